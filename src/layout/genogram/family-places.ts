import type { Point } from '../../geometry/point.js';
import { coupleSign } from '../../words/couple-sign.js';
import type { Sizes } from '../sizes.js';
import { textWidth } from '../text-width.js';
import { barTracks } from './bar-tracks.js';
import type { Body } from './bodies.js';
import type { Kin, Union } from './kin.js';
import { rowPlaces, type Wish } from './row-places.js';
import { loweredOf, staggeredGaps } from './staggered-row.js';

/** Font size of the years at a couple's line. */
export const SIGN_SIZE = 10.5;
/** From the lowest line between rows to the symbols below it, from line to line, and least room above the lines. */
export const DROP = 30;
export const TRACK = 9;
const ABOVE = 22;
const ABOVE_CLOSE = 8;
/** Room beside brothers and sisters, beside others, and for the border of a house. */
const SIBLINGS = 14;
const OTHERS = 28;
const BORDER = 28;
const SWEEPS = 60;
/** Room over the lower line of a row of children, for badges. */
const LOWER = 5;

/** How close a family stands: what share of the usual room lies beside people, and whether rows of children are set in two lines. */
export interface Closeness { room?: number; staggered?: boolean }

/** Where everybody of the family stands, rows from top to bottom: parents over the middle of their children, nobody over another. */
export function familyPlaces(kin: Kin, rows: readonly (readonly string[])[], bodies: ReadonlyMap<string, Body>, sizes: Sizes, { room = 1, staggered = false }: Closeness = {}): Map<string, Point> {
  const scale = (sizes.roles ? 1 : 0.7) * room;
  const lowered = staggered ? loweredOf(kin, rows) : new Set<string>();
  const between = (one: string, other: string): number => apart(kin, one, other, bodies, scale);
  const gaps = rows.map((row) => (row.some((id) => lowered.has(id)) ? staggeredGaps(row, lowered, bodies, between) : row.map((id, i) => (i === 0 ? 0 : between(row[i - 1]!, id)))));
  const rigid = rows.map((row) => row.map((id, i) => i > 0 && (row.some((other) => lowered.has(other)) || unionOf(kin, row[i - 1]!, id) !== undefined)));
  const packed = rows.map((row, r) => packedRow(row, gaps[r]!));
  const x = new Map<string, number>();
  rows.forEach((row, r) => {
    const width = gaps[r]!.reduce((a, b) => a + b, 0);
    let along = -width / 2;
    row.forEach((id, i) => x.set(id, (along += gaps[r]![i]!)));
  });
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const order = sweep % 2 === 0 ? rows.map((_, r) => r) : rows.map((_, r) => rows.length - 1 - r);
    for (const r of order) {
      const wishes = rows[r]!.map((id) => wishOf(kin, id, x, bodies, packed[r]!));
      rowPlaces(wishes, gaps[r]!, rigid[r]!).forEach((at, i) => x.set(rows[r]![i]!, at));
    }
  }
  rows.forEach((row, r) => {
    let last = -Infinity;
    row.forEach((id, i) => { last = Math.max(Math.round(x.get(id)!), last + gaps[r]![i]!); x.set(id, last); });
  });
  const y = heights(kin, rows, bodies, x, lowered, staggered ? ABOVE_CLOSE : ABOVE);
  return new Map(rows.flatMap((row, r) => row.map((id) => [id, { x: x.get(id)!, y: y[r]! + (lowered.has(id) ? lowerBy(row, bodies, lowered) : 0) }])));
}

/** Where somebody would like to stand: among brothers and sisters below their parents, and over the middle of their children. */
function wishOf(kin: Kin, id: string, x: ReadonlyMap<string, number>, bodies: ReadonlyMap<string, Body>, packed: ReadonlyMap<string, number>): Wish {
  let [sum, weight] = [x.get(id)! * 0.02, 0.02];
  for (const union of kin.birthsOf(id)) {
    if (union.partners.length === 0) continue;
    const group = union.children.flatMap((child) => packed.get(child) ?? []);
    const middle = (group[0]! + group[group.length - 1]!) / 2;
    sum += anchorOf(union, x, bodies) + packed.get(id)! - middle;
    weight += 1;
  }
  for (const union of kin.unionsOf(id)) {
    if (union.children.length === 0) continue;
    const at = union.children.map((child) => x.get(child)!);
    const pull = 0.5 * Math.min(2, union.children.length);
    sum += (x.get(id)! + (Math.min(...at) + Math.max(...at)) / 2 - anchorOf(union, x, bodies)) * pull;
    weight += pull;
  }
  return { at: sum / weight, weight };
}

