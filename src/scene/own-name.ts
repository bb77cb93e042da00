import { curvePoint, isStraight, type Curve } from '../geometry/curve.js';
import { distance, pieceMeetsBox, type Box } from '../geometry/point.js';

/** In how many pieces a line is looked at. */
const PIECES = 48;

/**
 * How far from the middle of somebody a line must begin so that it does not run through their own name: a symbol and its name
 * are one, and a line to either is a line to them. `clear` where it passes the name by.
 * @param curve the line, which begins in that middle
 */
export function clearOfName(curve: Curve, name: Box, clear: number): number {
  if (isStraight(curve) && !pieceMeetsBox(curve.from, curve.to, name)) return clear;
  // From the middle of the line inwards: beyond it a name is in the way like any other.
  for (let i = PIECES / 2; i > 0; i--) {
    const here = curvePoint(curve, i / PIECES);
    if (pieceMeetsBox(curvePoint(curve, (i - 1) / PIECES), here, name)) return Math.max(clear, distance(here.x - curve.from.x, here.y - curve.from.y));
  }
  return clear;
}
