import type { Box } from '../geometry/point.js';
import type { AlterId, NetworkDocument, Place, Version } from '../model/document.js';
import { ringIds, sectorIds } from '../model/query.js';
import { labelOf, type Label } from './label.js';
import type { Sizes } from './sizes.js';

/** Room for the title of a sector over its people. */
export const BAND_TITLE = 30;
const ROW = 10;
const COLUMN = 30;
const AWAY = 44;

interface Guest { id: AlterId; label: Label }
interface Group { guests: Guest[]; width: number; tallest: number }

/** People who are not related, in calm columns by sector beside or below the family: whichever lets all of it be seen larger. */
export function sideBand(document: NetworkDocument, version: Version, ids: readonly AlterId[], family: Box, sizes: Sizes): Map<AlterId, Place> {
  const groups = groupsOf(document, version, ids, sizes);
  if (groups.length === 0) return new Map();
  const room = sizes.roles ? { width: 844, height: 690 } : { width: 382, height: 640 };
  // Everybody in even lines, so that the columns are calm beside each other.
  const tallest = Math.max(...groups.map((group) => group.tallest));
  for (const group of groups) group.tallest = tallest;
  const options: { fit: number; at: Map<AlterId, Place> }[] = [];
  const most = groups.reduce((sum, group) => sum + group.guests.length, 0);
  for (let lines = 1; lines <= most; lines = Math.max(lines + 1, Math.round(lines * 1.2))) {
    const height = BAND_TITLE + lines * tallest;
    const { width, columns } = columnsOf(groups, height);
    const beside = { width: family.width + AWAY + width, height: Math.max(family.height, height) };
    const below = { width: Math.max(family.width, width), height: family.height + AWAY + height };
    const left = family.x + family.width / 2 - width / 2;
    options.push({ fit: fit(below, room), at: placed(columns, { x: width > family.width ? left : family.x, y: family.y + family.height + AWAY }, sizes) });
    if (sizes.roles) options.push({ fit: fit(beside, room), at: placed(columns, { x: family.x + family.width + AWAY, y: family.y }, sizes) });
  }
  return options.reduce((best, option) => (option.fit > best.fit + 1e-6 ? option : best)).at;
}

function fit(need: { width: number; height: number }, room: { width: number; height: number }): number {
  return Math.min(1, room.width / need.width, room.height / need.height);
}

function groupsOf(document: NetworkDocument, version: Version, ids: readonly AlterId[], sizes: Sizes): Group[] {
  const wanted = new Set(ids);
  const rings = ringIds(document);
  const near = (ring: string | undefined): number => (ring === undefined || !rings.includes(ring) ? rings.length : rings.indexOf(ring));
  const known = sectorIds(document);
  const people = version.alters.filter(({ id }) => wanted.has(id)).sort((a, b) => near(a.ring) - near(b.ring));
  return [...known, ''].flatMap((sector) => {
    const guests = people.filter((alter) => (known.includes(alter.sector ?? '') ? alter.sector : '') === sector).map((alter) => ({ id: alter.id, label: labelOf(alter, sizes, false) }));
    if (guests.length === 0) return [];
    return [{
      guests, width: 2 * sizes.symbol + sizes.gap + Math.ceil(Math.max(60, ...guests.map(({ label }) => label.width))) + COLUMN,
      tallest: Math.ceil(Math.max(...guests.map(({ label }) => Math.max(label.height, 2 * sizes.symbol + 4)))) + ROW,
    }];
  });
}

interface Column { x: number; top: number; group: Group; guests: Guest[] }

/** Columns of at most a height; short sectors stand over each other. */
function columnsOf(groups: readonly Group[], height: number): { width: number; columns: Column[] } {
  const columns: Column[] = [];
  let [x, top, width] = [0, 0, 0];
  const next = (): void => { x += width; top = 0; width = 0; };
  for (const group of groups) {
    const whole = BAND_TITLE + group.guests.length * group.tallest;
    if (top > 0 && top + ROW + whole > height) next();
    if (top > 0) top += ROW;
    const lines = Math.max(1, Math.floor((height - top - BAND_TITLE) / group.tallest));
    for (let i = 0; i < group.guests.length; i += lines) {
      if (i > 0) next();
      const guests = group.guests.slice(i, i + lines);
      columns.push({ x, top, group, guests });
      width = Math.max(width, group.width);
      top += BAND_TITLE + guests.length * group.tallest;
    }
  }
  return { width: x + width - COLUMN, columns };
}

function placed(columns: readonly Column[], { x: left, y: top }: { x: number; y: number }, sizes: Sizes): Map<AlterId, Place> {
  const at = new Map<AlterId, Place>();
  for (const { x, top: under, group, guests } of columns) {
    guests.forEach(({ id }, i) => {
      at.set(id, { x: Math.round(left + x + sizes.symbol), y: Math.round(top + under + BAND_TITLE + (i + 0.5) * group.tallest), side: 'right' });
    });
  }
  return at;
}
