import type { Point } from '../geometry/point.js';

/** A coordinate as text: at most one decimal, never `-0`. */
export function num(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  return String(rounded === 0 ? 0 : rounded);
}

/** A point as text for path data. */
export function at(p: Point): string {
  return `${num(p.x)},${num(p.y)}`;
}
