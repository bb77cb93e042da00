import type { Point } from '../geometry/point.js';
import { whole } from '../geometry/whole.js';
import type { AlterId, Version } from '../model/document.js';
import { homeOf } from '../model/query.js';
import type { NameSide } from '../model/vocabulary.js';
import { circlesAround } from './circles.js';
import { boxesAt } from './free-spot.js';
import { bodiesOf, type Body } from './genogram/bodies.js';
import { calmOrder } from './genogram/calm-order.js';
import { familyPlaces, type Closeness } from './genogram/family-places.js';
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
}, (version) => (homeKinOf(version).unions.length ? homeOf(version) : new Set()));

/** The household in rows by generation in the smallest circle that holds them; nothing where nobody in it is related. */
function familyHome(version: Version, sizes: Sizes, stretch: number): Home | null {
  const kin = homeKinOf(version);
  if (kin.unions.length === 0) return null;
  const rowOf = generationsOf(kin, version.resident);
  const rows = calmOrder(kin, rowOf, walkFamily(kin, rowOf, version.resident));
  // No sign stands for a parent who lives elsewhere: their place is but the end of a line.
  const bodies = new Map([...bodiesOf(kin, version.resident, sizes)].map(([id, body]) => [id, isGhost(id) ? UNSEEN : body]));
  const ways = WAYS.map((way) => familyPlaces({ ...kin, households: [] }, rows, bodies, sizes, way));
  // As roomy as the circle, which everybody else stands round, grows hardly larger for it.
  let tree = ways[0]!;
  let best = within(tree, bodies, sizes, stretch, 1);
  for (const closer of ways.slice(1)) {
    const smaller = within(closer, bodies, sizes, stretch, 1);
    if (smaller.radius < best.radius * WORTH) { best = smaller; tree = closer; }
  }
  // A tall circle has more room between the rows than they need: they are spread as far as it grows no larger.
  for (const spread of SPREADS) {
    const wider = within(tree, bodies, sizes, stretch, spread);
    if (wider.radius <= best.radius * 1.01) best = wider;
  }
  const at = new Map<AlterId, Point & { side: NameSide }>();
  for (const [id, { x, y }] of best.places) if (!isGhost(id)) at.set(id, { x: whole(x), y: whole(y), side: 'below' });
  const { radius } = best;
  return { at, radius: Math.max(sizes.centre, Math.ceil(radius + sizes.air + 2)), rows: rows.map((row) => row.length) };
}

const UNSEEN: Body = { radius: 0, label: { lines: [], width: 0, height: 0 }, half: 4 };
/** Ways to set the family, each closer than the one before, and how much smaller the circle must be for it. */
const WAYS: readonly Closeness[] = [{}, { room: 0.6 }, { room: 0.6, staggered: true }];
const WORTH = 0.93;
const SPREADS = [1.15, 1.3, 1.45, 1.6];

/** The tree with its rows so much further apart, in the smallest circle that holds it: round its middle, or round the middle of one of its rows. */
function within(tree: ReadonlyMap<string, Point>, bodies: ReadonlyMap<string, Body>, sizes: Sizes, stretch: number, spread: number) {
  const spreadOut = new Map([...tree].map(([id, { x, y }]) => [id, { x, y: y * spread }]));
  const corners: Point[] = [];
  for (const [id, at] of spreadOut) {
    if (isGhost(id)) continue;
    for (const { x, y, width, height } of boxesAt(bodies.get(id)!, at, 'below', sizes.gap)) {
      for (const dx of [0, width]) for (const dy of [0, height]) corners.push({ x: x + dx, y: y + dy });
    }
  }
  const x = middleOf(corners.map((corner) => corner.x));
  const middles = [middleOf(corners.map((corner) => corner.y)), ...new Set([...spreadOut.values()].map(({ y }) => y))];
  const options = middles.map((y) => ({ y, ...centred(corners.map((corner) => ({ x: corner.x - x, y: corner.y - y })), stretch) }));
  const { y, shift, across, radius } = options.reduce((least, option) => (option.radius < least.radius - 0.5 ? option : least));
  return { radius, places: new Map([...spreadOut].map(([id, at]) => [id, { x: at.x - x + across, y: at.y - y + shift }])) };
}

function middleOf(values: readonly number[]): number {
  return (Math.min(...values) + Math.max(...values)) / 2;
}
