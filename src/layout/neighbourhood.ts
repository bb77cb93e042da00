import { boxAround, boxesTouch, type Box } from '../geometry/point.js';
import { whole } from '../geometry/whole.js';
import type { AlterId, NetworkDocument, Picture, Place, Tie, Version } from '../model/document.js';
import { alterOf, homeOf, sectorIds } from '../model/query.js';
import { arrangeHome } from './home.js';
import { crowdCard } from './crowd-card.js';
import { CROWD_FROM } from './crowd-from.js';
import { crowdSizes } from './crowd-sizes.js';
import { boxesAt, freeSpot, type Guest } from './free-spot.js';
import { labelBox, labelOf } from './label.js';
import { laidOut } from './laid-out.js';
import { linesThrough } from './lines-through.js';
import type { Layout } from './layout.js';
import { placeGroups, tiesBetweenCards, type PlaceGroup } from './neighbourhood-groups.js';
import { sizesOf, type Sizes } from './sizes.js';
import { isWide, LEAST_READ, VIEW_ROOM, type ViewRoom } from './view-room.js';
import type { NameSide } from '../model/vocabulary.js';

/** Room over the people of a group for the name of its sector, round a group, and between groups. */
export const GROUP_TITLE = 22;
export const GROUP_ROOM = 12;
const BETWEEN = 16;
const LINE = 8;
/** Room between tied neighbours in the home: their line must be seen. */
const TIED = 26;
/** Room between who stand beside one another, and how many do at most. */
const BESIDE = 18;
const MOST_IN_ROW = 4;
/** Room between the symbols of tied neighbours on a card: in less no pattern of a line can be told from another. */
const LEAST_TIE = 33;
/** Above and below home people stand in rows; this far to the side in columns. */
const STEEP = 0.5;
/**
 * How neighbourhoods are set: room between cards, how much further from home each ring is, how many stand in a row, what it costs
 * to stand beyond what is seen, and to stand elsewhere than on the side of one's sector.
 */
interface Way { between: number; further: number; inRow: number; keep: number; turned: number }
const USUAL: Way = { between: 2 * BETWEEN, further: 46, inRow: MOST_IN_ROW, keep: 0, turned: 70 };
const WAYS: readonly Way[] = [
  USUAL,
  { ...USUAL, further: 36, keep: 3 },
  { ...USUAL, between: BETWEEN, further: 24, keep: 4 },
  { ...USUAL, between: BETWEEN, further: 12, inRow: MOST_IN_ROW + 1, keep: 6 },
  { ...USUAL, between: 10, further: 8, keep: 6 },
  { ...USUAL, between: 10, further: 8, keep: 6, turned: 25 },
  { ...USUAL, between: BETWEEN, further: 0, inRow: MOST_IN_ROW - 1, keep: 8 },
  { ...USUAL, between: 10, further: 0, inRow: MOST_IN_ROW + 1, keep: 12 },
  { ...USUAL, between: 8, further: 20, keep: 12, turned: 25 },
];

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
  const fresh = freshPlaces(document, version, sizes, guestOf, VIEW_ROOM[isWide(usual) ? 'wide' : 'tall']);
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

/** The way to set a neighbourhood in which all names can be read when the whole of it is seen, and lines run through fewest of them; if there is none, the one in which names are largest. */
function freshPlaces(document: NetworkDocument, version: Version, sizes: Sizes, guestOf: (id: AlterId) => Guest, view: ViewRoom): Fresh {
  const home = arrangeHome(version, { ...sizes, tiedGap: TIED }, 1);
  const groups = placeGroups(document, version);
  const sectors = sectorIds(document);
  const ties = tiesBetweenCards(version, document);
  const tied = new Set(ties.flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]));
  const isCrowd = version.alters.length >= CROWD_FROM;
  let best: Fresh | undefined;
  let [most, least] = [0, Infinity];
  for (const way of isCrowd ? WAYS.slice(0, 1) : WAYS) {
    const found = setAs({ home, tied, groups, sectors, isCrowd }, sizes, guestOf, view, way);
    const { width, height } = boxAround(found.taken);
    const read = Math.min(LEAST_READ, Math.min(view.shown.width / width, view.shown.height / height) * sizes.name);
    if (read < most) continue;
    const through = read === LEAST_READ ? linesCrossing(ties, found.at, sizes, guestOf) : Infinity;
    if (read === most && through >= least) continue;
    best = found; most = read; least = through;
    if (least === 0) break;
  }
  return best!;
}

