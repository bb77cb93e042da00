import { bentCurve, curvePiece, isStraight, shiftedCurve, type Curve } from '../geometry/curve.js';
import { distance, pieceMeetsBox, type Box, type Point } from '../geometry/point.js';

/** What a line should go round: symbols and names of people it does not belong to, and a circle round both. */
export interface Obstacle { id: string; symbol: Box; name: Box; middle: Point; radius: number }

/** A rectangle that a line passes: how far to its sides it lies, and beside which pieces of the line. */
interface Passage { box: Box; least: number; most: number; first: number; last: number }

/** An obstacle that a line may meet, and where; its own people are only in the way by their names. */
export interface Beside { obstacle: Obstacle; symbol: Passage | null; name: Passage | null; own: boolean }

/** Sideways shifts of the middle that are tried, in map units; the straight line first. */
const BENDS = [0, 12, -12, 24, -24, 38, -38, 54, -54, 72, -72, 96, -96];
const SAMPLES = 12;
/** How far a line may be bent, as a share of its length. */
const MOST_BEND = 0.28;
/** Rectangles as near to a line as this count as touched when it is asked which have to be looked at closely. */
const CLOSE = 1e-6;
/** How often the piece of a curve in which an outline is crossed is halved. */
const STEPS = 14;

/** Whom a line from a to b may meet, however it is bent; nobody where it meets none when it runs straight. */
export function besideLine(a: Point, b: Point, ends: readonly [string, string], obstacles: readonly Obstacle[]): readonly Beside[] {
  const length = distance(b.x - a.x, b.y - a.y);
  if (length === 0 || within(a, b, length, 0, ends, obstacles).length === 0) return NOBODY;
  return within(a, b, length, Math.min(BENDS[BENDS.length - 2]!, length * MOST_BEND), ends, obstacles);
}

const NOBODY: readonly Beside[] = [];

/** Whom a line can meet that is bent no further than `reach`. */
function within(a: Point, b: Point, length: number, reach: number, ends: readonly [string, string], obstacles: readonly Obstacle[]): readonly Beside[] {
  const way = { x: (b.x - a.x) / length, y: (b.y - a.y) / length };
  let found: Beside[] | undefined;
  for (const obstacle of obstacles) {
    // Most are far away, which their circle tells soonest.
    const { middle, radius } = obstacle;
    const dx = middle.x - a.x; const dy = middle.y - a.y;
    const aside = dx * way.y - dy * way.x;
    if (aside > reach + radius || aside < -reach - radius) continue;
    const along = dx * way.x + dy * way.y;
    if (along < -radius || along > length + radius) continue;
    const own = obstacle.id === ends[0] || obstacle.id === ends[1];
    const symbol = own ? null : passage(a, way, length, reach, obstacle.symbol);
    const name = passage(a, way, length, reach, obstacle.name);
    if (symbol || name) (found ??= []).push({ obstacle, symbol, name, own });
  }
  return found ?? NOBODY;
}

/** A rectangle that a line can meet which is bent no further than `reach`. */
function passage(a: Point, way: Point, length: number, reach: number, box: Box): Passage | null {
  const [w, h] = [box.width / 2, box.height / 2];
  const [dx, dy] = [box.x + w - a.x, box.y + h - a.y];
  const aside = dx * way.y - dy * way.x;
  const wide = w * Math.abs(way.y) + h * Math.abs(way.x) + CLOSE;
  if (aside - wide > reach || aside + wide < -reach) return null;
  const along = dx * way.x + dy * way.y;
  const long = w * Math.abs(way.x) + h * Math.abs(way.y) + CLOSE;
  if (along - long > length || along + long < 0) return null;
  // However a line is bent, its samples go on along it in even steps.
  const first = Math.max(1, Math.floor(((along - long) / length) * SAMPLES));
  const last = Math.min(SAMPLES, Math.ceil(((along + long) / length) * SAMPLES));
  return { box, least: aside - wide, most: aside + wide, first, last };
}

