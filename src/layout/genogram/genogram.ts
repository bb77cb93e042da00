import { boxAround, boxesTouch, type Box, type Point } from '../../geometry/point.js';
import type { AlterId, NetworkDocument, Picture, Place, Version } from '../../model/document.js';
import { alterOf } from '../../model/query.js';
import { boxesAt, freeSpot, type Guest } from '../free-spot.js';
import { labelOf } from '../label.js';
import { laidOut } from '../laid-out.js';
import type { Layout } from '../layout.js';
import { sideBand } from '../side-band.js';
import { sizesOf, type Sizes } from '../sizes.js';
import { VIEW_ROOM } from '../view-room.js';
import { bodiesOf, type Body } from './bodies.js';
import { calmOrder } from './calm-order.js';
import { familyPlaces } from './family-places.js';
import { walkFamily } from './family-walk.js';
import { generationsOf } from './generations.js';
import { keptFamily } from './kept-family.js';
import { kinOf, type Kin } from './kin.js';

/** What share of the usual room lies beside people in a tree that is too wide for its names to be read when all of it is seen. */
const CLOSER = [0.8, 0.6, 0.4, 0.2];

/** Room above symbols for badges and years. */
const ABOVE = 20;

/**
 * The family in rows by generation: couples side by side, children below them by age, everybody once.
 * Who is not related stands beside or below in columns by sector, so that nobody is lost.
 * With an earlier picture only those move who must; who has a place of their own never does.
 */
export const genogramLayout: Layout = laidOut((document, version, key, earlier, sizes = sizesOf(key)) => {
  const kin = kinOf(version);
  const rowOf = generationsOf(kin, version.resident);
  const guestOf = (id: AlterId): Guest => ({
    radius: id === version.resident ? sizes.resident : sizes.symbol, label: labelOf(alterOf(version, id)!, sizes, kin.people.has(id)),
  });
  const fresh = freshPlaces(document, version, kin, rowOf, sizes);
  const at = (earlier && keptFamily({ version, kin, rowOf, sizes, guestOf, fresh, earlier })) ?? besideOwn(version, fresh, guestOf, sizes, earlier);
  return {
    ...(earlier ?? {}), stretch: 1, centre: 0, rings: [], sectors: [],
    at: Object.fromEntries(version.alters.map(({ id }) => {
      const [before, now] = [earlier?.at[id], at.get(id)!];
      return [id, before && before.x === now.x && before.y === now.y && before.side === now.side ? before : now];
    })),
  };
});

/** A whole new picture round the resident, unknown parents among it. */
function freshPlaces(document: NetworkDocument, version: Version, kin: Kin, rowOf: ReadonlyMap<string, number>, sizes: Sizes): Map<string, Place> {
  const rows = calmOrder(kin, rowOf, walkFamily(kin, rowOf, version.resident));
  const bodies = bodiesOf(kin, version.resident, sizes);
  const tree = treeOf(kin, rows, bodies, sizes);
  const middle = tree.get(version.resident)!;
  const at = new Map<string, Place>();
  const boxes: Box[] = [];
  for (const [id, { x, y }] of tree) {
    const here: Place = { x: x - middle.x, y: y - middle.y, side: 'below' };
    const body = bodies.get(id)!;
    at.set(id, here);
    boxes.push(...boxesAt(body, here, 'below', sizes.gap), { x: here.x - body.radius, y: here.y - body.radius - ABOVE, width: 2 * body.radius, height: ABOVE });
  }
  const others = version.alters.map(({ id }) => id).filter((id) => !at.has(id));
  for (const [id, place] of sideBand(document, version, others, boxAround(boxes), sizes)) at.set(id, place);
  return at;
}

/** As roomy a tree as the view is wide; a family that is too wide for it even so stands as close as can be. */
function treeOf(kin: Kin, rows: readonly (readonly string[])[], bodies: ReadonlyMap<string, Body>, sizes: Sizes): Map<string, Point> {
  const most = VIEW_ROOM[sizes.roles ? 'wide' : 'tall'].most.width;
  let tree = familyPlaces(kin, rows, bodies, sizes);
  for (const room of CLOSER) {
    const ends = [...tree].flatMap(([id, { x }]) => [x - bodies.get(id)!.half, x + bodies.get(id)!.half]);
    if (Math.max(...ends) - Math.min(...ends) <= most) break;
    tree = familyPlaces(kin, rows, bodies, sizes, { room });
  }
  return tree;
}

/** The new picture as near as can be to the earlier one, with everybody who has a place of their own in it; who would be covered gives way. */
function besideOwn(version: Version, fresh: ReadonlyMap<string, Place>, guestOf: (id: AlterId) => Guest, sizes: Sizes, earlier: Picture | undefined): Map<AlterId, Place> {
  const at = new Map<AlterId, Place>();
  const known = version.alters.flatMap(({ id }) => (earlier?.at[id] && !earlier.at[id].own ? [{ now: fresh.get(id)!, before: earlier.at[id] }] : []));
  const by = { x: middleOf(known.map(({ now, before }) => before.x - now.x)), y: middleOf(known.map(({ now, before }) => before.y - now.y)) };
  const own = new Map<AlterId, Box[]>();
  for (const { id } of version.alters) {
    const place = earlier?.at[id];
    if (place?.own) { at.set(id, place); own.set(id, boxesAt(guestOf(id), place, place.side, sizes.gap)); }
  }
  const taken = [...own.values()].flat();
  const waiting: AlterId[] = [];
  for (const { id } of version.alters) {
    if (at.has(id)) continue;
    const { x, y, side } = fresh.get(id)!;
    const place: Place = { x: x + by.x, y: y + by.y, side };
    const isFree = taken.length === 0 || !boxesAt(guestOf(id), place, side, sizes.gap).some((box) => taken.some((other) => boxesTouch(box, other, 4)));
    if (isFree) at.set(id, place); else waiting.push(id);
  }
  const all = [...at].flatMap(([id, place]) => boxesAt(guestOf(id), place, place.side, sizes.gap));
  for (const id of waiting) {
    const { x, y, side } = fresh.get(id)!;
    const place = freeSpot(guestOf(id), { x: x + by.x, y: y + by.y }, all, sizes, [side], side === 'below');
    at.set(id, { ...place });
    all.push(...boxesAt(guestOf(id), place, place.side, sizes.gap));
  }
  return at;
}

/** The middle one, so that most stay where they were. */
function middleOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
