import { boxAround, type Box, type Point } from '../geometry/point.js';
import { whole } from '../geometry/whole.js';
import type { AlterId, Place, Version } from '../model/document.js';
import { alterOf, homeOf } from '../model/query.js';
import { circlesLayout } from './circles.js';
import { boxesAt, freeSpot, type Guest } from './free-spot.js';
import { labelOf } from './label.js';
import { laidOut } from './laid-out.js';
import type { Layout } from './layout.js';
import { sizesOf } from './sizes.js';

/** Room between everybody and who is new and tied to nobody. */
const BELOW = 40;

/**
 * People's own places: nobody ever moves by themselves. Who is new stands as near as can be to those they are tied to,
 * or else below everybody. A map that was never laid out this way begins as its circles.
 */
export const freeLayout: Layout = laidOut((document, version, key, earlier, sizes = sizesOf(key)) => {
  const from = earlier ?? version.places?.circles ?? circlesLayout(document, version, 'circles');
  const home = homeOf(version);
  const guestOf = (id: AlterId): Guest => ({
    radius: id === version.resident ? sizes.resident : sizes.symbol, label: labelOf(alterOf(version, id)!, sizes, home.has(id)),
  });
  const at = new Map<AlterId, Place>();
  const taken: Box[] = [];
  const put = (id: AlterId, place: Place): void => {
    at.set(id, place.own ? place : { ...place, own: true });
    taken.push(...boxesAt(guestOf(id), place, place.side, sizes.gap));
  };
  for (const { id } of version.alters) if (from.at[id]) put(id, from.at[id]);
  for (const { id } of version.alters) if (!at.has(id)) put(id, { ...freeSpot(guestOf(id), besideOf(version, id, at, taken), taken, sizes) });
  return { ...from, stretch: 1, centre: 0, rings: [], sectors: [], at: Object.fromEntries(version.alters.map(({ id }) => [id, at.get(id)!])) };
});

/** Where somebody would like to stand: amid those they are tied to, else in the middle below everybody. */
function besideOf({ ties }: Version, id: AlterId, at: ReadonlyMap<AlterId, Place>, taken: readonly Box[]): Point {
  const friends = ties.flatMap(({ from, to }) => (from === id ? at.get(to) : to === id ? at.get(from) : undefined) ?? []);
  if (friends.length) return { x: mean(friends.map(({ x }) => x)), y: mean(friends.map(({ y }) => y)) };
  if (taken.length === 0) return { x: 0, y: 0 };
  const all = boxAround(taken);
  return { x: whole(all.x + all.width / 2), y: whole(all.y + all.height + BELOW) };
}

function mean(values: readonly number[]): number {
  return whole(values.reduce((a, b) => a + b, 0) / values.length);
}