/** The curve from one person to another that passes the fewest others, bent as little as can be. */
export function calmCurve(a: Point, b: Point, beside: readonly Beside[], shift = 0): Curve {
  const length = distance(b.x - a.x, b.y - a.y);
  let best = bentCurve(a, b, 0);
  let bestCost = beside.length ? costOf(best, 0, beside, Infinity) : 0;
  for (let i = 1; i < BENDS.length; i++) {
    const bend = BENDS[i]!;
    const price = Math.abs(bend) * 0.16;
    if (price >= bestCost || Math.abs(bend) > length * MOST_BEND) break;
    const curve = bentCurve(a, b, bend);
    const cost = price + costOf(curve, bend, beside, bestCost - price);
    if (cost < bestCost) { best = curve; bestCost = cost; }
  }
  return shift === 0 ? best : shiftedCurve(best, shift);
}

/** Samples of the curve that is looked at; used over and over. */
const SAMPLE: Point[] = Array.from({ length: SAMPLES + 1 }, () => ({ x: 0.5, y: 0.5 }));

/** What a curve costs by whom it passes. Counting stops, and the cost is too low, as soon as it reaches `enough`. */
function costOf(curve: Curve, bend: number, beside: readonly Beside[], enough: number): number {
  let cost = 0;
  let sampled = false;
  for (const { symbol, name, own } of beside) {
    for (const passage of [symbol, name]) {
      if (!passage || passage.least > Math.max(0, bend) || passage.most < Math.min(0, bend)) continue;
      if (!sampled) { sample(curve); sampled = true; }
      if (meets(passage)) cost += passage === symbol ? 70 : own ? 9 : 18;
    }
    if (cost >= enough) break;
  }
  return cost;
}

function sample({ from, by, to }: Curve): void {
  for (let i = 0; i <= SAMPLES; i++) {
    const t = i / SAMPLES;
    const u = 1 - t;
    const p = SAMPLE[i]!;
    p.x = u * u * from.x + 2 * u * t * by.x + t * t * to.x;
    p.y = u * u * from.y + 2 * u * t * by.y + t * t * to.y;
  }
}

function meets({ box, first, last }: Passage): boolean {
  for (let i = first; i <= last; i++) if (pieceMeetsBox(SAMPLE[i - 1]!, SAMPLE[i]!, box)) return true;
  return false;
}

/** The piece of a curve that runs from outline to outline. */
export function trimmedCurve(curve: Curve, clearFrom: number, clearTo: number): Curve {
  if (isStraight(curve)) {
    const length = distance(curve.to.x - curve.from.x, curve.to.y - curve.from.y);
    const t0 = halved(clearFrom / length);
    const t1 = 1 - halved(clearTo / length);
    return t0 < t1 ? curvePiece(curve, t0, t1) : curve;
  }
  let t0 = 0; let t1 = 1;
  for (let low = 0, high = 0.5, i = 0; i < STEPS; i++) {
    t0 = (low + high) / 2;
    if (isAway(curve, t0, curve.from, clearFrom)) high = t0; else low = t0;
  }
  for (let low = 0.5, high = 1, i = 0; i < STEPS; i++) {
    t1 = (low + high) / 2;
    if (isAway(curve, t1, curve.to, clearTo)) low = t1; else high = t1;
  }
  return t0 < t1 ? curvePiece(curve, t0, t1) : curve;
}

/** Where halving comes to when it looks for a share of at most a half: a straight line needs no looking. */
function halved(share: number): number {
  const pieces = 2 ** (STEPS - 1);
  const piece = Math.max(0, Math.min(pieces - 1, Math.ceil(share * 2 * pieces) - 1));
  return (piece + 0.5) / (2 * pieces);
}

function isAway({ from, by, to }: Curve, t: number, p: Point, least: number): boolean {
  const u = 1 - t;
  return distance(u * u * from.x + 2 * u * t * by.x + t * t * to.x - p.x, u * u * from.y + 2 * u * t * by.y + t * t * to.y - p.y) >= least;
}
