import { boxesTouch, type Box, type Point } from '../../geometry/point.js';
import type { AlterId, Picture, Place, Version } from '../../model/document.js';
import { boxesAt, freeSpot, type Guest } from '../free-spot.js';
import type { Sizes } from '../sizes.js';
import { isGhost, type Kin } from './kin.js';

/** All that keeping an earlier picture looks at. */
export interface Keeping {
  version: Version;
  kin: Kin;
  rowOf: ReadonlyMap<string, number>;
  sizes: Sizes;
  guestOf: (id: AlterId) => Guest;
  /** Where everybody would stand in a new picture, unknown parents too. */
  fresh: ReadonlyMap<string, Place>;
  earlier: Picture;
}

/**
 * The earlier picture with only those set anew who are new or do not stand right any more: in another row than their generation,
 * or apart from a partner they could stand beside. Null where that cannot be done without touching anybody.
 */
export function keptFamily(keeping: Keeping): Map<AlterId, Place> | null {
  const { version, kin, rowOf, sizes, guestOf, fresh, earlier } = keeping;
  const heights = rowHeights(keeping);
  const at = new Map<AlterId, Place>();
  const taken = new Map<AlterId, Box[]>();
  const put = (id: AlterId, place: Place): void => { at.set(id, place); taken.set(id, boxesAt(guestOf(id), place, place.side, sizes.gap)); };
  const isClear = (id: AlterId, place: Place): boolean => {
    const mine = boxesAt(guestOf(id), place, place.side, sizes.gap);
    for (const [other, boxes] of taken) if (other !== id && boxes.some((box) => mine.some((own) => boxesTouch(own, box, 4)))) return false;
    return true;
  };
  const newcomers: AlterId[] = [];
  for (const { id } of version.alters) {
    const place = earlier.at[id];
    const row = rowOf.get(id);
    const stands = place && (place.own || (row === undefined ? !isInRow(place, heights) : Math.abs(place.y - (heights.get(row) ?? NaN)) <= 1));
    if (!place || !stands) newcomers.push(id);
    else if (!place.own && !isClear(id, place)) return null;
    else put(id, place);
  }
  if (newcomers.length * 3 > version.alters.length + 3) return null;
  for (const id of newcomers) {
    const row = rowOf.get(id);
    if (row === undefined) {
      put(id, { ...freeSpot(guestOf(id), besideBand(keeping, id, at), [...taken.values()].flat(), sizes, ['right']) });
      continue;
    }
    const y = heights.get(row);
    const relative = relatives(kin, id).find((other) => at.has(other));
    if (y === undefined || relative === undefined) return null;
    const x = at.get(relative)!.x + fresh.get(id)!.x - fresh.get(relative)!.x;
    const place: Place = { x, y, side: 'below' };
    if (!isClear(id, place)) return null;
    put(id, place);
  }
  return couplesStand(keeping, at) ? at : null;
}

/** Partners first, then brothers and sisters, children, parents. */
function relatives(kin: Kin, id: string): string[] {
  return [
    ...kin.unionsOf(id).flatMap(({ partners }) => partners), ...kin.birthsOf(id).flatMap(({ children }) => [...children].reverse()),
    ...kin.unionsOf(id).flatMap(({ children }) => children), ...kin.birthsOf(id).flatMap(({ partners }) => partners),
  ].filter((other) => other !== id && !isGhost(other));
}

/** How high each generation stands: where most of it stood, and for a new one as far from the next as in a new picture. */
function rowHeights({ rowOf, fresh, earlier }: Keeping): Map<number, number> {
  const seen = new Map<number, number[]>();
  const wanted = new Map<number, number>();
  for (const [id, row] of rowOf) {
    wanted.set(row, fresh.get(id)!.y);
    const place = earlier.at[id];
    if (place && !place.own) seen.set(row, [...(seen.get(row) ?? []), place.y]);
  }
  const heights = new Map([...seen].map(([row, ys]) => [row, most(ys)]));
  const rows = [...wanted.keys()].sort((a, b) => a - b);
  for (const row of rows) {
    if (heights.has(row)) continue;
    const near = rows.filter((other) => heights.has(other)).sort((a, b) => Math.abs(a - row) - Math.abs(b - row))[0];
    if (near !== undefined) heights.set(row, heights.get(near)! + wanted.get(row)! - wanted.get(near)!);
  }
  // Rows that would come too near to each other are no rows.
  for (let i = 1; i < rows.length; i++) {
    if (heights.get(rows[i]!)! - heights.get(rows[i - 1]!)! < wanted.get(rows[i]!)! - wanted.get(rows[i - 1]!)! - 1) return new Map();
  }
  return heights;
}

function most(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
}

function isInRow({ y }: Point, heights: ReadonlyMap<number, number>): boolean {
  return [...heights.values()].some((height) => Math.abs(height - y) < 30);
}

/** Below the last of their sector, or of all who are not related. */
function besideBand({ version, rowOf, fresh }: Keeping, id: AlterId, at: ReadonlyMap<AlterId, Place>): Point {
  const sector = version.alters.find((alter) => alter.id === id)?.sector;
  const band = version.alters.filter((alter) => !rowOf.has(alter.id) && at.has(alter.id) && !at.get(alter.id)!.own);
  const mates = band.filter((alter) => alter.sector === sector);
  const lowest = (mates.length ? mates : band).reduce<Place | undefined>((low, alter) => (low && low.y >= at.get(alter.id)!.y ? low : at.get(alter.id)!), undefined);
  return lowest ? { x: lowest.x, y: lowest.y + 48 } : fresh.get(id)!;
}

/** Whether partners who stand beside each other in a new picture do so here, and no child stands above a parent. */
function couplesStand({ kin, rowOf, fresh, sizes }: Keeping, at: ReadonlyMap<AlterId, Place>): boolean {
  const isBeside = (one: string, other: string, places: ReadonlyMap<string, Place>): boolean => {
    const [a, b] = [places.get(one)!, places.get(other)!];
    return ![...places].some(([id, { x, y }]) => id !== one && id !== other && rowOf.has(id) && Math.abs(y - a.y) < 2 && (x - a.x) * (x - b.x) < 0);
  };
  return kin.unions.every(({ partners, children }) => {
    const known = partners.filter((id) => !isGhost(id));
    const [one, other] = known;
    const byHand = known.some((id) => at.get(id)!.own);
    if (other !== undefined && !byHand && isBeside(one!, other, fresh) && !isBeside(one!, other, at)) return false;
    // Where a parent is not known the sign for that parent needs room.
    if (known.length === 1 && partners.length === 2 && !byHand) {
      const parent = at.get(known[0]!)!;
      const room = 2 * sizes.symbol + 60;
      if ([-1, 1].every((side) => [...at].some(([id, { x, y }]) => id !== known[0] && Math.abs(y - parent.y) < 20 && side * (x - parent.x) > 0 && side * (x - parent.x) < room))) return false;
    }
    return known.every((id) => children.every((child) => at.get(child)!.own === true || at.get(id)!.own === true || at.get(child)!.y > at.get(id)!.y));
  });
}
