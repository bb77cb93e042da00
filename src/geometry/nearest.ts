import type { Point } from './point.js';

/** A direction of the screen, whatever the direction of the text. */
export type Direction = 'left' | 'right' | 'up' | 'down';

/** Being out of line weighs more than being far away, or the next one in a row would be passed over. */
const SIDEWAYS = 2;
/** Nobody more than this much out of line, as a share of the way there, counts as lying in a direction. */
const WIDEST = Math.tan((60 * Math.PI) / 180);

/**
 * Whom an arrow key goes to: the nearest in that direction from a point, or nobody. It never goes round to the other side.
 * Equally near ones are told apart by id, so that the same key always does the same.
 */
export function nearestInDirection<Id extends string>(from: Point, direction: Direction, others: Iterable<readonly [Id, Point]>): Id | undefined {
  let best: Id | undefined;
  let bestCost = Infinity;
  for (const [id, point] of others) {
    const [dx, dy] = [point.x - from.x, point.y - from.y];
    const ahead = direction === 'left' ? -dx : direction === 'right' ? dx : direction === 'up' ? -dy : dy;
    const aside = Math.abs(direction === 'left' || direction === 'right' ? dy : dx);
    if (ahead <= 0 || aside > ahead * WIDEST) continue;
    const cost = ahead + SIDEWAYS * aside;
    if (cost < bestCost || (cost === bestCost && best !== undefined && id < best)) { best = id; bestCost = cost; }
  }
  return best;
}
