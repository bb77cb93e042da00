import { curvePoint, isStraight, type Curve } from '../geometry/curve.js';
import { distance, pieceMeetsBox, type Box } from '../geometry/point.js';

/** In how many pieces a line is looked at. */
const PIECES = 48;
/** How much wider the room kept for a name is than its letters, on each side: a line may touch it. */
export const MARGIN = 2;

/**
 * How far from the middle of somebody a line must begin so that it does not run through their own name: a symbol and its name
 * are one, and a line to either is a line to them. `clear` where it passes the name by.
 * @param curve the line, which begins in that middle
 */
export function clearOfName(curve: Curve, { x, y, width, height }: Box, clear: number): number {
  const letters = { x: x + MARGIN, y: y + MARGIN, width: width - 2 * MARGIN, height: height - 2 * MARGIN };
  if (isStraight(curve) && !pieceMeetsBox(curve.from, curve.to, letters)) return clear;
  const { from, to } = curve;
  const far = distance(Math.max(from.x - x, x + width - from.x), Math.max(from.y - y, y + height - from.y));
  // From the middle of the line inwards, or from where the name ends: beyond it a name is in the way like any other.
  for (let i = Math.min(PIECES / 2, Math.ceil((PIECES * far) / distance(to.x - from.x, to.y - from.y)) || 0); i > 0; i--) {
    const here = curvePoint(curve, i / PIECES);
    if (pieceMeetsBox(curvePoint(curve, (i - 1) / PIECES), here, letters)) return Math.max(clear, distance(here.x - curve.from.x, here.y - curve.from.y));
  }
  return clear;
}
