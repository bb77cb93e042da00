import { distance, type Point } from './point.js';

/** A quadratic Bézier curve: from, control point, to. */
export interface Curve { from: Point; by: Point; to: Point }

/** The curve from a to b whose middle lies `bend` beside the straight line, to the left when going from a to b. */
export function bentCurve(a: Point, b: Point, bend: number): Curve {
  const length = distance(b.x - a.x, b.y - a.y) || 1;
  return {
    from: a, to: b,
    by: { x: (a.x + b.x) / 2 + ((b.y - a.y) / length) * bend * 2, y: (a.y + b.y) / 2 - ((b.x - a.x) / length) * bend * 2 },
  };
}

/** The point of a curve at t (0 to 1). */
export function curvePoint({ from, by, to }: Curve, t: number): Point {
  const u = 1 - t;
  return { x: u * u * from.x + 2 * u * t * by.x + t * t * to.x, y: u * u * from.y + 2 * u * t * by.y + t * t * to.y };
}

/** Unit direction of a curve at t. */
export function curveDirection({ from, by, to }: Curve, t: number): Point {
  const x = (1 - t) * (by.x - from.x) + t * (to.x - by.x);
  const y = (1 - t) * (by.y - from.y) + t * (to.y - by.y);
  const length = distance(x, y) || 1;
  return { x: x / length, y: y / length };
}

/** The piece of a curve between two values of t, itself a curve (de Casteljau). */
export function curvePiece(curve: Curve, t0: number, t1: number): Curve {
  const { from, by, to } = curve;
  const x0 = from.x + (by.x - from.x) * t0; const y0 = from.y + (by.y - from.y) * t0;
  const x1 = by.x + (to.x - by.x) * t0; const y1 = by.y + (to.y - by.y) * t0;
  return { from: curvePoint(curve, t0), by: { x: x0 + (x1 - x0) * t1, y: y0 + (y1 - y0) * t1 }, to: curvePoint(curve, t1) };
}

/** Points along a curve, `count` + 1 of them. */
export function curvePoints(curve: Curve, count: number): Point[] {
  const points: Point[] = [];
  for (let i = 0; i <= count; i++) points.push(curvePoint(curve, i / count));
  return points;
}

const CHORDS = 16;

/** Whether a curve is a straight line that is gone along evenly. */
export function isStraight({ from, by, to }: Curve): boolean {
  return Math.abs(by.x * 2 - from.x - to.x) < 1e-9 && Math.abs(by.y * 2 - from.y - to.y) < 1e-9;
}

/** Length of a curve, by its chords; within 0.1 % for the gentle bends drawn here. */
export function curveLength(curve: Curve): number {
  if (isStraight(curve)) return distance(curve.to.x - curve.from.x, curve.to.y - curve.from.y);
  let length = 0;
  let before = curve.from;
  for (let i = 1; i <= CHORDS; i++) {
    const here = curvePoint(curve, i / CHORDS);
    length += distance(here.x - before.x, here.y - before.y);
    before = here;
  }
  return length;
}

/** The same curve shifted sideways, to the left when going along it. */
export function shiftedCurve(curve: Curve, by: number): Curve {
  const d = { x: curve.to.x - curve.from.x, y: curve.to.y - curve.from.y };
  const length = distance(d.x, d.y) || 1;
  const off = { x: (d.y / length) * by, y: (-d.x / length) * by };
  const move = (p: Point) => ({ x: p.x + off.x, y: p.y + off.y });
  return { from: move(curve.from), by: move(curve.by), to: move(curve.to) };
}
