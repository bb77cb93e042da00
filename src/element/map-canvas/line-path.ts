import type { Point } from '../../geometry/point.js';

/** Path data of a line through points. */
export function linePath(points: readonly Point[]): string {
  return `M${points.map(({ x, y }) => `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`).join('L')}`;
}