/** How many lines would run through a name; those that the cards tell already are not drawn. */
function linesCrossing(ties: readonly Tie[], at: ReadonlyMap<AlterId, Place>, sizes: Sizes, guestOf: (id: AlterId) => Guest): number {
  const people = new Map([...at].map(([id, middle]) => {
    const { radius, label } = guestOf(id);
    return [id, { middle, radius, name: labelBox(middle, radius, label, middle.side, sizes.gap) }];
  }));
  return linesThrough(ties, people);
}

/** What is set, however it is set. */
interface ToSet { home: ReturnType<typeof arrangeHome>; tied: ReadonlySet<string>; groups: readonly PlaceGroup[]; sectors: readonly string[]; isCrowd: boolean }

interface Fresh { at: Map<AlterId, Place>; centre: number; taken: Box[] }

function setAs({ home: { at: homeAt, radius: centre }, groups, sectors, isCrowd, tied }: ToSet, sizes: Sizes, guestOf: (id: AlterId) => Guest, view: ViewRoom, way: Way): Fresh {
  const at = new Map<AlterId, Place>([...homeAt].map(([id, { x, y, side }]) => [id, { x, y, side }]));
  const taken: Box[] = [{ x: -centre, y: -centre, width: 2 * centre, height: 2 * centre }];
  for (const group of groups) {
    const cards = isCrowd ? onAnySide(crowdCard(group, sizes)) : cardsOf(group, sizes, guestOf, way.inRow, tied);
    const wished = (Math.max(0, sectors.indexOf(group.sector)) / Math.max(1, sectors.length)) * 2 * Math.PI - Math.PI / 2;
    const { x, y, card } = spotFor(cards, centre, group.ring, wished, taken, view, isCrowd ? { ...way, step: 36, between: Math.round(Math.sqrt(cards.right.width) * 3) } : { ...way, step: 12 });
    taken.push({ x, y, width: card.width, height: card.height });
    for (const [id, place] of card.at) at.set(id, { ...place, x: whole(x + place.x), y: whole(y + place.y) });
  }
  return { at, centre, taken };
}

interface Card { width: number; height: number; at: Map<AlterId, Place> }

type Cards = Readonly<Record<NameSide, Card>>;

/** A group as a small card for each side of home: names stand on the outer side, so that lines come to everybody and run through no name. */
function cardsOf(group: PlaceGroup, sizes: Sizes, guestOf: (id: AlterId) => Guest, inRow: number, tied: ReadonlySet<string>): Cards {
  return {
    left: columnOf(group, 'left', sizes, guestOf, tied), right: columnOf(group, 'right', sizes, guestOf, tied),
    above: rowOf(group, 'above', sizes, guestOf, inRow, tied), below: rowOf(group, 'below', sizes, guestOf, inRow, tied),
  };
}

/** The same card on every side. */
function onAnySide(card: Card): Cards {
  return { left: card, right: card, above: card, below: card };
}

/** What it is on top, its people below. */
function columnOf({ anchor, people }: PlaceGroup, side: 'left' | 'right', sizes: Sizes, guestOf: (id: AlterId) => Guest, tied: ReadonlySet<string>): Card {
  const widthOf = (id: AlterId): number => 2 * sizes.symbol + sizes.gap + guestOf(id).label.width;
  const heightOf = (id: AlterId): number => Math.max(2 * sizes.symbol, guestOf(id).label.height) + LINE;
  const inset = anchor === '' ? 0 : 10;
  const content = Math.max(anchor === '' ? 0 : widthOf(anchor), ...people.map((id) => inset + widthOf(id)));
  const width = Math.ceil(Math.max(content + 2 * GROUP_ROOM, anchor === '' ? 110 : 0));
  const at = new Map<AlterId, Place>();
  let y = anchor === '' ? GROUP_TITLE + GROUP_ROOM / 2 : GROUP_ROOM;
  let before = '';
  for (const id of anchor === '' ? people : [anchor, ...people]) {
    const x = GROUP_ROOM + sizes.symbol + (id === anchor ? 0 : inset);
    const half = (heightOf(id) - LINE) / 2;
    if (tied.has(`${before} ${id}`)) y = Math.max(y, at.get(before)!.y + 2 * sizes.symbol + LEAST_TIE - half);
    at.set(id, { x: side === 'right' ? x : width - x, y: y + half, side });
    y += heightOf(id) + (id === anchor ? LINE / 2 : 0);
    before = id;
  }
  return { width, height: Math.ceil(y - LINE + GROUP_ROOM), at };
}

