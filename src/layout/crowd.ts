import { whole } from '../geometry/whole.js';
import type { AlterId, NetworkDocument, Place, Version } from '../model/document.js';
import { homeOf, ringIds, sectorIds } from '../model/query.js';
import { OUTSIDE } from '../model/vocabulary.js';
import { arrangeHome } from './home.js';
import { bearing, cellHolds, cellOf, pointAt, rimOf, sliceOf, turn, type Cell, type Circles } from './cells.js';
import { turnedToFriends } from './crowd-order.js';
import { crowdSizes } from './crowd-sizes.js';
import { laidOut } from './laid-out.js';
import type { Layout } from './layout.js';
import { sizesOf, type Sizes } from './sizes.js';

/** How far people stand apart, in widths of a symbol: with room for a name between two rows. */
const APART = 2.18;
/** What of a cell can be filled; the rest is lost along its borders. */
const FILL = 0.82;
/** No slice is narrower, in degrees. */
const LEAST_SWEEP = 16;

/** Somebody outside the home: the cell where they belong. */
interface Guest { id: AlterId; ring: number; sector: string }

/**
 * Circles for a crowd: rings by closeness, sectors by kind of relation, each cell filled row by row with everybody turned
 * towards those they know. Rings are as thick as the people in them need. It takes some hundredths of a second for ten thousand, so that
 * nobody waits for it. With an earlier picture whoever stands in their own cell stays exactly where they are.
 */
export const crowdLayout: Layout = laidOut((document, version, key, earlier, usual = sizesOf(key), turning) => {
  if (earlier && turning) return earlier;
  const sizes = crowdSizes(usual, version.alters.length, key);
  const guests = guestsOf(document, version);
  const sectors = [...sectorIds(document), ...(guests.some(({ sector }) => sector === '') ? [''] : [])];
  const serves = earlier && earlier.rings.length === ringIds(document).length && rimOf(earlier) > earlier.centre && sectors.every((id, i) => earlier.sectors[i]?.id === id) ? earlier : undefined;
  const kept = new Map(serves ? guests.flatMap((guest) => (stands(serves, guest, serves.at[guest.id]) ? [[guest.id, serves.at[guest.id]!] as const] : [])) : []);
  const stays = serves !== undefined && kept.size * 2 > guests.length;
  const step = sizes.symbol * 2 * APART;
  const stretch = sizes.stretches.at(-1)!;
  const home = arrangeHome(version, sizes, stays ? serves.stretch : stretch);
  const circles = stays ? serves : circlesFor(guests, sectors, ringIds(document).length, home.radius, stretch, step, sizes);
  const places = new Map<AlterId, Place>();
  for (const [id, place] of home.at) {
    const before = stays ? serves.at[id] : undefined;
    places.set(id, before && Math.hypot(before.x / circles.stretch, before.y) <= circles.centre ? before : { x: place.x, y: place.y, side: place.side });
  }
  if (stays) for (const [id, place] of kept) places.set(id, place);
  else for (const guest of guests) {
    const before = earlier?.at[guest.id];
    if (before?.own && stands(circles, guest, before)) places.set(guest.id, before);
  }
  seat(guests.filter(({ id }) => !places.has(id)), circles, version, step, places);
  return {
    ...(earlier ?? {}), stretch: circles.stretch, centre: circles.centre, rings: [...circles.rings], sectors: circles.sectors.map((slice) => ({ ...slice })),
    at: Object.fromEntries(version.alters.map(({ id }) => [id, places.get(id)!])),
  };
});

function guestsOf(document: NetworkDocument, version: Version): Guest[] {
  const rings = ringIds(document);
  const known = new Set(sectorIds(document));
  const home = homeOf(version);
  return version.alters.filter(({ id }) => !home.has(id)).map(({ id, ring = '', sector = '' }) => {
    const index = ring === OUTSIDE ? rings.length : rings.indexOf(ring);
    return { id, ring: index < 0 ? rings.length - 1 : index, sector: known.has(sector) ? sector : '' };
  });
}

function stands(circles: Circles, { ring, sector }: Guest, place: Place | undefined): boolean {
  return place !== undefined && cellHolds(circles, cellOf(circles, ring, sliceOf(circles, sector)), place, 1);
}

