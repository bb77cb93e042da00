import { distance, type Point } from './point.js';

/** A cubic Bézier curve: from, the control points by which it leaves and arrives, to. */
export interface Curve { from: Point; leave: Point; arrive: Point; to: Point }

/**
 * The curve from a to b that is pulled sideways by so much a third and two thirds of the way, to the left when going from a to b.
 * It goes on evenly along the straight line: at t it is at t of the way.
 */
export function bentCurve(a: Point, b: Point, leave = 0, arrive = leave): Curve {
  const x = (b.x - a.x) / 3; const y = (b.y - a.y) / 3;
  const third = leave || arrive ? distance(x, y) || 1 : 1;
  const [l, r] = [leave / third, arrive / third];
  return { from: a, leave: { x: a.x + x + y * l, y: a.y + y - x * l }, arrive: { x: b.x - x + y * r, y: b.y - y - x * r }, to: b };
}

/** The point of a curve at t (0 to 1). */
export function curvePoint({ from, leave, arrive, to }: Curve, t: number): Point {
  const u = 1 - t;
  const a = u * u * u; const b = 3 * u * u * t; const c = 3 * u * t * t; const d = t * t * t;
  return { x: a * from.x + b * leave.x + c * arrive.x + d * to.x, y: a * from.y + b * leave.y + c * arrive.y + d * to.y };
}

/** Unit direction of a curve at t. */
export function curveDirection(curve: Curve, t: number): Point {
  const { x, y } = velocity(curve, t);
  const length = distance(x, y) || 1;
  return { x: x / length, y: y / length };
}

/** The piece of a curve between two values of t, itself a curve. */
export function curvePiece(curve: Curve, t0: number, t1: number): Curve {
  const [from, to] = [curvePoint(curve, t0), curvePoint(curve, t1)];
  if (isStraight(curve)) return bentCurve(from, to);
  const third = (t1 - t0) / 3;
  const [start, end] = [velocity(curve, t0), velocity(curve, t1)];
  return {
    from, leave: { x: from.x + start.x * third, y: from.y + start.y * third },
    arrive: { x: to.x - end.x * third, y: to.y - end.y * third }, to,
  };
}

/** How fast a curve is gone along at t. */
function velocity({ from, leave, arrive, to }: Curve, t: number): Point {
  const u = 1 - t;
  const a = 3 * u * u; const b = 6 * u * t; const c = 3 * t * t;
  return {
    x: a * (leave.x - from.x) + b * (arrive.x - leave.x) + c * (to.x - arrive.x),
    y: a * (leave.y - from.y) + b * (arrive.y - leave.y) + c * (to.y - arrive.y),
  };
}

/** The same curve gone along the other way. */
export function turnedCurve({ from, leave, arrive, to }: Curve): Curve {
  return { from: to, leave: arrive, arrive: leave, to: from };
}

/** Points along a curve, `count` + 1 of them. */
export function curvePoints(curve: Curve, count: number): Point[] {
  const points: Point[] = [];
  for (let i = 0; i <= count; i++) points.push(curvePoint(curve, i / count));
  return points;
}

const CHORDS = 16;

/** Whether a curve is a straight line that is gone along evenly. */
export function isStraight({ from, leave, arrive, to }: Curve): boolean {
  return Math.abs(leave.x * 3 - from.x * 2 - to.x) < 1e-6 && Math.abs(leave.y * 3 - from.y * 2 - to.y) < 1e-6
    && Math.abs(arrive.x * 3 - from.x - to.x * 2) < 1e-6 && Math.abs(arrive.y * 3 - from.y - to.y * 2) < 1e-6;
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
export function shiftedCurve({ from, leave, arrive, to }: Curve, by: number): Curve {
  const d = { x: to.x - from.x, y: to.y - from.y };
  const length = distance(d.x, d.y) || 1;
  const off = { x: (d.y / length) * by, y: (-d.x / length) * by };
  const move = (p: Point) => ({ x: p.x + off.x, y: p.y + off.y });
  return { from: move(from), leave: move(leave), arrive: move(arrive), to: move(to) };
}