/** Where everybody would stand along their row if all of them stood as near as can be. */
function packedRow(row: readonly string[], gaps: readonly number[]): Map<string, number> {
  let along = 0;
  return new Map(row.map((id, i) => [id, (along += gaps[i]!)]));
}

/** Where the line to the children begins: in the middle between the names of their parents. */
function anchorOf({ partners }: Union, x: ReadonlyMap<string, number>, bodies: ReadonlyMap<string, Body>): number {
  const [one, other = one] = partners as [string, string?];
  const [left, right] = x.get(one)! <= x.get(other)! ? [one, other] : [other, one];
  if (left === right) return x.get(left)!;
  return (x.get(left)! + bodies.get(left)!.half + x.get(right)! - bodies.get(right)!.half) / 2;
}

/** The couple that two people are, if they are one. */
function unionOf(kin: Kin, one: string, other: string): Union | undefined {
  return kin.unionsOf(one).find(({ partners }) => partners.includes(other));
}

/** The least distance between the middles of neighbours. */
function apart(kin: Kin, one: string, other: string, bodies: ReadonlyMap<string, Body>, scale: number): number {
  const [a, b] = [bodies.get(one)!, bodies.get(other)!];
  const halves = a.half + b.half;
  const union = unionOf(kin, one, other);
  const border = kin.households.reduce((room, { members }) => room + (members.includes(one) === members.includes(other) ? 0 : BORDER), 0) * scale;
  if (union) {
    const words = ['nl', 'en'].flatMap((language) => coupleSign(union.couple, language)).map((text) => textWidth(text, SIGN_SIZE, 'regular'));
    return Math.ceil(Math.max(halves + 12 + border, a.radius + b.radius + Math.max(26, ...words.map((width) => width + 8))));
  }
  const siblings = kin.birthsOf(one).some(({ children }) => children.includes(other));
  return Math.ceil(halves + border + (siblings ? SIBLINGS : OTHERS) * scale);
}

/** The height of each row, with room for the lines between it and the one above. */
function heights(kin: Kin, rows: readonly (readonly string[])[], bodies: ReadonlyMap<string, Body>, x: ReadonlyMap<string, number>, lowered: ReadonlySet<string>, above: number): number[] {
  const rowOf = new Map(rows.flatMap((row, r) => row.map((id) => [id, r])));
  const found: number[] = [];
  let y = 0;
  rows.forEach((row, r) => {
    const radius = Math.max(...row.map((id) => bodies.get(id)!.radius));
    if (r > 0) {
      const spans = kin.unions.filter(({ children, partners }) => children.some((child) => rowOf.get(child) === r) && partners.length > 0).map((union) => {
        const at = [anchorOf(union, x, bodies), ...union.children.map((child) => x.get(child)!)];
        return { from: Math.min(...at), to: Math.max(...at) };
      });
      y += above + DROP + TRACK * Math.max(0, ...barTracks(spans)) + radius;
    }
    found.push(y);
    const lower = lowerBy(row, bodies, lowered);
    y += Math.max(...row.map((id) => below(bodies.get(id)!) + (lowered.has(id) ? lower : 0)));
  });
  return found;
}

/** How far the lower line of a row stands below the other: its symbols just under the names there. */
function lowerBy(row: readonly string[], bodies: ReadonlyMap<string, Body>, lowered: ReadonlySet<string>): number {
  const highest = Math.max(0, ...row.filter((id) => !lowered.has(id)).map((id) => below(bodies.get(id)!)));
  return highest + Math.max(0, ...row.filter((id) => lowered.has(id)).map((id) => bodies.get(id)!.radius)) + LOWER;
}

function below({ radius, label }: Body): number {
  return radius + (label.lines.length ? (label.away ?? 0) + 4 + label.height : 20);
}