/** Everybody beside one another, where there are many in two rows. */
function rowOf({ anchor, people }: PlaceGroup, side: 'above' | 'below', sizes: Sizes, guestOf: (id: AlterId) => Guest, inRow: number, tied: ReadonlySet<string>): Card {
  const all = anchor === '' ? people : [anchor, ...people];
  const rows = Math.ceil(all.length / (sizes.roles ? inRow : inRow - 1));
  const each = Math.ceil(all.length / rows);
  const widthOf = (id: AlterId): number => Math.max(2 * sizes.symbol, guestOf(id).label.width) + BESIDE;
  /** How much further than names ask somebody stands from whom they are tied to: their line must be seen. */
  const further = all.map((id, i) => (i % each && tied.has(`${all[i - 1]!} ${id}`) ? Math.max(0, 2 * sizes.symbol + LEAST_TIE - (widthOf(all[i - 1]!) + widthOf(id)) / 2) : 0));
  const widths = all.map((id, i) => widthOf(id) + further[i]!);
  const tallest = 2 * sizes.symbol + sizes.gap + Math.max(...all.map((id) => guestOf(id).label.height)) + LINE;
  const at = new Map<AlterId, Place>();
  const width = Math.max(...Array.from({ length: rows }, (_, row) => widths.slice(row * each, (row + 1) * each).reduce((sum, one) => sum + one, 0)));
  const title = anchor === '' ? GROUP_TITLE : 0;
  for (let row = 0; row < rows; row++) {
    const own = widths.slice(row * each, (row + 1) * each);
    let x = GROUP_ROOM + (width - own.reduce((sum, one) => sum + one, 0)) / 2;
    own.forEach((wide, i) => {
      // The first row stands nearest to home, with its names away from it.
      const y = side === 'below' ? GROUP_ROOM + row * tallest + sizes.symbol : title + GROUP_ROOM / 2 + (rows - row) * tallest - LINE - sizes.symbol;
      at.set(all[row * each + i]!, { x: x + (wide + further[row * each + i]!) / 2, y, side });
      x += wide;
    });
  }
  return { width: Math.ceil(width + 2 * GROUP_ROOM), height: Math.ceil(title + rows * tallest + 1.5 * GROUP_ROOM - LINE), at };
}

/** The spot for a card that is as near to home as its ring says, on its own side, with nobody under it. */
function spotFor(cards: Cards, centre: number, ring: number, wished: number, taken: readonly Box[], { shown, most: { width, height } }: ViewRoom, { step, between, further, keep, turned: weight }: Way & { step: number }): { x: number; y: number; card: Card } {
  const [wide, high] = shown.width > shown.height ? [1.25, 1] : [0.62, 1.3];
  let best: { x: number; y: number; card: Card } | undefined;
  let least = Infinity;
  for (let away = centre + BETWEEN + ring * further; away < centre + 6000 && away * 0.9 < least; away += step) {
    for (let i = 0; i < 48; i++) {
      const angle = (i / 48) * 2 * Math.PI;
      const turned = Math.abs(Math.atan2(Math.sin(angle - wished), Math.cos(angle - wished)));
      const cost = away + turned * weight;
      if (cost >= least) continue;
      const [across, down] = [Math.cos(angle), Math.sin(angle)];
      const card = cards[Math.abs(across) < STEEP ? (down < 0 ? 'above' : 'below') : across < 0 ? 'left' : 'right'];
      const middle = { x: across * (away + card.width / 2) * wide, y: down * (away + card.height / 2) * high };
      const box = { x: Math.round(middle.x - card.width / 2), y: Math.round(middle.y - card.height / 2), width: card.width, height: card.height };
      const out = keep === 0 ? 0 : Math.max(0, Math.abs(middle.x) + card.width / 2 - width / 2) + Math.max(0, Math.abs(middle.y) + card.height / 2 - height / 2);
      if (cost + out * keep >= least || taken.some((other) => boxesTouch(box, other, between))) continue;
      least = cost + out * keep;
      best = { x: box.x, y: box.y, card };
    }
  }
  if (best) return best;
  const all = boxAround(taken);
  return { x: all.x, y: all.y + all.height + 2 * BETWEEN, card: cards.below };
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
    const { side } = known[0] ?? { side: 'right' as const };
    const isRow = side === 'above' || side === 'below';
    const lowest = known.reduce<Place | undefined>((low, place) => (low && (isRow ? low.x >= place.x : low.y >= place.y) ? low : place), undefined);
    const near = lowest ? { x: lowest.x + (isRow ? 2 * sizes.symbol + BESIDE : 0), y: lowest.y + (isRow ? 0 : 2 * sizes.symbol + LINE) } : fresh.get(id)!;
    put(id, { ...freeSpot(guestOf(id), near, [...taken.values()].flat(), sizes, home.has(id) ? undefined : [lowest ? side : fresh.get(id)!.side], lowest !== undefined && isRow) });
  }
  return at;
}
