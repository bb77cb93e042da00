import type { Point } from '../geometry/point.js';
import type { AlterId, Version } from '../model/document.js';
import type { NameSide } from '../model/vocabulary.js';
import { circlesAround } from './circles.js';
import { boxesAt } from './free-spot.js';
import { bodiesOf } from './genogram/bodies.js';
import { calmOrder } from './genogram/calm-order.js';
import { familyPlaces } from './genogram/family-places.js';
import { walkFamily } from './genogram/family-walk.js';
import { generationsOf } from './genogram/generations.js';
import { homeKinOf } from './genogram/home-kin.js';
import { isGhost } from './genogram/kin.js';
import { centred, type Home } from './home.js';
import { homesOf } from './home-name.js';
import type { Layout } from './layout.js';
import type { Sizes } from './sizes.js';

/** Circles with the household as a small family tree in the middle, after Hartman. */
export const householdLayout: Layout = circlesAround((version, sizes, stretch) => {
  const home = familyHome(version, sizes, stretch);
  return home ? [home] : homesOf(version, sizes, stretch);
});

/** The household in rows by generation in the smallest circle that holds them; nothing where nobody in it is related. */
function familyHome(version: Version, sizes: Sizes, stretch: number): Home | null {
  const kin = homeKinOf(version);
  if (kin.unions.length === 0) return null;
  const rowOf = generationsOf(kin, version.resident);
  const rows = calmOrder(kin, rowOf, walkFamily(kin, rowOf, version.resident));
  const bodies = bodiesOf(kin, version.resident, sizes);
  const tree = familyPlaces(kin, rows, bodies, sizes);
  const corners: Point[] = [];
  for (const [id, at] of tree) {
    for (const { x, y, width, height } of boxesAt(bodies.get(id)!, at, 'below', sizes.gap)) {
      for (const dx of [0, width]) for (const dy of [0, height]) corners.push({ x: x + dx, y: y + dy });
    }
  }
  const middle = { x: middleOf(corners.map(({ x }) => x)), y: middleOf(corners.map(({ y }) => y)) };
  const { shift, across, radius } = centred(corners.map(({ x, y }) => ({ x: x - middle.x, y: y - middle.y })), stretch);
  const at = new Map<AlterId, Point & { side: NameSide }>();
  for (const [id, { x, y }] of tree) if (!isGhost(id)) at.set(id, { x: Math.round(x - middle.x + across), y: Math.round(y - middle.y + shift), side: 'below' });
  return { at, radius: Math.max(sizes.centre, Math.ceil(radius + sizes.air + 2)), rows: rows.map((row) => row.length) };
}

function middleOf(values: readonly number[]): number {
  return (Math.min(...values) + Math.max(...values)) / 2;
}
