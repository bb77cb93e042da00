import { boxesTouch, type Box } from '../geometry/point.js';
import { bothMoments } from '../model/both-moments.js';
import type { Alter, AlterId, NetworkDocument, Picture, Version } from '../model/document.js';
import { alterOf, homeOf } from '../model/query.js';
import { boxesAt } from './free-spot.js';
import { labelOf } from './label.js';
import { hasRings, layoutOf } from './layout-key.js';
import type { Layout, LayoutKey } from './layout.js';
import { placeGroups } from './neighbourhood-groups.js';
import { sizesOf, type Sizes } from './sizes.js';

/** Where people stand at two moments that are looked at together: in the drawing of both, and at each of them. */
export interface PlacesOfBoth { both: Picture; then: Picture; now: Picture }

/**
 * One place for everybody who is at both moments, the one where they stand now: who did not change stands in the same place at both,
 * whatever became of the two pictures meanwhile. Who is gone keeps the place they had, unless somebody else has it by now.
 * Only who went to another ring or sector, or to another place of a neighbourhood, stood elsewhere.
 */
export function placesOfBoth(document: NetworkDocument, was: Version, is: Version, key: LayoutKey, layout: Layout): PlacesOfBoth {
  const sizes = sizesOf(key);
  const all = bothMoments(was, is);
  const moved = movedOf(document, was, is, all, key);
  const earlier = was.places?.[key];
  const place = (version: Version, from: Picture | undefined): Picture => layout(document, version, key, from);
  const now = place(is, is.places?.[key] ?? (earlier && only(earlier, (id) => !moved.has(id))));
  // A picture of other rings says nothing about places in these.
  const before = earlier && sameGround(earlier, now) ? earlier : undefined;
  const both = place(all, withGuests(now, is, all, before, sizes));
  const at = (version: Version, known: Picture | undefined): Picture => {
    const stay = only(both, (id) => !moved.has(id) && alterOf(version, id) !== undefined);
    const settled = { ...version, alters: version.alters.filter(({ id }) => !moved.has(id)) };
    if (settled.alters.length === version.alters.length) return stay;
    const found = place(version, withGuests(stay, settled, version, known, sizes));
    return sameGround(found, both) ? { ...found, at: { ...found.at, ...stay.at } } : found;
  };
  return { both, now: at(is, now), then: at(was, before) };
}

/** The picture with the others of a moment where they stood in another picture, as far as nobody stands there. */
function withGuests(picture: Picture, settled: Version, all: Version, from: Picture | undefined, sizes: Sizes): Picture {
  if (!from) return picture;
  const home = homeOf(all);
  const boxesOf = (alter: Alter, at: Picture['at']): Box[] => {
    const place = at[alter.id];
    return place ? boxesAt({ radius: alter.id === all.resident ? sizes.resident : sizes.symbol, label: labelOf(alter, sizes, home.has(alter.id)) }, place, place.side, sizes.gap) : [];
  };
  const taken = settled.alters.flatMap((alter) => boxesOf(alter, picture.at));
  const at = { ...picture.at };
  for (const alter of all.alters) {
    const boxes = alterOf(settled, alter.id) ? [] : boxesOf(alter, from.at);
    if (boxes.length === 0 || boxes.some((box) => taken.some((other) => boxesTouch(box, other, 0)))) continue;
    at[alter.id] = from.at[alter.id]!;
    taken.push(...boxes);
  }
  return { ...picture, at };
}

/** Who stands in another cell than before on maps with rings, or is found at another place in a neighbourhood; elsewhere a place says nothing. */
function movedOf(document: NetworkDocument, was: Version, is: Version, all: Version, key: LayoutKey): ReadonlySet<AlterId> {
  if (layoutOf(key) === 'neighbourhood') {
    const found = [was, is, all].map((version) => new Map(placeGroups(document, version).flatMap(({ id, people }) => people.map((one) => [one, id] as const))));
    return new Set(was.alters.map(({ id }) => id).filter((id) => alterOf(is, id) && new Set(found.map((groups) => groups.get(id))).size > 1));
  }
  const [before, after] = [homeOf(was), homeOf(is)];
  return new Set(!hasRings(key) ? [] : was.alters.filter((old) => {
    const alter = alterOf(is, old.id);
    return alter && (alter.ring !== old.ring || alter.sector !== old.sector || before.has(old.id) !== after.has(old.id));
  }).map(({ id }) => id));
}

function only(picture: Picture, keeps: (id: AlterId) => boolean): Picture {
  return { ...picture, at: Object.fromEntries(Object.entries(picture.at).filter(([id]) => keeps(id))) };
}

/** Whether two pictures have the same rings and sectors. */
function sameGround(one: Picture, other: Picture): boolean {
  const ground = ({ stretch, centre, rings, sectors }: Picture): string => JSON.stringify([stretch, centre, rings, sectors]);
  return ground(one) === ground(other);
}
