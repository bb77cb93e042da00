import type { Body } from './bodies.js';
import type { Kin } from './kin.js';

/** Rows of fewer people win nothing by it. */
const LEAST = 3;
/** Between a name and the line down to somebody lower. */
const BESIDE_LINE = 6;

/**
 * Who stands lower in a row of children that is set in two lines by turns, so that it takes half the width: lines come down to the
 * lower ones between the names of the others. Twins stay beside each other; a row in which somebody has a partner or children stays one line.
 */
export function loweredOf(kin: Kin, rows: readonly (readonly string[])[]): Set<string> {
  const lowered = new Set<string>();
  for (const row of rows) {
    if (row.length < LEAST || row.some((id) => kin.unionsOf(id).length > 0)) continue;
    let isLow = false;
    row.forEach((id, i) => {
      if (i > 0 && !areTwins(kin, row[i - 1]!, id)) isLow = !isLow;
      if (isLow) lowered.add(id);
    });
  }
  return lowered;
}

/** The least distance from each to the one before in such a row: lines pass between names, and names of one line do not meet. */
export function staggeredGaps(row: readonly string[], lowered: ReadonlySet<string>, bodies: ReadonlyMap<string, Body>, apart: (one: string, other: string) => number): number[] {
  const along: number[] = [];
  row.forEach((id, i) => {
    if (i === 0) { along.push(0); return; }
    const before = row[i - 1]!;
    const isLow = lowered.has(id);
    const upper = isLow ? before : id;
    let at = along[i - 1]! + (lowered.has(before) === isLow ? apart(before, id) : bodies.get(upper)!.half + BESIDE_LINE);
    let mate = i - 1;
    while (mate >= 0 && lowered.has(row[mate]!) !== isLow) mate--;
    if (mate >= 0) at = Math.max(at, along[mate]! + apart(row[mate]!, id));
    along.push(at);
  });
  return along.map((at, i) => (i === 0 ? 0 : at - along[i - 1]!));
}

function areTwins(kin: Kin, one: string, other: string): boolean {
  return kin.birthsOf(one).some(({ records }) => {
    const twins = records.get(one)?.twins;
    return twins !== undefined && records.get(other)?.twins === twins;
  });
}
