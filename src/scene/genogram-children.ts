import type { Point } from '../geometry/point.js';
import { barTracks } from '../layout/genogram/bar-tracks.js';
import { DROP, SIGN_SIZE, TRACK } from '../layout/genogram/family-places.js';
import type { Kin, Union } from '../layout/genogram/kin.js';
import type { Child } from '../model/document.js';
import { FAMILY_LINE, HALO, type CoupleLine } from './genogram-couples.js';
import type { Standing } from './genogram-parts.js';
import type { Mark } from './mark.js';
import { num } from './number-text.js';
import { PALETTE } from './palette.js';

/** Letters beside the line to a child that was not born to this couple. */
const LETTERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  nl: { adopted: 'A', foster: 'P', step: 'S' }, en: { adopted: 'A', foster: 'F', step: 'S' },
};
const CHILD_DASHES: Readonly<Record<string, string>> = { foster: '1.5 4.5', step: '8 4 2 4' };

interface Family { union: Union; from: Point; slack: number; children: { id: string; record: Child; top: Point }[]; bar: number; span: { from: number; to: number } }

/**
 * The lines from every couple down to its children: one bar for all, and a drop for each that says how they belong.
 * @param walls where the borders of houses run up and down
 * @param tops how high the row of somebody begins, where that is not at their own symbol
 */
export function childLines(kin: Kin, couples: readonly CoupleLine[], at: ReadonlyMap<string, Standing>, walls: readonly number[], language: string, tops?: ReadonlyMap<string, number>): Mark[] {
  const families = couples.flatMap(({ union, from, slack }): Family[] => {
    const children = union.children.flatMap((id) => {
      const child = at.get(id);
      if (!child) return [];
      const births = kin.birthsOf(id);
      // A child of two couples has two lines, side by side.
      const aside = (births.indexOf(union) - (births.length - 1) / 2) * Math.min(12, child.radius);
      return [{ id, record: union.records.get(id)!, top: { x: child.x + aside, y: child.y - child.radius } }];
    });
    if (children.length === 0) return [];
    const xs = [from.x, ...children.map(({ top }) => top.x)];
    return [{ union, from, slack, children, bar: Math.min(...children.map(({ id, top }) => Math.min(top.y, tops?.get(id) ?? Infinity))), span: { from: Math.min(...xs), to: Math.max(...xs) } }];
  });
  for (const family of rowsOf(families)) {
    for (const one of family) aside(one, family, walls);
    const tracks = barTracks(family.map(({ span }) => span));
    family.forEach((one, i) => { one.bar -= DROP + tracks[i]! * TRACK; });
  }
  return families.flatMap((family) => familyMarks(family, LETTERS[language] ?? LETTERS.nl!));
}

/** Line pieces that stand this near would be read as one. */
const NEAR = 9;

/** Moves the line down from a couple a little, as far as there is room, when it would run along the line to another couple's child. */
function aside(one: Family, families: readonly Family[], walls: readonly number[]): void {
  const others = families.filter((other) => other !== one).flatMap((other) => [other.from.x, ...other.children.map(({ top }) => top.x)]);
  const isClear = (x: number): boolean => !others.some((other) => Math.abs(other - x) < NEAR);
  const shifts = [0, 6, -6, 10, -10, 14, -14, 18, -18, 22, -22].filter((by) => Math.abs(by) <= one.slack && isClear(one.from.x + by));
  const by = shifts.find((shift) => !walls.some((wall) => Math.abs(wall - one.from.x - shift) < 4)) ?? shifts[0] ?? 0;
  one.from = { x: one.from.x + by, y: one.from.y };
}

/** Families whose children stand at one height share the room above them. */
function rowsOf(families: readonly Family[]): Family[][] {
  const rows = new Map<number, Family[]>();
  for (const family of families) {
    const row = Math.round(family.bar / 24);
    rows.set(row, [...(rows.get(row) ?? []), family]);
  }
  return [...rows.values()];
}

function familyMarks({ union: { id }, from, children, bar }: Family, letters: Readonly<Record<string, string>>): Mark[] {
  const marks: Mark[] = [];
  const ends: number[] = [];
  for (const [name, twins] of bySet(children)) {
    const foot = name === '' || twins.length < 2 ? undefined : twins.reduce((sum, { top }) => sum + top.x, 0) / twins.length;
    for (const { id: child, record, top } of twins) {
      const start = { x: foot ?? top.x, y: bar };
      ends.push(start.x);
      marks.push(...drop(`drop ${id} ${child}`, start, top, record.kind, letters));
    }
    if (foot !== undefined && twins.some(({ record }) => record.identical)) marks.push(identical(`identical ${id} ${name}`, foot, bar, twins.map(({ top }) => top)));
  }
  const [left, right] = [Math.min(from.x, ...ends), Math.max(from.x, ...ends)];
  const across = right - left > 0.5 ? `M${num(left)},${num(bar)}H${num(right)}` : '';
  marks.push({ key: `bar ${id}`, tag: 'path', attrs: { class: 'family-line', ...FAMILY_LINE, d: `M${num(from.x)},${num(from.y)}V${num(bar)}${across}` } });
  return marks;
}

function bySet(children: Family['children']): [string, Family['children']][] {
  const sets = new Map<string, Family['children']>();
  children.forEach((child, i) => {
    const name = child.record.twins === undefined ? '' : child.record.twins;
    const key = name === '' ? `\u0000${i}` : name;
    sets.set(key, [...(sets.get(key) ?? []), child]);
  });
  return [...sets].map(([key, list]) => [key.startsWith('\u0000') ? '' : key, list]);
}

function drop(key: string, from: Point, to: Point, kind: string, letters: Readonly<Record<string, string>>): Mark[] {
  const marks = childLine(key, kind, from, to);
  const letter = letters[kind];
  if (letter) {
    marks.push({
      key: `${key} letter`, tag: 'text', text: letter,
      attrs: { class: 'family-word', x: num(to.x + (kind === 'adopted' ? 9 : 6)), y: num(to.y - 9), 'font-size': SIGN_SIZE, 'font-weight': 600, fill: PALETTE.grey, ...HALO },
    });
  }
  return marks;
}

/** The line that ends at a child, by how the child belongs: born, adopted (a dashed line beside it), foster (dotted) or step (dash and dot). */
export function childLine(key: string, kind: string, from: Point, to: Point): Mark[] {
  const line = (name: string, aside: number, dash?: string): Mark => ({
    key: `${key} ${name}`, tag: 'path',
    attrs: {
      class: 'family-line', ...FAMILY_LINE, d: `M${num(from.x + aside)},${num(from.y)}L${num(to.x + aside)},${num(to.y)}`,
      ...(dash ? { 'stroke-dasharray': dash } : {}), ...(kind === 'foster' ? { 'stroke-linecap': 'round', 'stroke-width': 2 } : {}),
    },
  });
  return kind === 'adopted' ? [line('solid', 0), line('dashed', 4, '5 3.5')] : [line('line', 0, CHILD_DASHES[kind])];
}

/** The bar between twins who are alike, halfway down. */
function identical(key: string, x: number, y: number, tops: readonly Point[]): Mark {
  const half = tops.map((top) => (x + top.x) / 2);
  const at = (y + Math.min(...tops.map((top) => top.y))) / 2;
  return { key, tag: 'path', attrs: { class: 'family-line', ...FAMILY_LINE, d: `M${num(Math.min(...half))},${num(at)}H${num(Math.max(...half))}` } };
}