/** Slices as wide as their people are many, and rings that hold the fullest of their cells. */
function circlesFor(guests: readonly Guest[], sectors: readonly string[], ringCount: number, centre: number, stretch: number, step: number, sizes: Sizes): Circles {
  const counts = new Map<string, number>();
  const perSector = new Map<string, number>();
  for (const { ring, sector } of guests) {
    counts.set(`${ring} ${sector}`, (counts.get(`${ring} ${sector}`) ?? 0) + 1);
    perSector.set(sector, (perSector.get(sector) ?? 0) + 1);
  }
  const spare = 360 - LEAST_SWEEP * sectors.length;
  const sweeps = sectors.map((id) => Math.round((LEAST_SWEEP + spare * ((perSector.get(id) ?? 0) / Math.max(1, guests.length))) * 10) / 10);
  sweeps[0] = Math.round((360 - sweeps.slice(1).reduce((a, b) => a + b, 0)) * 10) / 10;
  const rings: number[] = [];
  let inner = centre;
  for (let ring = 0; ring < ringCount; ring++) {
    const wanted = sectors.map((id, i) => ((counts.get(`${ring} ${id}`) ?? 0) * step * step) / FILL / ((sweeps[i]! * Math.PI) / 180 / 2) / stretch);
    const outer = Math.sqrt(inner ** 2 + Math.max(...wanted));
    const least = wanted.some(Boolean) ? step * 1.5 : sizes.emptyRing;
    inner = Math.round(Math.max(outer, inner + least));
    rings.push(inner);
  }
  if (inner < sizes.rim) rings.forEach((outer, i) => { rings[i] = Math.round(centre + ((outer - centre) * (sizes.rim - centre)) / (inner - centre)); });
  let start = Math.round((360 - sweeps[0]! / 2) * 10) / 10;
  return { stretch, centre, rings, sectors: sectors.map((id, i) => {
    const slice = { id, start: Math.round((start % 360) * 10) / 10, sweep: sweeps[i]! };
    start += sweeps[i]!;
    return slice;
  }) };
}

/** Gives everybody a seat in a row of their cell, as near as can be to the direction in which their friends are. */
function seat(guests: readonly Guest[], circles: Circles, version: Version, step: number, places: Map<AlterId, Place>): void {
  const slices = new Map(circles.sectors.map((slice) => [slice.id, slice]));
  const index = new Map(guests.map(({ id }, i) => [id, i]));
  const start = Float64Array.from(guests, ({ sector }) => { const { start: from, sweep } = slices.get(sector) ?? sliceOf(circles, sector); return from + sweep / 2; });
  const sweep = Float64Array.from(guests, ({ sector }) => (slices.get(sector) ?? sliceOf(circles, sector)).sweep);
  const angle = turnedToFriends(start, sweep, index, version.ties);
  const cells = new Map<string, number[]>();
  guests.forEach(({ ring, sector }, i) => { const key = `${ring} ${sector}`; const cell = cells.get(key); if (cell) cell.push(i); else cells.set(key, [i]); });
  for (const members of cells.values()) {
    const { ring, sector } = guests[members[0]!]!;
    const cell = cellOf(circles, ring, slices.get(sector) ?? sliceOf(circles, sector));
    const taken = [...places.values()].filter((place) => cellHolds(circles, cell, place, 0));
    members.sort((a, b) => turn(cell.start, angle[a]!) - turn(cell.start, angle[b]!) || a - b);
    const seats = seatsIn(circles, cell, members.length, step, taken);
    members.forEach((member, i) => { const { x, y } = seats[i]!; places.set(guests[member]!.id, { x, y, side: 'below' }); });
  }
}

/** So many seats all over a cell, in rows along its arcs, clockwise; closer together until they are enough. */
function seatsIn(circles: Circles, cell: Cell, count: number, step: number, taken: readonly Place[]): { x: number; y: number }[] {
  for (let apart = step; ; apart *= 0.94) {
    const edge = Math.min(apart * 0.5, (cell.outer - cell.inner) / 3);
    const rows = Math.max(1, Math.floor((cell.outer - cell.inner - 2 * edge) / apart) + 1);
    const seats: { x: number; y: number; angle: number }[] = [];
    for (let row = 0; row < rows; row++) {
      const radius = rows === 1 ? (cell.inner + cell.outer) / 2 : cell.inner + edge + (row / (rows - 1)) * (cell.outer - cell.inner - 2 * edge);
      const arc = ((cell.sweep * Math.PI) / 180) * radius * Math.min(1, circles.stretch) - (cell.sweep < 359 ? apart : 0);
      const inRow = Math.max(1, Math.floor(arc / apart) + (cell.sweep < 359 ? 1 : 0));
      const margin = cell.sweep < 359 ? Math.min(cell.sweep / 2, ((apart / 2 / radius) * 180) / Math.PI / Math.min(1, circles.stretch)) : 0;
      for (let i = 0; i < inRow; i++) {
        const angle = cell.start + (inRow === 1 ? cell.sweep / 2 : margin + (i / (inRow - (cell.sweep < 359 ? 1 : 0))) * (cell.sweep - 2 * margin));
        const p = pointAt(circles, angle, radius);
        const [x, y] = [whole(p.x), whole(p.y)];
        if (taken.length === 0 || !taken.some((place) => Math.hypot(place.x - x, place.y - y) < apart * 0.9)) seats.push({ x, y, angle: turn(cell.start, bearing(circles, p)) });
      }
    }
    // A seat too many would leave a hole at the end: they are left out evenly.
    if (seats.length >= count) return seats.map((one, i) => ({ one, i })).filter(({ i }) => Math.floor(((i + 1) * count) / seats.length) > Math.floor((i * count) / seats.length)).map(({ one }) => one).sort((a, b) => a.angle - b.angle);
    if (apart < 1) return Array.from({ length: count }, (_, i) => seats[i % Math.max(1, seats.length)] ?? pointAt(circles, cell.start + cell.sweep / 2, (cell.inner + cell.outer) / 2));
  }
}
