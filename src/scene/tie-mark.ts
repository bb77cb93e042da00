import { curveDirection, curveLength, curvePiece, curvePoint, isStraight, shiftedCurve, type Curve } from '../geometry/curve.js';
import { distance, type Point } from '../geometry/point.js';
import type { Mark } from './mark.js';
import { at, num } from './number-text.js';
import { PALETTE } from './palette.js';
import { tieStyle, type TieStyle } from './tie-style.js';

const HEAD_LENGTH = 10;
const HEAD_WIDTH = 8;

/** Which ends of a tie get an arrow: the end of whoever receives support. */
export interface Heads { from: boolean; to: boolean }

/**
 * The drawing of one tie along a curve that already stops at both outlines.
 * @param style how the notation draws this quality
 */
export function tieMark(key: string, curve: Curve, quality: string | undefined, heads: Heads, style = tieStyle(quality)): Mark {
  const length = Math.max(1, curveLength(curve));
  const stem = stemOf(curve, length, heads);
  const children: Mark[] = [];
  pushStrokes(children, stem, style);
  if (style.over) children.push(style.over(stem));
  if (style.ticks) {
    // A thick line opens round its ticks, or they are lost where there is no colour.
    if (style.width > 3) children.push(ticks(stem, PALETTE.white, style.width / 2, 5.5));
    children.push(ticks(stem, style.ticks, style.width > 3 ? 7 : 5, 1.75));
  }
  if (style.gap) children.push(...bars(curve, length, style.gap));
  if (style.sign) children.push(sign(curve, length, style));
  if (heads.from) children.push(head('head-from', curve.from, reversed(curveDirection(curve, 0)), style));
  if (heads.to) children.push(head('head-to', curve.to, curveDirection(curve, 1), style));
  return { key, tag: 'g', attrs: { class: `tie tie-${quality ?? 'unrated'}` }, children };
}

/** The line without the pieces that the arrowheads cover. */
function stemOf(curve: Curve, length: number, heads: Heads): Curve {
  if (!heads.from && !heads.to) return curve;
  const cut = Math.min(0.4, (HEAD_LENGTH - 2) / length);
  return curvePiece(curve, heads.from ? cut : 0, heads.to ? 1 - cut : 1);
}

function pushStrokes(children: Mark[], stem: Curve, style: TieStyle): void {
  const { lines, width, between = 3 } = style;
  if (lines !== undefined) {
    for (let i = (1 - lines) / 2; i < lines / 2; i++) children.push({ key: `line${i}`, tag: 'path', attrs: strokeAttrs(style, pathOf(shiftedCurve(stem, i * (width + between)))) });
    return;
  }
  let d: string;
  if (style.gap) {
    const half = Math.min(0.3, 8 / Math.max(1, curveLength(stem)));
    d = pathOf(curvePiece(stem, 0, 0.5 - half)) + pathOf(curvePiece(stem, 0.5 + half, 1));
  } else d = pathOf(stem);
  children.push({ key: 'line', tag: 'path', attrs: strokeAttrs(style, d) });
}

function strokeAttrs({ colour: stroke, width, dash, cap }: TieStyle, d: string): Mark['attrs'] {
  if (dash === undefined) return { fill: 'none', stroke, 'stroke-width': width, class: 'line', d };
  if (cap === undefined) return { fill: 'none', stroke, 'stroke-width': width, class: 'line', 'stroke-dasharray': dash, d };
  return { fill: 'none', stroke, 'stroke-width': width, class: 'line', 'stroke-dasharray': dash, 'stroke-linecap': cap, d };
}

function ticks(stem: Curve, colour: string, half: number, width: number): Mark {
  const length = curveLength(stem);
  const count = Math.max(1, Math.floor((length - 6) / 12));
  const d = isStraight(stem) ? straightTicks(stem, count, half) : bentTicks(stem, count, half);
  return { key: `ticks${width}`, tag: 'path', attrs: { d, fill: 'none', stroke: colour, 'stroke-width': width, class: 'ticks' } };
}

function bentTicks(stem: Curve, count: number, half: number): string {
  let d = '';
  for (let i = 0; i < count; i++) d += across(stem, (i + 0.5) / count, half);
  return d;
}

