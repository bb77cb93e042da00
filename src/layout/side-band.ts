import type { Box } from '../geometry/point.js';
import { whole } from '../geometry/whole.js';
import type { AlterId, NetworkDocument, Place, Version } from '../model/document.js';
import { ringIds, sectorIds } from '../model/query.js';
import { labelOf, type Label } from './label.js';
import { sectorTitles } from '../words/sector-titles.js';
import type { Sizes } from './sizes.js';
import { textWidth } from './text-width.js';

/** Room for the title of a sector over its people. */
export const BAND_TITLE = 30;
const ROW = 10;
const AWAY = 44;
/** Between columns, wide and on a phone. */
const COLUMN = { wide: 30, tall: 14 };

interface Guest { id: AlterId; label: Label; width: number; height: number }
interface Group { guests: Guest[]; /** Width of its title in the language in which that is longest. */ title: number }

/** People who are not related, in calm columns by sector beside or below the family: whichever lets all of it be seen larger. */
export function sideBand(document: NetworkDocument, version: Version, ids: readonly AlterId[], family: Box, sizes: Sizes): Map<AlterId, Place> {
  const groups = groupsOf(document, version, ids, sizes);
  if (groups.length === 0) return new Map();
  const room = sizes.sheet ?? (sizes.roles ? { width: 818, height: 570 } : { width: 380, height: 636 });
  const between = sizes.roles ? COLUMN.wide : COLUMN.tall;
  // Everybody in even lines, so that the columns are calm beside each other; a phone has no room to spare.
  const all = groups.flatMap(({ guests }) => guests);
  const tallest = Math.max(...all.map(({ height }) => height));
  if (sizes.roles) for (const guest of all) guest.height = tallest;
  const options: { fit: number; at: Map<AlterId, Place> }[] = [];
  for (let lines = 1; lines <= all.length; lines = Math.max(lines + 1, Math.round(lines * 1.2))) {
    const { width, height, columns } = columnsOf(groups, BAND_TITLE + lines * tallest, between);
    const beside = { width: family.width + AWAY + width, height: Math.max(family.height, height) };
    const below = { width: Math.max(family.width, width), height: family.height + AWAY + height };
    const left = family.x + family.width / 2 - width / 2;
    options.push({ fit: fit(below, room), at: placed(columns, { x: width > family.width ? left : family.x, y: family.y + family.height + AWAY }, sizes) });
    if (sizes.roles || sizes.sheet) options.push({ fit: fit(beside, room), at: placed(columns, { x: family.x + family.width + AWAY, y: family.y }, sizes) });
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
    const guests = people.filter((alter) => (known.includes(alter.sector ?? '') ? alter.sector : '') === sector).map((alter): Guest => {
      const label = labelOf(alter, sizes, false);
      return { id: alter.id, label, width: 2 * sizes.symbol + sizes.gap + Math.ceil(label.width), height: Math.ceil(Math.max(label.height, 2 * sizes.symbol + 4)) + ROW };
    });
    if (guests.length === 0) return [];
    return [{ guests, title: Math.max(...sectorTitles(document, sector).map((title) => textWidth(title, sizes.title, 'bold'))) }];
  });
}

interface Column { x: number; top: number; guests: Guest[] }

/** Columns of at most a height; short sectors stand over each other. */
function columnsOf(groups: readonly Group[], most: number, between: number): { width: number; height: number; columns: Column[] } {
  const columns: Column[] = [];
  let [x, top, width, height] = [0, 0, 0, 0];
  const next = (): void => { x += width + between; top = 0; width = 0; };
  for (const { guests, title } of groups) {
    const whole = BAND_TITLE + heightOf(guests);
    if (top > 0 && top + ROW + whole > most) next();
    if (top > 0) top += ROW;
    for (let i = 0; i < guests.length;) {
      if (i > 0) next();
      const here: Guest[] = [];
      let end = top + BAND_TITLE;
      while (i < guests.length && (here.length === 0 || end + guests[i]!.height <= most)) { end += guests[i]!.height; here.push(guests[i++]!); }
      columns.push({ x, top, guests: here });
      width = Math.max(width, title, ...here.map((guest) => guest.width));
      top = end;
      height = Math.max(height, top);
    }
  }
  return { width: x + width, height, columns };
}

function heightOf(guests: readonly Guest[]): number {
  return guests.reduce((sum, { height }) => sum + height, 0);
}

function placed(columns: readonly Column[], { x: left, y: top }: { x: number; y: number }, sizes: Sizes): Map<AlterId, Place> {
  const at = new Map<AlterId, Place>();
  for (const { x, top: under, guests } of columns) {
    let y = top + under + BAND_TITLE;
    for (const { id, height } of guests) {
      at.set(id, { x: whole(left + x + sizes.symbol), y: whole(y + height / 2), side: 'right' });
      y += height;
    }
  }
  return at;
}
