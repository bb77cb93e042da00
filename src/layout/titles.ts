import type { Box } from '../geometry/point.js';
import { pointAt, rimOf, type Circles } from './cells.js';
import type { Sizes } from './sizes.js';
import { textWidth } from './text-width.js';

/** Space between the rim and the nearer edge of a sector title. */
export const TITLE_GAP = 7;

/** Letter space of sector titles, in em. */
export const TITLE_TRACKING = 0.04;

/** How long a sector title is along the rim, in map units. */
export function titleLength(title: string, sizes: Sizes): number {
  return textWidth(title, sizes.title, 'bold') + [...title].length * TITLE_TRACKING * sizes.title;
}

/** Small rectangles that together cover a title along the rim, so that no name is set over it. */
export function titleBoxes(circles: Circles, start: number, sweep: number, length: number, sizes: Sizes): Box[] {
  const radius = rimOf(circles) + TITLE_GAP + sizes.title / 2;
  const middle = start + sweep / 2;
  const perDegree = arcPerDegree(circles, middle, radius);
  const half = length / 2 / perDegree;
  const pieces = Math.max(1, Math.ceil(length / (sizes.title * 0.8)));
  const size = sizes.title + 5;
  return Array.from({ length: pieces + 1 }, (_, i) => {
    const at = pointAt(circles, middle - half + (2 * half * i) / pieces, radius);
    return { x: at.x - size / 2, y: at.y - size / 2, width: size, height: size };
  });
}

/** Length of one degree along a stretched circle at a bearing, in map units. */
export function arcPerDegree(circles: Circles, angle: number, radius: number): number {
  const a = pointAt(circles, angle - 0.5, radius);
  const b = pointAt(circles, angle + 0.5, radius);
  return Math.hypot(a.x - b.x, a.y - b.y);
}
