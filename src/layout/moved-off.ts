import { boxesTouch, pieceMeetsBox, type Point } from '../geometry/point.js';
import type { NameSide } from '../model/vocabulary.js';
import { SIDES, type Board, type Spot } from './board.js';
import type { Player } from './cast.js';

/** How far a name may be moved off outwards, and along its side; short enough that it is still seen whose it is. */
const OUTWARD = [14, 26, 40];
const ALONG = [0, -16, 16, -34, 34];
/** What it costs to move a name off, and per unit of the way. */
const OFF = 5;
const WAY = 0.08;

/** What it costs that a name stands so far away: it is only worth it where lines run through it on every side. */
export function offCost({ x, y }: Point): number {
  return OFF + Math.hypot(x, y) * WAY;
}

/** Free spots for the name of somebody who stays, a little further away, where the thin line to it runs past everybody else. */
export function movedOff(board: Board, player: Player, middle: Point): Spot[] {
  return SIDES.flatMap((side) => OUTWARD.flatMap((out) => ALONG.map((along) => board.spot(player, middle, side, offAt(side, out, along)))))
    .filter((spot) => board.free(player, spot) && isLedTo(board, player, spot));
}

function offAt(side: NameSide, out: number, along: number): Point {
  return side === 'right' ? { x: out, y: along } : side === 'left' ? { x: -out, y: along } : side === 'below' ? { x: along, y: out } : { x: along, y: -out };
}

/** Whether the line from a symbol to its name meets no other symbol and no other name. */
function isLedTo({ spots }: Board, { id }: Player, { middle, name }: Spot): boolean {
  const end = { x: Math.max(name.x, Math.min(middle.x, name.x + name.width)), y: Math.max(name.y, Math.min(middle.y, name.y + name.height)) };
  const around = { x: Math.min(middle.x, end.x), y: Math.min(middle.y, end.y), width: Math.abs(end.x - middle.x), height: Math.abs(end.y - middle.y) };
  for (const [other, { symbol, name: theirs }] of spots) {
    if (other === id) continue;
    for (const box of [symbol, theirs]) if (boxesTouch(around, box, 2) && pieceMeetsBox(middle, end, { x: box.x - 2, y: box.y - 2, width: box.width + 4, height: box.height + 4 })) return false;
  }
  return true;
}
