import { bentCurve, curvePiece, curvePoint, curvePoints, isStraight, shiftedCurve, type Curve } from '../geometry/curve.js';
import { distance, pieceMeetsBox, type Box, type Point } from '../geometry/point.js';

/** What a line should go round: symbols and names of people it does not belong to. */
export interface Obstacle { id: string; symbol: Box; name: Box }

/** Sideways shifts of the middle that are tried, in map units; the straight line first. */
const BENDS = [0, 12, -12, 24, -24, 38, -38, 54, -54, 72, -72, 96, -96];
const SAMPLES = 12;
/** How often the piece of a curve in which an outline is crossed is halved. */
const STEPS = 14;

/** The curve from one person to another that passes the fewest others, bent as little as can be. */
export function calmCurve(a: Point, b: Point, ends: readonly [string, string], obstacles: readonly Obstacle[], shift = 0): Curve {
  const length = distance(b.x - a.x, b.y - a.y);
  const near = corridor(a, b, obstacles);
  let best = bentCurve(a, b, 0);
  let bestCost = Infinity;
  for (const bend of BENDS) {
    if (Math.abs(bend) > length * 0.28) continue;
    const curve = bentCurve(a, b, bend);
    const cost = Math.abs(bend) * 0.16 + (near.length ? costOf(curvePoints(curve, SAMPLES), ends, near) : 0);
    if (cost < bestCost) { best = curve; bestCost = cost; }
    if (bend === 0 && cost === 0) break;
  }
  return shift === 0 ? best : shiftedCurve(best, shift);
}

function costOf(points: readonly Point[], ends: readonly [string, string], obstacles: readonly Obstacle[]): number {
  let cost = 0;
  for (const { id, symbol, name } of obstacles) {
    const own = ends.includes(id);
    if (!own && meets(points, symbol)) cost += 70;
    if (meets(points, name)) cost += own ? 9 : 18;
  }
  return cost;
}

function meets(points: readonly Point[], box: Box): boolean {
  for (let i = 1; i < points.length; i++) if (pieceMeetsBox(points[i - 1]!, points[i]!, box)) return true;
  return false;
}

/** Only what lies near the straight line can be met by a bent one. */
function corridor(a: Point, b: Point, obstacles: readonly Obstacle[]): Obstacle[] {
  const x0 = Math.min(a.x, b.x) - 76; const x1 = Math.max(a.x, b.x) + 76; const y0 = Math.min(a.y, b.y) - 76; const y1 = Math.max(a.y, b.y) + 76;
  const inside = (box: Box) => box.x < x1 && box.x + box.width > x0 && box.y < y1 && box.y + box.height > y0;
  return obstacles.filter((o) => inside(o.symbol) || inside(o.name));
}

/** The piece of a curve that runs from outline to outline. */
export function trimmedCurve(curve: Curve, clearFrom: number, clearTo: number): Curve {
  const length = isStraight(curve) ? distance(curve.to.x - curve.from.x, curve.to.y - curve.from.y) : -1;
  let t0 = 0; let t1 = 1;
  for (let low = 0, high = 0.5, i = 0; i < STEPS; i++) {
    t0 = (low + high) / 2;
    if (length < 0 ? isAway(curve, t0, curve.from, clearFrom) : t0 * length >= clearFrom) high = t0; else low = t0;
  }
  for (let low = 0.5, high = 1, i = 0; i < STEPS; i++) {
    t1 = (low + high) / 2;
    if (length < 0 ? isAway(curve, t1, curve.to, clearTo) : (1 - t1) * length >= clearTo) low = t1; else high = t1;
  }
  return t0 < t1 ? curvePiece(curve, t0, t1) : curve;
}

function isAway(curve: Curve, t: number, from: Point, least: number): boolean {
  const p = curvePoint(curve, t);
  return distance(p.x - from.x, p.y - from.y) >= least;
}
