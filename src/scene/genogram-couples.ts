import type { Point } from '../geometry/point.js';
import { SIGN_SIZE } from '../layout/genogram/family-places.js';
import type { Kin, Union } from '../layout/genogram/kin.js';
import { coupleSign } from '../words/couple-sign.js';
import type { Standing } from './genogram-parts.js';
import type { Mark } from './mark.js';
import { num } from './number-text.js';
import { PALETTE } from './palette.js';

/** A couple's line as it is drawn, and where the line to their children begins. */
export interface CoupleLine { union: Union; from: Point; marks: Mark[]; /** How far to both sides that line may begin instead. */ slack: number }

/** Patterns of couples' lines: what they say together with the slashes. */
export const COUPLE_DASHES: Readonly<Record<string, string>> = { together: '7 5', lat: '9 4 2 4' };
export const SLASHES: Readonly<Record<string, number>> = { separated: 1, divorced: 2 };
export const FAMILY_LINE = { fill: 'none', stroke: PALETTE.ink, 'stroke-width': 1.5, 'stroke-linejoin': 'round' } as const;

/** Keeps words legible where a line must pass behind them. */
export const HALO = { stroke: PALETTE.paper, 'stroke-width': 3.5, 'stroke-linejoin': 'round', 'paint-order': 'stroke' } as const;

/** From the symbols down to the first line, and from line to line. */
const FIRST = 7;
const LEVEL = 5;
/** People whose heights differ by less stand in one row. */
const SAME_ROW = 3;

/**
 * The lines of all couples, below them, so that no two lie over each other.
 * @param seen whether the sign of a partner is drawn; the line does not go on to who is not
 */
export function coupleLines(kin: Kin, at: ReadonlyMap<string, Standing>, language: string, seen: (id: string) => boolean = () => true): CoupleLine[] {
  const everybody = [...at.values()];
  const flat: { union: Union; left: Standing; right: Standing; level: number }[] = [];
  const lines: CoupleLine[] = [];
  const pairs = kin.unions.flatMap((union) => {
    const [one, other] = union.partners.map((id) => at.get(id));
    if (!one) return [];
    if (!other) { lines.push({ union, from: { x: one.x, y: one.y + one.radius }, marks: [], slack: 0 }); return []; }
    const [left, right] = one.x <= other.x ? union.partners : [...union.partners].reverse();
    return [{ union, left: at.get(left!)!, right: at.get(right!)!, ids: [left!, right!] as const }];
  }).sort((a, b) => (a.right.x - a.left.x) - (b.right.x - b.left.x));
  for (const { union, left, right, ids } of pairs) {
    if (Math.abs(left.y - right.y) > SAME_ROW) { lines.push(slanting(union, left, right, language)); continue; }
    let level = 0;
    while (flat.some((line) => line.level === level && Math.abs(line.left.y - left.y) <= SAME_ROW && line.left.x < right.x && left.x < line.right.x)) level++;
    flat.push({ union, left, right, level });
    lines.push(flatLine(union, [left, right], ids.map((id) => kin.unionsOf(id).length > 1), level, everybody, language, ids.map(seen)));
  }
  return lines;
}

/** The usual line: down from both, and across below them. */
function flatLine(union: Union, [left, right]: readonly [Standing, Standing], several: readonly boolean[], level: number, everybody: readonly Standing[], language: string, seen: readonly boolean[]): CoupleLine {
  const y = Math.max(left.y + left.radius, right.y + right.radius) + FIRST + level * LEVEL;
  // Who has several couples has a line on either side.
  const from = left.x + (several[0] ? left.radius * 0.4 : 0);
  const to = right.x - (several[1] ? right.radius * 0.4 : 0);
  const between = everybody.filter((one) => one !== left && one !== right && Math.abs(one.y - left.y) <= SAME_ROW && one.x > left.x && one.x < right.x);
  // Past somebody else the children hang in the gap before the farther partner.
  const nearest = Math.max(left.x, ...between.map(({ x }) => x));
  const middle = between.length ? (nearest + right.x) / 2 : (left.x + left.half + right.x - right.half) / 2;
  const words = between.length ? middle : (left.x + left.radius + right.x - right.radius) / 2;
  const start = seen[0] ? `M${num(from)},${num(left.y + left.radius)}V${num(y)}` : `M${num(middle)},${num(y)}`;
  const d = start + (seen[1] ? `H${num(to)}V${num(right.y + right.radius)}` : `H${num(middle)}`);
  return { union, from: { x: middle, y }, marks: dressed(union, d, { x: middle, y }, words, language), slack: between.length ? 0 : Math.max(0, (right.x - right.half - left.x - left.half) / 2 - 5) };
}

/** Partners who do not stand in one row are joined straight. */
function slanting(union: Union, one: Standing, other: Standing, language: string): CoupleLine {
  const length = Math.max(1, Math.hypot(other.x - one.x, other.y - one.y));
  const [dx, dy] = [(other.x - one.x) / length, (other.y - one.y) / length];
  const [a, b] = [{ x: one.x + dx * one.radius, y: one.y + dy * one.radius }, { x: other.x - dx * other.radius, y: other.y - dy * other.radius }];
  const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  return { union, from: middle, marks: dressed(union, `M${num(a.x)},${num(a.y)}L${num(b.x)},${num(b.y)}`, middle, middle.x, language), slack: 0 };
}

function dressed({ id, couple, children }: Union, d: string, middle: Point, wordsAt: number, language: string): Mark[] {
  const status = couple.status ?? '';
  const dash = COUPLE_DASHES[status];
  const marks: Mark[] = [{ key: `couple ${id}`, tag: 'path', attrs: { class: 'family-line', ...FAMILY_LINE, d, ...(dash ? { 'stroke-dasharray': dash } : {}) } }];
  const beside = children.length ? -9 : 0;
  for (let i = 0, count = SLASHES[status] ?? 0; i < count; i++) {
    const x = middle.x + beside - (count - 1) * 2.5 + i * 5;
    marks.push({ key: `slash ${id} ${i}`, tag: 'path', attrs: { class: 'family-line', ...FAMILY_LINE, d: `M${num(x - 3)},${num(middle.y + 6)}L${num(x + 3)},${num(middle.y - 6)}` } });
  }
  const words = coupleSign(couple, language);
  const lift = SLASHES[status] ? 8 : 4;
  words.forEach((text, i) => {
    marks.push({
      key: `years ${id} ${i}`, tag: 'text', text,
      attrs: { class: 'family-word', x: num(wordsAt), y: num(middle.y - lift - (words.length - 1 - i) * 12), 'text-anchor': 'middle', 'font-size': SIGN_SIZE, fill: PALETTE.grey, ...HALO },
    });
  });
  return marks;
}
