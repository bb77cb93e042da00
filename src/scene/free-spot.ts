import type { Box, Point } from '../geometry/point.js';

/** A place for a sign with a word: where the sign stands, and whether the word is to the right or to the left of it. */
export interface Spot { at: Point; side: 1 | -1 }

/** The first of some spots for a sign of a radius and its word whose box covers least of what is there already. */
export function freeSpot(spots: readonly Spot[], radius: number, width: number, taken: readonly Box[]): { spot: Spot; box: Box; covered: number } {
  let best: { spot: Spot; box: Box; covered: number } | undefined;
  for (const spot of spots) {
    const { x, y } = spot.at;
    const box = { x: spot.side > 0 ? x - radius : x + radius - width, y: y - radius, width, height: 2 * radius };
    const covered = taken.reduce((sum, other) => sum + overlap(box, other), 0);
    if (!best || covered < best.covered - 0.5) best = { spot, box, covered };
    if (covered === 0) break;
  }
  return best!;
}

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}
