import type { Point } from '../geometry/point.js';

/** A coordinate as text: at most one decimal, never `-0`. */
export function num(value: number): string {
  const tenths = Math.round(value * 10);
  const rest = tenths % 10;
  // Putting whole numbers together is several times faster than having a fraction written out.
  if (rest === 0) return String(tenths / 10);
  return tenths < 0 ? `-${(rest - tenths) / 10}.${-rest}` : `${(tenths - rest) / 10}.${rest}`;
}

/** A point as text for path data. */
export function at(p: Point): string {
  return `${num(p.x)},${num(p.y)}`;
}