/** Ticks of a straight line, of which a large map has thousands: all but the first are told by the step from the one before. */
function straightTicks({ from, to }: Curve, count: number, half: number): string {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = distance(dx, dy) || 1;
  const [x, y] = [(dy / length) * half, (-dx / length) * half];
  const first = `M${num(from.x + dx / count / 2 + x)},${num(from.y + dy / count / 2 + y)}l${fine(-2 * x)},${fine(-2 * y)}`;
  return first + `m${fine(dx / count + 2 * x)},${fine(dy / count + 2 * y)}l${fine(-2 * x)},${fine(-2 * y)}`.repeat(count - 1);
}

/** A step that is taken many times must not be rounded as coarsely as a point. */
function fine(value: number): string {
  return String(Math.round(value * 1000) / 1000 || 0);
}

function bars(curve: Curve, length: number, gap: 'open' | 'mended'): Mark[] {
  const half = Math.min(0.3, 8 / length);
  const ink = { fill: 'none', stroke: PALETTE.ink, 'stroke-width': 2, class: 'bars' };
  const marks: Mark[] = [{ key: 'bars', tag: 'path', attrs: { ...ink, d: across(curve, 0.5 - half, 7) + across(curve, 0.5 + half, 7) } }];
  if (gap === 'mended') {
    const middle = curvePoint(curve, 0.5);
    marks.push(
      { key: 'mend', tag: 'path', attrs: { ...ink, 'stroke-width': 1.25, d: pathOf(curvePiece(curve, 0.5 - half, 0.5 + half)) } },
      { key: 'ring', tag: 'circle', attrs: { cx: num(middle.x), cy: num(middle.y), r: 4, fill: PALETTE.white, stroke: PALETTE.ink, 'stroke-width': 1.5, class: 'mend' } },
    );
  }
  return marks;
}

function sign(curve: Curve, length: number, style: TieStyle): Mark {
  const p = curvePoint(curve, 1 - Math.min(0.4, 22 / length));
  if (style.sign === 'plus') {
    return {
      key: 'sign', tag: 'g', attrs: { class: 'sign' }, children: [
        { key: 'back', tag: 'circle', attrs: { cx: num(p.x), cy: num(p.y), r: 6.5, fill: PALETTE.white, stroke: style.colour, 'stroke-width': 1.25, class: 'sign-back' } },
        { key: 'plus', tag: 'path', attrs: { d: `M${num(p.x - 3.5)},${num(p.y)}h7M${num(p.x)},${num(p.y - 3.5)}v7`, fill: 'none', stroke: style.colour, 'stroke-width': 1.5, class: 'line' } },
      ],
    };
  }
  return {
    key: 'sign', tag: 'g', attrs: { class: 'sign' }, children: [
      { key: 'back', tag: 'path', attrs: { d: `M${num(p.x)},${num(p.y - 8)}l8.5,14.5h-17Z`, fill: PALETTE.white, stroke: style.colour, 'stroke-width': 1.5, 'stroke-linejoin': 'round', class: 'sign-back' } },
      { key: 'stroke', tag: 'path', attrs: { d: `M${num(p.x)},${num(p.y - 3)}v5M${num(p.x)},${num(p.y + 4)}v0.1`, fill: 'none', stroke: style.colour, 'stroke-width': 1.75, 'stroke-linecap': 'round', class: 'line' } },
    ],
  };
}

function head(key: string, tip: Point, direction: Point, style: TieStyle): Mark {
  const base = { x: tip.x - direction.x * HEAD_LENGTH, y: tip.y - direction.y * HEAD_LENGTH };
  const { lines = 1, width, between = 3 } = style;
  const half = Math.max(HEAD_WIDTH, lines > 1 ? lines * (width + between) + 2 : width + 6) / 2;
  const left = { x: base.x + direction.y * half, y: base.y - direction.x * half };
  const right = { x: base.x - direction.y * half, y: base.y + direction.x * half };
  return { key, tag: 'path', attrs: { d: `M${at(tip)}L${at(left)}L${at(right)}Z`, fill: style.colour, class: 'head' } };
}

/** A stroke across a curve, as path data. */
export function across(curve: Curve, t: number, half: number): string {
  const way = curveDirection(curve, t);
  const p = curvePoint(curve, t);
  const dx = way.y * half;
  const dy = way.x * half;
  return `M${num(p.x + dx)},${num(p.y - dy)}L${num(p.x - dx)},${num(p.y + dy)}`;
}

function pathOf(curve: Curve): string {
  return `M${at(curve.from)}${isStraight(curve) ? 'L' : `C${at(curve.leave)} ${at(curve.arrive)} `}${at(curve.to)}`;
}

function reversed(direction: Point): Point {
  return { x: -direction.x, y: -direction.y };
}
