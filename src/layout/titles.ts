import type { Box } from '../geometry/point.js';
import type { SectorSlice } from '../model/document.js';
import { pointAt, rimOf, type Circles } from './cells.js';
import type { Sizes } from './sizes.js';
import { textWidth } from './text-width.js';

/** Space between the rim and the nearer edge of a sector title. */
export const TITLE_GAP = 7;

/** Letter space of sector titles, in em. */
export const TITLE_TRACKING = 0.04;

/** Room that stays free beside a title on its arc. */
const BESIDE = 14;
/** By what share titles grow as soon as a map outgrows the screen, and how much faster than the map from there: names hang out of it on both sides. */
const AT_ONCE = 0.05;
const AHEAD = 1.2;

/** How long a sector title is along the rim at a font size, in map units. */
export function titleLength(title: string, size: number): number {
  return textWidth(title, size, 'bold') + [...title].length * TITLE_TRACKING * size;
}

/**
 * The font size of a sector title. On a map that outgrew the screen titles are larger, as far as their arc has room,
 * so that they can still be read when the whole map is shown.
 * @param length how long the title is at its least size
 */
export function titleSize(circles: Circles, { start, sweep }: SectorSlice, length: number, { title, mostHigh, mostWide }: Sizes): number {
  const rim = rimOf(circles);
  const outgrown = Math.max(rim / mostHigh, (rim * circles.stretch) / mostWide);
  if (outgrown <= 1 || length === 0) return title;
  const arc = (sweep - 2) * arcPerDegree(circles, start + sweep / 2, rim + TITLE_GAP) - BESIDE;
  return Math.max(title, Math.floor(Math.min(Math.ceil(title * (1 + AT_ONCE + (outgrown - 1) * AHEAD)), (title * arc) / length)));
}

/** Small rectangles that together cover a title along the rim, so that no name is set over it. */
export function titleBoxes(circles: Circles, { start, sweep }: SectorSlice, length: number, size: number): Box[] {
  const radius = rimOf(circles) + TITLE_GAP + size / 2;
  const middle = start + sweep / 2;
  const perDegree = arcPerDegree(circles, middle, radius);
  const half = length / 2 / perDegree;
  const pieces = Math.max(1, Math.ceil(length / (size * 0.8)));
  const side = size + 5;
  return Array.from({ length: pieces + 1 }, (_, i) => {
    const at = pointAt(circles, middle - half + (2 * half * i) / pieces, radius);
    return { x: at.x - side / 2, y: at.y - side / 2, width: side, height: side };
  });
}

/** Length of one degree along a stretched circle at a bearing, in map units. */
export function arcPerDegree(circles: Circles, angle: number, radius: number): number {
  const a = pointAt(circles, angle - 0.5, radius);
  const b = pointAt(circles, angle + 0.5, radius);
  return Math.hypot(a.x - b.x, a.y - b.y);
}
