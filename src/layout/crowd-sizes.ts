import { CROWD_FROM, MOST_WITH_NAMES } from './crowd-from.js';
import { layoutOf } from './layout-key.js';
import type { LayoutKey } from './layout.js';
import type { Sizes } from './sizes.js';

const small = new Map<Sizes, Sizes>();

/** Measures of a map of so many people: where no room is kept for names symbols are smaller. */
export function crowdSizes(sizes: Sizes, people: number, key: LayoutKey): Sizes {
  if (people < CROWD_FROM || (layoutOf(key) !== 'neighbourhood' && people <= MOST_WITH_NAMES)) return sizes;
  let known = small.get(sizes);
  if (!known) small.set(sizes, (known = { ...sizes, symbol: Math.round(sizes.symbol * 0.62), nameWidth: 96, roles: false }));
  return known;
}
