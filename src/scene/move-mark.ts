import { distance, type Point } from '../geometry/point.js';
import type { Mark } from './mark.js';
import { at, num } from './number-text.js';
import { PALETTE } from './palette.js';

/** Where somebody stood, as an empty broken ring, and an arrow from there to where they stand now; nothing for who hardly moved. */
export function moveMark(key: string, from: Point, to: Point, radius: number): Mark | undefined {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = distance(dx, dy);
  if (length < 3 * radius) return undefined;
  const [ux, uy] = [dx / length, dy / length];
  const start = { x: from.x + ux * (radius + 2), y: from.y + uy * (radius + 2) };
  const end = { x: to.x - ux * (radius + 8), y: to.y - uy * (radius + 8) };
  const wing = (side: 1 | -1): Point => ({ x: end.x - ux * 8 + uy * 5 * side, y: end.y - uy * 8 - ux * 5 * side });
  const line = { fill: 'none', stroke: PALETTE.ink, 'stroke-width': 1.5 };
  return {
    key, tag: 'g', attrs: { class: 'moved' },
    children: [
      { key: 'was', tag: 'circle', attrs: { class: 'stood', cx: num(from.x), cy: num(from.y), r: num(radius), ...line, 'stroke-dasharray': '3 4' } },
      { key: 'way', tag: 'path', attrs: { d: `M${at(start)}L${at(end)}`, ...line, 'stroke-dasharray': '6 4' } },
      { key: 'head', tag: 'path', attrs: { d: `M${at(wing(1))}L${at(end)}L${at(wing(-1))}`, ...line } },
    ],
  };
}
