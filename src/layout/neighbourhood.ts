import { boxAround, boxesTouch, type Box } from '../geometry/point.js';
import type { AlterId, NetworkDocument, Picture, Place, Version } from '../model/document.js';
import { alterOf, homeOf, sectorIds } from '../model/query.js';
import { arrangeHome } from './home.js';
import { crowdCard } from './crowd-card.js';
import { CROWD_FROM } from './crowd-from.js';
import { crowdSizes } from './crowd-sizes.js';
import { boxesAt, freeSpot, type Guest } from './free-spot.js';
import { labelOf } from './label.js';
import { laidOut } from './laid-out.js';
import type { Layout } from './layout.js';
import { placeGroups, type PlaceGroup } from './neighbourhood-groups.js';
import { sizesOf, type Sizes } from './sizes.js';

/** Room over the people of a group for the name of its sector, round a group, and between groups. */
export const GROUP_TITLE = 22;
export const GROUP_ROOM = 12;
const BETWEEN = 16;
const LINE = 8;
/** How much further from home each ring is, in map units. */
const FURTHER = 46;

/**
 * A neighbourhood: home in the middle, round it places, organisations and groups with who is found there,
 * and people of whom no place is known by sector. What is near to the resident stands near to home.
 */
export const neighbourhoodLayout: Layout = laidOut((document, version, key, earlier, usual = sizesOf(key)) => {
  const sizes = crowdSizes(usual, version.alters.length, key);
  const home = homeOf(version);
  const guestOf = (id: AlterId): Guest => ({
    radius: id === version.resident ? sizes.resident : sizes.symbol, label: labelOf(alterOf(version, id)!, sizes, home.has(id)),
  });
  const fresh = freshPlaces(document, version, sizes, guestOf, usual.roles);
  const at = earlier ? keptPlaces(document, version, sizes, guestOf, fresh.at, earlier) : fresh.at;
  const centre = earlier && [...home].every((id) => earlier.at[id]) ? Math.max(earlier.centre, 1) : fresh.centre;
  return {
    ...(earlier ?? {}), stretch: 1, centre, rings: [], sectors: [],
    at: Object.fromEntries(version.alters.map(({ id }) => {
      const [before, now] = [earlier?.at[id], at.get(id)!];
      return [id, before && before.x === now.x && before.y === now.y && before.side === now.side ? before : now];
    })),
  };
});

function freshPlaces(document: NetworkDocument, version: Version, sizes: Sizes, guestOf: (id: AlterId) => Guest, isWide: boolean): { at: Map<AlterId, Place>; centre: number } {
  const { at: homeAt, radius: centre } = arrangeHome(version, sizes, 1);
  const at = new Map<AlterId, Place>([...homeAt].map(([id, { x, y, side }]) => [id, { x, y, side }]));
  const sectors = sectorIds(document);
  const isCrowd = version.alters.length >= CROWD_FROM;
  const taken: Box[] = [{ x: -centre, y: -centre, width: 2 * centre, height: 2 * centre }];
  for (const group of placeGroups(document, version)) {
    const card = isCrowd ? crowdCard(group, sizes) : cardOf(group, sizes, guestOf);
    const wished = (Math.max(0, sectors.indexOf(group.sector)) / Math.max(1, sectors.length)) * 2 * Math.PI - Math.PI / 2;
    const { x, y } = spotFor(card, centre, group.ring, wished, taken, isWide, isCrowd ? { step: 36, between: Math.round(Math.sqrt(card.width) * 3) } : { step: 12, between: 2 * BETWEEN });
    taken.push({ x, y, width: card.width, height: card.height });
    for (const [id, place] of card.at) at.set(id, { ...place, x: Math.round(x + place.x), y: Math.round(y + place.y) });
  }
  return { at, centre };
}

interface Card { width: number; height: number; at: Map<AlterId, Place> }

