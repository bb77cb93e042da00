import { boxesTouch, type Box, type Point } from '../geometry/point.js';
import { whole } from '../geometry/whole.js';
import type { NameSide } from '../model/vocabulary.js';
import { labelBox, type Label } from './label.js';
import type { Sizes } from './sizes.js';

/** Somebody to be placed: half the width of the symbol, and the name. */
export interface Guest { radius: number; label: Label }

/** What somebody covers at a point: symbol and name. */
export function boxesAt({ radius, label }: Guest, middle: Point & { off?: Point }, side: NameSide, gap: number): Box[] {
  const { off } = middle;
  const symbol = { x: middle.x - radius, y: middle.y - radius, width: 2 * radius, height: 2 * radius };
  return label.width > 0 ? [symbol, labelBox(off ? { x: middle.x + off.x, y: middle.y + off.y } : middle, radius, label, side, gap)] : [symbol];
}

const STEP = 16;
const SIDES: readonly NameSide[] = ['below', 'right', 'left'];

/**
 * The nearest place to a point at which nobody is covered; there is always one, since paper has no end.
 * @param sides where the name may stand, best first
 * @param row whether only places at the same height will do
 */
export function freeSpot(guest: Guest, near: Point, taken: readonly Box[], sizes: Sizes, sides = SIDES, row = false): Point & { side: NameSide } {
  for (let away = 0; ; away += STEP) {
    const count = away === 0 ? 1 : row ? 2 : Math.max(8, Math.round((2 * Math.PI * away) / (2 * STEP)));
    for (let i = 0; i < count; i++) {
      // Below first, where a column goes on; in a row to the right first.
      const angle = (2 * Math.PI * i) / count + (row ? 0 : Math.PI / 2);
      const middle = { x: whole(near.x + Math.cos(angle) * away), y: whole(near.y + Math.sin(angle) * away) };
      const side = sides.find((one) => !boxesAt(guest, middle, one, sizes.gap).some((box) => taken.some((other) => boxesTouch(box, other, 2 * sizes.air))));
      if (side) return { ...middle, side };
    }
  }
}
