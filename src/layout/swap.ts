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
  let swapped = false;
  free.forEach((a, i) => {
    for (const b of free.slice(i + 1)) {
      if (a.ring === b.ring && a.sector === b.sector && (swap(finder, a, b) || swap(finder, b, a))) swapped = true;
    }
  });
  return swapped;
}

function swap(finder: SpotFinder, a: Player, b: Player): boolean {
  const { board } = finder;
  const spotA = board.spots.get(a.id)!;
  const spotB = board.spots.get(b.id)!;
  const cell = cellOf(board.circles, a.ring, sliceOf(board.circles, a.sector));
  const before = bothCost(board, a, b, cell);
  board.clear(a.id);
  board.clear(b.id);
  const newA = calmestSide(board, a, spotB, cell);
  if (newA) {
    board.set(a.id, newA);
    const newB = finder.best(b);
    if (newB) {
      board.set(b.id, newB);
      if (bothCost(board, a, b, cell) < before - LEAST_GAIN) return true;
    }
  }
  board.set(a.id, spotA);
  board.set(b.id, spotB);
  return false;
}

/** The calmest free side for somebody on a point that another left. */
function calmestSide(board: Board, player: Player, point: Spot, cell: Cell): Spot | null {
  let best: { spot: Spot; cost: number } | null = null;
  for (const side of SIDES) {
    const spot = board.spot(player, point.middle, side);
    if (!board.free(player, spot)) continue;
    const cost = costOf(board, player, spot, cell);
    if (!best || cost < best.cost) best = { spot, cost };
  }
  return best?.spot ?? null;
}

function bothCost(board: Board, a: Player, b: Player, cell: Cell): number {
  return costOf(board, a, board.spots.get(a.id)!, cell) + costOf(board, b, board.spots.get(b.id)!, cell);
}

function costOf(board: Board, player: Player, spot: Spot, cell: Cell): number {
  return board.calm(player, spot, cell) + new TieLines(board, player).cost(spot, Infinity);
}
