import { pieceMeetsBox } from '../geometry/point.js';
import type { AlterId } from '../model/document.js';
import { SIDES, type Board, type Spot } from './board.js';
import { cellOf, sliceOf } from './cells.js';
import { TieLines } from './tie-lines.js';

/** What turning a name must win; less would be change for nothing. */
const LEAST_GAIN = 2;

/** Turns the names of these people, whose places stay, to the calmest side that is free, where a line of their own runs through the name or something touches it. */
export function turnNames(board: Board, ids: Iterable<AlterId>): void {
  for (const id of ids) {
    const player = board.cast.players.get(id);
    const now = board.spots.get(id);
    if (!player || !now) continue;
    const isFree = board.free(player, now);
    if (isFree && !isCrossed(board, id, now)) continue;
    const cell = cellOf(board.circles, player.ring, sliceOf(board.circles, player.sector));
    const lines = new TieLines(board, player);
    const costOf = (spot: Spot): number => board.calm(player, spot, cell) + lines.cost(spot, Infinity);
    let best: Spot | null = null;
    let least = isFree ? costOf(now) - LEAST_GAIN : Infinity;
    for (const side of SIDES) {
      const spot = board.spot(player, now.middle, side);
      if (side === now.side || !board.free(player, spot)) continue;
      const cost = costOf(spot);
      if (cost < least) { least = cost; best = spot; }
    }
    if (best) board.set(id, best);
  }
}

function isCrossed({ cast, spots }: Board, id: AlterId, { middle, name }: Spot): boolean {
  return (cast.neighbours.get(id) ?? []).some((other) => {
    const there = spots.get(other);
    return there && pieceMeetsBox(middle, there.middle, name);
  });
}
