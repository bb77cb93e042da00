import { curveLength, turnedCurve, type Curve } from '../geometry/curve.js';
import type { Box } from '../geometry/point.js';
import { clearOfName } from './own-name.js';
import { CLEAR, calmCurve, trimmedCurve, type End, type Obstacle } from './tie-curve.js';

/** Somebody at whom a line ends, with the room of their name. */
export interface NamedEnd extends End { name: Box }

/** What must be seen of a line that leaves out a name; a shorter one runs behind the name. */
const LEAST_SEEN = 36;

/**
 * The way of a tie as it is seen: round those it may meet, from outline to outline, and past the names of its own two people as
 * far as there is room.
 */
export function tieWay(a: NamedEnd, b: NamedEnd, ends: readonly [string, string], beside: readonly Obstacle[], shift = 0): Curve {
  const curve = calmCurve(a, b, ends, beside, shift);
  const [fromA, fromB] = [a.radius + CLEAR, b.radius + CLEAR];
  const pastA = clearOfName(curve, a.name, fromA);
  const pastB = clearOfName(turnedCurve(curve), b.name, fromB);
  const isRoom = curveLength(curve) - pastA - pastB >= LEAST_SEEN;
  return trimmedCurve(curve, isRoom ? pastA : fromA, isRoom ? pastB : fromB);
}
