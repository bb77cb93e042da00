import type { Point } from '../geometry/point.js';

/** A coordinate as text: at most one decimal, never `-0`. */
export function num(value: number): string {
  const tenths = Math.round(value * 10);
  const whole = Math.trunc(tenths / 10);
  const rest = tenths - whole * 10;
  // Putting whole numbers together is several times faster than having a fraction written out.
  if (rest === 0) return String(whole === 0 ? 0 : whole);
  return `${tenths < 0 ? '-' : ''}${Math.abs(whole)}.${Math.abs(rest)}`;
}

/** A point as text for path data. */
export function at(p: Point): string {
  return `${num(p.x)},${num(p.y)}`;
}
