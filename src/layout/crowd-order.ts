import type { Tie } from '../model/document.js';

/** How often everybody is turned towards those they are tied to; after this hardly anybody moves any more. */
const ROUNDS = 6;

/**
 * Turns everybody within their own slice towards those they are tied to, so that lines are short: an angle in degrees each.
 * Goes through flat lists, since there may be ten thousand people.
 * @param start where each begins, in degrees: the middle of their slice
 * @param index place in these lists of everybody who is to be turned; ties with others pull at nobody
 */
export function turnedToFriends(start: Float64Array, sweep: Float64Array, index: ReadonlyMap<string, number>, ties: readonly Tie[]): Float64Array {
  const count = start.length;
  const ends: number[] = [];
  for (const { from, to } of ties) {
    const [a, b] = [index.get(from), index.get(to)];
    if (a !== undefined && b !== undefined) ends.push(a, b);
  }
  const angle = new Float64Array(count);
  for (let i = 0; i < count; i++) angle[i] = start[i]! + sweep[i]! * spread(i);
  const [x, y] = [new Float64Array(count), new Float64Array(count)];
  for (let round = 0; round < ROUNDS; round++) {
    x.fill(0); y.fill(0);
    for (let t = 0; t < ends.length; t += 2) {
      const [a, b] = [ends[t]!, ends[t + 1]!];
      const [angleA, angleB] = [angle[a]! * Math.PI / 180, angle[b]! * Math.PI / 180];
      x[a]! += Math.cos(angleB); y[a]! += Math.sin(angleB);
      x[b]! += Math.cos(angleA); y[b]! += Math.sin(angleA);
    }
    for (let i = 0; i < count; i++) {
      if (x[i] === 0 && y[i] === 0) continue;
      const wished = Math.atan2(y[i]!, x[i]!) * 180 / Math.PI;
      const off = ((wished - start[i]! + 540) % 360) - 180;
      const half = sweep[i]! / 2;
      // Half way only, or two who look at each other change places for ever.
      angle[i] = (angle[i]! + start[i]! + Math.max(-half, Math.min(half, off))) / 2;
    }
  }
  return angle;
}

/** Numbers from -1/2 to 1/2 that are spread evenly however many there are. */
function spread(i: number): number {
  return ((i * 0.6180339887498949) % 1) - 0.5;
}
