import type { Box } from '../geometry/point.js';
import type { Kin } from '../layout/genogram/kin.js';
import { textWidth } from '../layout/text-width.js';
import type { AlterId } from '../model/document.js';
import type { Mark } from './mark.js';
import { num } from './number-text.js';
import { PALETTE } from './palette.js';
import type { AlterBoxes } from './scene-types.js';

/** How the border of a house is drawn. */
export const BORDER_LINE = { fill: 'none', stroke: PALETTE.quiet, 'stroke-width': 1.25, 'stroke-dasharray': '6 5', 'stroke-linejoin': 'round' } as const;

const LABEL = 11;
const ROUND = 12;
/** Room between people and the border of their house; a second house that shares them has a little more, so that both are seen. */
const ROOM = 9;
const MORE = 5;
const SAME_ROW = 24;
/** Height of the signs of themes below a name. */
const SIGNS = 20;

/** The borders round who lives together, dashed, with the name of the house; who lives in two houses lies in both. */
export function homeBorders(kin: Kin, people: ReadonlyMap<AlterId, AlterBoxes>, touched: ReadonlySet<string>): { marks: Mark[]; boxes: Box[]; walls: number[] } {
  const marks: Mark[] = [];
  const boxes: Box[] = [];
  const houses = kin.households.map(({ members }, index) => {
    const shared = kin.households.slice(0, index).filter((other) => other.members.some((member) => members.includes(member))).length;
    return rowsOf(members.flatMap((member) => { const boxes = people.get(member); return boxes ? [touched.has(member) ? withSigns(boxes) : boxes] : []; }), ROOM + shared * MORE);
  });
  kin.households.forEach(({ id, label }, index) => {
    const rows = houses[index]!;
    if (rows.length === 0) return;
    const [first] = rows;
    marks.push({
      key: `home ${id}`, tag: 'path',
      attrs: { class: 'home-border', d: outline(rows), ...BORDER_LINE },
    });
    boxes.push(...rows);
    if (!label) return;
    const width = textWidth(label, LABEL, 'regular');
    const x = labelStart(kin, people, first!, width, houses.filter((house) => house !== rows).flat());
    marks.push(
      { key: `home-gap ${id}`, tag: 'rect', attrs: { class: 'home-gap', x: num(x - 4), y: num(first!.y - LABEL * 0.6), width: num(width + 8), height: num(LABEL * 1.2), fill: PALETTE.paper } },
      { key: `home-name ${id}`, tag: 'text', text: label, attrs: { class: 'family-word', x: num(x), y: num(first!.y + LABEL * 0.34), 'font-size': LABEL, fill: PALETTE.grey } },
    );
    boxes.push({ x: x - 4, y: first!.y - LABEL, width: width + 8, height: 2 * LABEL });
  });
  return { marks, boxes, walls: houses.flat().flatMap(({ x, width }) => [x, x + width]) };
}

/** Themes stand below the name: they are in the house as well. */
function withSigns(boxes: AlterBoxes): AlterBoxes {
  return { ...boxes, name: { ...boxes.name, height: boxes.name.height + SIGNS } };
}

/** Where the name of a house begins on its upper border: beside the lines that come down from parents, and clear of other houses. */
function labelStart(kin: Kin, people: ReadonlyMap<AlterId, AlterBoxes>, row: Box, width: number, others: readonly Box[]): number {
  const lines = [...people.keys()].filter((id) => kin.birthsOf(id).length > 0).flatMap((id) => people.get(id)?.middle ?? [])
    .filter(({ y }) => y > row.y && y < row.y + row.height).map(({ x }) => x).sort((a, b) => a - b);
  const isFree = (start: number): boolean => !lines.some((x) => x > start - 3 && x < start + width + 3)
    && !others.some((box) => row.y > box.y - 12 && row.y < box.y + box.height && start - 3 < box.x + box.width && box.x < start + width + 3);
  const starts = [row.x + ROUND, ...lines.map((x) => x + 5), ...lines.map((x) => x - 5 - width)].filter((start) => start < row.x + row.width - ROUND && start + width > row.x + ROUND);
  return starts.find((start) => isFree(start) && start >= row.x && start + width <= row.x + row.width) ?? starts.find(isFree) ?? starts[1] ?? row.x + ROUND;
}

/** One rectangle for those who stand at one height, from top to bottom. */
function rowsOf(people: readonly AlterBoxes[], room: number): Box[] {
  const rows: { y: number; left: number; right: number; top: number; bottom: number }[] = [];
  for (const { middle, radius, name } of [...people].sort((a, b) => a.middle.y - b.middle.y)) {
    const [left, right] = [Math.min(middle.x - radius, name.width ? name.x : Infinity) - room, Math.max(middle.x + radius, name.width ? name.x + name.width : -Infinity) + room];
    const [top, bottom] = [Math.min(middle.y - radius, name.width ? name.y : Infinity) - room - 3, Math.max(middle.y + radius, name.y + name.height) + room - 2];
    const last = rows[rows.length - 1];
    if (last && middle.y - last.y < SAME_ROW) {
      Object.assign(last, { left: Math.min(last.left, left), right: Math.max(last.right, right), top: Math.min(last.top, top), bottom: Math.max(last.bottom, bottom) });
    } else rows.push({ y: middle.y, left, right, top, bottom });
  }
  return rows.map(({ left, right, top, bottom }) => ({ x: left, y: top, width: right - left, height: bottom - top }));
}

/** The outline round rows of different widths, with round corners. Where it grows wider it does so as low as can be, and narrower as soon. */
function outline(rows: readonly Box[]): string {
  const right: [number, number][] = [];
  const left: [number, number][] = [];
  rows.forEach((row, i) => {
    const next = rows[i + 1];
    const before = rows[i - 1];
    const from = (edge: (box: Box) => number, wider: number): [number, number] => {
      const start = before && wider * edge(before) > wider * edge(row) ? before.y + before.height : row.y;
      const end = next && wider * edge(next) > wider * edge(row) ? next.y : row.y + row.height;
      return [start, end];
    };
    const rightEdge = (box: Box): number => box.x + box.width;
    const [r0, r1] = from(rightEdge, 1);
    right.push([rightEdge(row), r0], [rightEdge(row), r1]);
    const [l0, l1] = from((box) => box.x, -1);
    left.unshift([row.x, l1], [row.x, l0]);
  });
  return rounded([...right, ...left]);
}

/** A closed path through corners, each rounded as far as its sides allow. */
function rounded(corners: readonly [number, number][]): string {
  const points = corners.filter(([x, y], i) => { const [px, py] = corners[(i + corners.length - 1) % corners.length]!; return Math.hypot(x - px, y - py) > 0.5; });
  const parts = points.map(([x, y], i) => {
    const [px, py] = points[(i + points.length - 1) % points.length]!;
    const [nx, ny] = points[(i + 1) % points.length]!;
    const [before, after] = [Math.hypot(x - px, y - py), Math.hypot(nx - x, ny - y)];
    const r = Math.min(ROUND, before / 2, after / 2);
    const start = `${num(x - ((x - px) / before) * r)},${num(y - ((y - py) / before) * r)}`;
    const end = `${num(x + ((nx - x) / after) * r)},${num(y + ((ny - y) / after) * r)}`;
    return `${i === 0 ? 'M' : 'L'}${start}Q${num(x)},${num(y)} ${end}`;
  });
  return `${parts.join('')}Z`;
}
