import type { AlterId } from '../model/document.js';
import type { SpotFinder } from './best-spot.js';
import { SIDES, type Board, type Spot } from './board.js';
import type { Player } from './cast.js';
import { cellOf, sliceOf, type Cell } from './cells.js';
import { TieLines } from './tie-lines.js';

/** What a swap must win before two people trade places; less would be change for nothing. */
const LEAST_GAIN = 1;

/**
 * Lets people of one cell pass one another where that calms the picture: two who stand in each other's way
 * cannot get past by moving one at a time. One takes the other's point, the other the best spot that is left.
 */
export function swapNeighbours(finder: SpotFinder, order: readonly Player[], own: ReadonlySet<AlterId>): boolean {
  const free = order.filter((p) => !p.home && !own.has(p.id));
  const costs = new Map<AlterId, number>();
  let swapped = false;
  free.forEach((a, i) => {
    for (const b of free.slice(i + 1)) {
      if (a.ring !== b.ring || a.sector !== b.sector || !(swap(finder, a, b, costs) || swap(finder, b, a, costs))) continue;
      swapped = true;
      costs.clear();
    }
  });
  return swapped;
}

/** @param costs what everybody costs where they stand now, as far as it is known */
function swap(finder: SpotFinder, a: Player, b: Player, costs: Map<AlterId, number>): boolean {
  const { board } = finder;
  const spotA = board.spots.get(a.id)!;
  const spotB = board.spots.get(b.id)!;
  const cell = cellOf(board.circles, a.ring, sliceOf(board.circles, a.sector));
  for (const player of [a, b]) if (!costs.has(player.id)) costs.set(player.id, costOf(board, player, board.spots.get(player.id)!, cell));
  const most = costs.get(a.id)! + costs.get(b.id)! - LEAST_GAIN;
  board.clear(a.id);
  board.clear(b.id);
  const newA = calmestSide(board, a, spotB, cell);
  // Nobody costs less once the other is there too, so this is what is left for the other.
  const left = newA ? most - newA.cost : -1;
  if (newA && left >= 0) {
    board.set(a.id, newA.spot);
    const newB = finder.best(b, { most: left });
    if (newB) {
      board.set(b.id, newB);
      if (costOf(board, a, newA.spot, cell) + costOf(board, b, newB, cell) < most) return true;
    }
  }
  board.set(a.id, spotA);
  board.set(b.id, spotB);
  return false;
}

/** The calmest free side for somebody on a point that another left. */
function calmestSide(board: Board, player: Player, point: Spot, cell: Cell): { spot: Spot; cost: number } | null {
  let best: { spot: Spot; cost: number } | null = null;
  for (const side of SIDES) {
    const spot = board.spot(player, point.middle, side);
    if (!board.free(player, spot)) continue;
    const cost = costOf(board, player, spot, cell);
    if (!best || cost < best.cost) best = { spot, cost };
  }
  return best;
}

function costOf(board: Board, player: Player, spot: Spot, cell: Cell): number {
  return board.calm(player, spot, cell) + new TieLines(board, player).cost(spot, Infinity);
}
