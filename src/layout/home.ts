import { distance, type Point } from '../geometry/point.js';
import { whole } from '../geometry/whole.js';
import type { Alter, AlterId, Version } from '../model/document.js';
import { alterOf, homeOf } from '../model/query.js';
import type { NameSide } from '../model/vocabulary.js';
import { labelBox, labelOf } from './label.js';
import type { Sizes } from './sizes.js';

/** The people of the centre circle in their places, how large the circle must be for them, and how many stand in each row. */
export interface Home { at: Map<AlterId, Point & { side: NameSide }>; radius: number; rows: readonly number[] }

/**
 * Sets the household as a small genogram: the grown-ups in a row with the resident among them,
 * the children below, oldest left. Where children stand below, the names of the grown-ups stand beside them,
 * so that the lines down to the children do not run through those names.
 * @param side where the name of the first row stands, if there is but one person in it
 */
export function arrangeHome(version: Version, sizes: Sizes, stretch: number, side?: NameSide): Home {
  const people = rowsOf(version);
  const beside = sizes.roles && people.length > 1 && people[0]!.length <= 2;
  const alone = people[0]!.length === 1;
  const rows = people.map((row, index) => row.map((alter, i) => boxFor(alter, version, sizes,
    index === 0 && alone && side ? side : index === 0 && people.length > 1 && !beside ? 'above' : index > 0 || !beside ? 'below' : row.length > 1 && i === 0 ? 'left' : 'right')));
  const { homeGap: between, tiedGap = 0 } = sizes;
  // Rows stand further apart than neighbours: the lines between them must show what they are.
  const apart = Math.round(Math.max(between * 1.35, rows[0]![0]!.side === 'below' ? 0 : LEAST_APART));
  const heights = rows.map((row) => Math.max(...row.map((item) => item.height)));
  const total = heights.reduce((a, b) => a + b, 0) + apart * (rows.length - 1);
  const tops = heights.map((_, index) => heights.slice(0, index).reduce((a, b) => a + b, 0) + apart * index - total / 2);
  const isLarge = people.flat().length > MOST_SEEN;
  const gaps = rows.map((row) => Math.max(between, ...row.map((item, i) => {
    const before = row[i - 1];
    if (!before || isLarge || !areTied(version, before.id, item.id)) return 0;
    // Names that are wider than their symbols keep these apart already.
    const seen = LEAST_TIE - Math.floor((before.inner + item.inner) / 2 - before.radius - item.radius);
    return Math.max(seen, rows.length + row.length <= MOST_APART ? tiedGap : 0);
  })));
  const set = rows.map((row, index) => setRow(row, tops[index]!, gaps[index]!));
  const { shift, across, radius } = centred(set.flatMap((row) => row.corners), stretch);
  const at = new Map<AlterId, Point & { side: NameSide }>();
  rows.forEach((row, index) => {
    const roomy = widest(row, tops[index]! + shift, gaps[index]!, (corners) => corners.every((c) => distance((c.x + across) / stretch, c.y) <= radius));
    for (const [id, place] of roomy.places) at.set(id, { x: whole(place.x + across), y: whole(place.y), side: place.side });
  });
  return { at, radius: Math.max(sizes.centre, Math.ceil(radius + sizes.air + 2)), rows: people.map((row) => row.length) };
}

type HomeBox = ReturnType<typeof boxFor>;

/** One row with a gap between its people, centred; and the corners of everything in it. */
function setRow(row: readonly HomeBox[], top: number, gap: number) {
  const places = new Map<AlterId, Point & { side: NameSide }>();
  const corners: Point[] = [];
  // Names beside their people do not count for the middle of a row: it is centred on its symbols.
  let left = -(row.reduce((sum, item) => sum + item.inner, 0) + gap * (row.length - 1)) / 2;
  for (const item of row) {
    const x = left + item.inner / 2;
    const y = top + item.head;
    places.set(item.id, { x, y, side: item.side });
    for (const box of [item.name, item.symbol]) {
      for (const dx of [0, box.width]) for (const dy of [0, box.height]) corners.push({ x: x + box.x + dx, y: y + box.y + dy });
    }
    left += item.inner + gap;
  }
  return { places, corners };
}

/** The row with the widest gap, up to three times the least, that still fits: a full circle is easier to read than a heap in its middle. */
function widest(row: readonly HomeBox[], top: number, least: number, fits: (corners: readonly Point[]) => boolean) {
  let best = setRow(row, top, least);
  for (let gap = least + 2; gap <= least * 3; gap += 2) {
    const wider = setRow(row, top, gap);
    if (!fits(wider.corners)) break;
    best = wider;
  }
  return best;
}

