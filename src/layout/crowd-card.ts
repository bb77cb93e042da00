import type { AlterId, Place } from '../model/document.js';
import type { PlaceGroup } from './neighbourhood-groups.js';
import type { Sizes } from './sizes.js';

/** Room for what the place is, above the people who are found there, in map units. */
const HEAD = 44;
const HEAD_SHARE = 0.16;
const ROOM = 14;
/** Wider than high, as a page is. */
const SHAPE = 1.5;
const APART = 2.5;

/** A group of a large neighbourhood as a card: the place on top, and everybody below in equal rows, without room for their names. */
export function crowdCard({ anchor, people }: PlaceGroup, sizes: Sizes): { width: number; height: number; at: Map<AlterId, Place> } {
  const at = new Map<AlterId, Place>();
  const step = Math.round(sizes.symbol * APART);
  const columns = Math.max(3, Math.ceil(Math.sqrt(people.length * SHAPE)));
  const rows = Math.ceil(people.length / columns);
  const head = Math.max(HEAD, Math.round(rows * step * HEAD_SHARE));
  if (anchor !== '') at.set(anchor, { x: ROOM + sizes.symbol, y: ROOM + head / 2, side: 'right' });
  people.forEach((id, i) => { at.set(id, { x: ROOM + sizes.symbol + (i % columns) * step, y: ROOM + head + sizes.symbol + Math.floor(i / columns) * step, side: 'below' }); });
  return { width: 2 * ROOM + columns * step, height: 2 * ROOM + head + Math.max(0, rows * step), at };
}