/** A group as a small card: what it is on top, its people below in one or two columns. */
function cardOf({ anchor, people }: PlaceGroup, sizes: Sizes, guestOf: (id: AlterId) => Guest): Card {
  const at = new Map<AlterId, Place>();
  const widthOf = (ids: readonly AlterId[]): number => Math.max(0, ...ids.map((id) => 2 * sizes.symbol + sizes.gap + guestOf(id).label.width));
  const heightOf = (id: AlterId): number => Math.max(2 * sizes.symbol, guestOf(id).label.height) + LINE;
  let y = GROUP_ROOM;
  const put = (id: AlterId, x: number): void => { at.set(id, { x: x + sizes.symbol, y: y + (heightOf(id) - LINE) / 2, side: 'right' }); };
  if (anchor === '') y += GROUP_TITLE - GROUP_ROOM / 2;
  else { put(anchor, GROUP_ROOM); y += heightOf(anchor) + LINE / 2; }
  const columns = sizes.roles && people.length > 4 ? Math.min(3, Math.ceil(people.length / 5)) : 1;
  const lines = Math.ceil(people.length / columns);
  const inset = anchor === '' ? 0 : 10;
  const each = widthOf(people) + 18;
  const top = y;
  let bottom = y;
  people.forEach((id, i) => {
    if (i % lines === 0) y = top;
    put(id, GROUP_ROOM + inset + Math.floor(i / lines) * each);
    y += heightOf(id);
    bottom = Math.max(bottom, y);
  });
  const width = Math.max(widthOf(anchor === '' ? [] : [anchor]), people.length ? inset + columns * each - 18 : 0) + 2 * GROUP_ROOM;
  return { width: Math.ceil(Math.max(width, anchor === '' ? 110 : 0)), height: Math.ceil(Math.max(bottom, y) - LINE + GROUP_ROOM), at };
}

/** The spot for a card that is as near to home as its ring says, on its own side, with nobody under it. */
function spotFor(card: Card, centre: number, ring: number, wished: number, taken: readonly Box[], isWide: boolean, { step, between }: { step: number; between: number }): { x: number; y: number } {
  const [wide, high] = isWide ? [1.25, 1] : [0.62, 1.3];
  let best = { x: 0, y: 0 };
  let least = Infinity;
  for (let away = centre + BETWEEN + ring * FURTHER; away < centre + 6000 && away * 0.9 < least; away += step) {
    for (let i = 0; i < 48; i++) {
      const angle = (i / 48) * 2 * Math.PI;
      const turned = Math.abs(Math.atan2(Math.sin(angle - wished), Math.cos(angle - wished)));
      const cost = away + turned * 70;
      if (cost >= least) continue;
      const middle = { x: Math.cos(angle) * (away + card.width / 2) * wide, y: Math.sin(angle) * (away + card.height / 2) * high };
      const box = { x: Math.round(middle.x - card.width / 2), y: Math.round(middle.y - card.height / 2), width: card.width, height: card.height };
      if (taken.some((other) => boxesTouch(box, other, between))) continue;
      least = cost;
      best = box;
    }
  }
  if (least < Infinity) return best;
  const all = boxAround(taken);
  return { x: all.x, y: all.y + all.height + 2 * BETWEEN };
}

/** The earlier picture, with who is new, or is found elsewhere now, set below those they are found with. */
function keptPlaces(document: NetworkDocument, version: Version, sizes: Sizes, guestOf: (id: AlterId) => Guest, fresh: ReadonlyMap<AlterId, Place>, earlier: Picture): Map<AlterId, Place> {
  const at = new Map<AlterId, Place>();
  const taken = new Map<AlterId, Box[]>();
  const put = (id: AlterId, place: Place): void => { at.set(id, place); taken.set(id, boxesAt(guestOf(id), place, place.side, sizes.gap)); };
  const groups = placeGroups(document, version);
  const mates = new Map(groups.flatMap((group) => [...(group.anchor ? [group.anchor] : []), ...group.people].map((id) => [id, group] as const)));
  const strays = new Set(groups.flatMap(({ anchor, people }) => people.filter((id) => {
    const [a, b, wasA, wasB] = [fresh.get(anchor), fresh.get(id)!, earlier.at[anchor], earlier.at[id]];
    return a && wasA && wasB && !wasB.own && !wasA.own && Math.hypot(wasB.x - wasA.x, wasB.y - wasA.y) > Math.hypot(b.x - a.x, b.y - a.y) + 90;
  })));
  const home = homeOf(version);
  for (const { id } of version.alters) {
    const place = earlier.at[id];
    if (place && !strays.has(id) && (!home.has(id) || Math.hypot(place.x, place.y) <= earlier.centre)) put(id, place);
  }
  for (const { id } of version.alters) {
    if (at.has(id)) continue;
    const group = mates.get(id);
    const known = group ? [...group.people, group.anchor].flatMap((mate) => at.get(mate) ?? []) : [];
    const lowest = known.reduce<Place | undefined>((low, place) => (low && low.y >= place.y ? low : place), undefined);
    const near = lowest ? { x: lowest.x, y: lowest.y + 2 * sizes.symbol + LINE } : fresh.get(id)!;
    put(id, { ...freeSpot(guestOf(id), near, [...taken.values()].flat(), sizes, home.has(id) ? undefined : ['right']) });
  }
  return at;
}
