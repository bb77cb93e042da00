import type { Box, Point } from '../../geometry/point.js';
import type { Insets, Size } from './camera.js';

const EDGE = 4;
/** How far from the upper and lower edge a place is looked for, and in what steps. */
const DEEP = 96;
const STEP = 8;
/** On a narrow page a button stands in one of the upper corners. */
const NARROW = 720;
const CORNER: Size = { width: 96, height: 44 };

/** Where a hint of this size covers least: at the upper edge or else at the lower one, clear of the corners with a button. */
export function hintPlace(hint: Size, view: Size, insets: Insets, people: readonly Box[]): Point {
  const taken = view.width > NARROW ? people : [...people, { x: 0, y: 0, ...CORNER }, { x: view.width - CORNER.width, y: 0, ...CORNER }];
  const x = Math.max(EDGE, (view.width - hint.width) / 2);
  const last = view.height - insets.bottom - hint.height - EDGE;
  let best = { x, y: EDGE };
  let least = Infinity;
  for (let away = EDGE; away <= DEEP; away += STEP) {
    for (const y of [away, last + EDGE - away]) {
      const covered = taken.reduce((sum, box) => sum + shared(box, { x, y, ...hint }), 0);
      if (covered < least) [least, best] = [covered, { x, y }];
    }
  }
  return best;
}

function shared(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}