/** The shift that lets the smallest circle hold all corners. Far shifts cost a little, and of equal ones the first is taken. */
export function centred(corners: readonly Point[], stretch: number): { shift: number; across: number; radius: number } {
  let best = { shift: 0, across: 0, radius: Infinity };
  let start = -FARTHEST;
  for (let across = -FARTHEST; across <= FARTHEST; across += 2) {
    const price = Math.abs(across) * 0.05;
    const holding = (shift: number) => Math.max(...corners.map((corner) => away(corner, across, shift, stretch))) + price;
    // The radius falls and then rises along the shifts, so it is enough to walk down to the least from where it was before.
    let shift = start;
    let radius = holding(shift);
    for (const step of [1, -1]) {
      for (let next = shift + step; Math.abs(next) <= FARTHEST; next += step) {
        const here = holding(next);
        if (here >= radius - (step > 0 ? CLOSE : -CLOSE)) break;
        shift = next; radius = here;
      }
    }
    start = shift;
    if (radius < best.radius - CLOSE) best = { shift, across, radius };
  }
  return best;
}

const FARTHEST = 52;
/** Space between the first row and the next where no names stand between them: less hides what kind of line runs there. */
const LEAST_APART = 30;
/** Space between the symbols of tied neighbours: in less no pattern of a line can be told from another. */
const LEAST_TIE = 33;
/** Of a larger home than so many rows and people in one row, or than so many people, everybody else would be small. */
const MOST_APART = 4;
const MOST_SEEN = 6;
/** Radii that differ by less are equal. */
const CLOSE = 1e-9;

function away(corner: Point, across: number, shift: number, stretch: number): number {
  return distance((corner.x + across) / stretch, corner.y + shift);
}

function boxFor(alter: Alter, version: Version, sizes: Sizes, side: NameSide) {
  const radius = alter.id === version.resident ? sizes.resident : sizes.symbol;
  const label = labelOf(alter, sizes, true);
  const name = labelBox({ x: 0, y: 0 }, radius, label, side, sizes.gap);
  const below = side === 'below';
  return {
    id: alter.id, radius, side, name,
    // The corners of a round symbol's box are empty, so a box a little smaller serves.
    symbol: { x: -radius * 0.9, y: -radius * 0.9, width: radius * 1.8, height: radius * 1.8 },
    inner: below || side === 'above' ? Math.max(2 * radius, label.width) : 2 * radius,
    head: side === 'above' ? -name.y : radius,
    height: (side === 'above' ? -name.y : radius) + (below ? Math.max(radius, name.y + name.height) : Math.max(radius, label.height / 2)),
  };
}

/** Grown-ups first, then children oldest first in rows of at most three. */
function rowsOf(version: Version): Alter[][] {
  const home = [...homeOf(version)].map((id) => alterOf(version, id)!).filter(Boolean);
  const resident = home.find((a) => a.id === version.resident)!;
  const young = (alter: Alter) => alter.id !== resident.id && isChildHere(version, alter, resident);
  const children = home.filter(young).sort((a, b) => (b.age ?? 0) - (a.age ?? 0));
  const adults = home.filter((a) => a.id !== resident.id && !young(a));
  const half = Math.ceil(adults.length / 2);
  const rows: Alter[][] = chunks([...adults.slice(0, half), resident, ...adults.slice(half)], 4);
  return [...rows, ...chunks(children, children.length > 4 || children.length === 3 ? 3 : 2)];
}

function isChildHere(version: Version, alter: Alter, resident: Alter): boolean {
  const home = homeOf(version);
  const recorded = version.children.some((record) => record.child === alter.id
    && version.couples.some((couple) => couple.id === record.couple && couple.partners.some((p) => home.has(p))));
  if (recorded) return !version.children.some((record) => record.child === resident.id
    && version.couples.some((couple) => couple.id === record.couple && couple.partners.includes(alter.id)));
  return alter.age !== undefined && alter.age < 18 && (resident.age === undefined || resident.age > alter.age);
}

function areTied({ ties }: Version, one: string, other: string): boolean {
  return ties.some(({ from, to }) => (from === one && to === other) || (from === other && to === one));
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  const count = Math.ceil(items.length / size);
  const each = Math.ceil(items.length / Math.max(1, count));
  return Array.from({ length: count }, (_, i) => items.slice(i * each, (i + 1) * each)).filter((row) => row.length > 0);
}
