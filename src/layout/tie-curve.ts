import { bentCurve, curvePiece, curvePoint, isStraight, shiftedCurve, type Curve } from '../geometry/curve.js';
import { boxAround, distance, type Box, type Point } from '../geometry/point.js';
import { MARGIN } from './own-name.js';

/** What a line should go round: symbols and names of people it does not belong to, and a circle round both. */
export interface Obstacle { id: string; symbol: Box; name: Box; middle: Point; radius: number }

/** Somebody at whom a line ends. */
export interface End { middle: Point; radius: number }

/**
 * Ways to bend, the calmest first: how much of a pull there is on either half of a line, what the shape costs by itself, and with
 * what cost before it no other way is looked for. Even; more on the half where somebody stands near the end; and to either side.
 */
const SHAPES = [[1, 1, 0, 0], [1, 0.25, 1.5, 7], [0.25, 1, 1.5, 7], [1, -1, 5, 14], [1, -0.4, 5, 14], [-0.4, 1, 5, 14]] as const;

/** How steeply a line may leave the straight way; and what a bend costs by the map unit that it goes aside, and by its steepness squared. */
const STEEPEST = 1.15;
const ASIDE = 0.14;
const STEEP = 12;
/**
 * What it costs to run through a symbol, to leave it little room, and to run through the letters of a name; or through those of
 * one of its own people, which hides where the line begins: the more, the larger the name is.
 */
const SYMBOL = 70;
const NARROW = 6;
const NAME = 16;
const OWN_NAME = 4;
const OWN_LENGTH = 0.19;
/** How much of the square round a symbol and its room a line may use up before it has little room, and before it runs through. */
const GRAZE = 4;
const SQUEEZE = 7;
/** Above this many people lines run straight, and nobody gives way to them: there is no free room to bend into. */
export const MOST_TO_BEND_ROUND = 80;
/** Space between an outline and the line or arrow that ends at it. */
export const CLEAR = 4;
/** How often it is looked again where a curve leaves an outline: each time it is known ten times as well. */
const STEPS = 4;

const NOBODY: readonly Obstacle[] = [];

/** Whom a line from a to b may meet, however it is bent; nobody where it meets none when it runs straight. */
export function besideLine(a: End, b: End, ends: readonly [string, string], obstacles: readonly Obstacle[]): readonly Obstacle[] {
  const [dx, dy] = [b.middle.x - a.middle.x, b.middle.y - a.middle.y];
  const length = distance(dx, dy);
  if (length <= a.radius + b.radius + 2 * CLEAR || !within(a, b, dx / length, dy / length, length, 0, ends, obstacles, true).length) return NOBODY;
  return within(a, b, dx / length, dy / length, length, length * STEEPEST * 0.25, ends, obstacles, false);
}

/** Whom a line can meet that goes no further aside than `reach`; only the first of them where it is enough that there is one. */
function within(a: End, b: End, x: number, y: number, length: number, reach: number, ends: readonly [string, string], obstacles: readonly Obstacle[], any: boolean): readonly Obstacle[] {
  let found: Obstacle[] | undefined;
  const [start, stop] = [a.radius + CLEAR, length - b.radius - CLEAR];
  for (const obstacle of obstacles) {
    // Most are far away, which their circle tells soonest.
    const { middle, radius } = obstacle;
    const dx = middle.x - a.middle.x; const dy = middle.y - a.middle.y;
    const aside = dx * y - dy * x;
    if (aside > reach + radius || aside < -reach - radius) continue;
    const along = dx * x + dy * y;
    if (along < start - radius || along > stop + radius) continue;
    if ((obstacle.id !== ends[0] && obstacle.id !== ends[1] && isNear(a, x, y, start, stop, reach, obstacle.symbol)) || isNear(a, x, y, start, stop, reach, obstacle.name)) {
      (found ??= []).push(obstacle);
      if (any) break;
    }
  }
  return found ?? NOBODY;
}

/** Whether a line can meet a rectangle that goes no further aside than `reach`. */
function isNear({ middle }: End, x: number, y: number, start: number, stop: number, reach: number, box: Box): boolean {
  const w = box.width / 2; const h = box.height / 2;
  const dx = box.x + w - middle.x; const dy = box.y + h - middle.y;
  if (Math.abs(dx * y - dy * x) > reach + w * Math.abs(y) + h * Math.abs(x)) return false;
  const along = dx * x + dy * y;
  const long = w * Math.abs(x) + h * Math.abs(y);
  return along + long > start && along - long < stop;
}

/** Room that lines of others keep round a symbol. */
const ROOM = 6;

/** What lines of others should go round of somebody. */
export function obstacleAt(id: string, { middle: { x, y }, radius, name }: { middle: Point; radius: number; name: Box }): Obstacle {
  const r = radius + ROOM;
  const symbol = { x: x - r, y: y - r, width: 2 * r, height: 2 * r };
  const all = boxAround([symbol, name]);
  return { id, symbol, name, middle: { x: all.x + all.width / 2, y: all.y + all.height / 2 }, radius: distance(all.width, all.height) / 2 + 1 };
}

/** The curve from one person to another that passes the fewest others, bent as little as can be. */
export function calmCurve(a: End, b: End, ends: readonly [string, string], beside: readonly Obstacle[], shift = 0): Curve {
  const { middle: from } = a; const { middle: to } = b;
  let [leave, arrive] = [0, 0];
  if (beside.length) {
    const length = distance(to.x - from.x, to.y - from.y);
    const line: Line = { from, x: (to.x - from.x) / length, y: (to.y - from.y) / length, length, start: a.radius + CLEAR, stop: length - b.radius - CLEAR, ends };
    let least = Infinity;
    for (const [first, second, extra, enough] of SHAPES) {
      if (least <= enough) break;
      const steepness = Math.max(Math.abs(first), Math.abs(second)) * 3 / length;
      const found = calmestPull(hindrances(line, beside, first, second), STEEPEST / steepness, steepness, least - extra);
      if (!found) continue;
      least = found.cost + extra;
      leave = found.pull * first; arrive = found.pull * second;
    }
  }
  const curve = bentCurve(from, to, leave, arrive);
  return shift === 0 ? curve : shiftedCurve(curve, shift);
}

/** A straight line between two people, its direction, and from where to where it is seen. */
interface Line { from: Point; x: number; y: number; length: number; start: number; stop: number; ends: readonly [string, string] }

/**
 * What is in the way of the curves of one shape, five numbers each, used over and over: with a pull between the first two
 * a curve passes by to its left, with one between the next two to its right, and otherwise it runs through, which costs the last.
 */
let ways = new Float64Array(5 * 256);

/** Fills `ways` and tells how many there are. How far aside a curve is at a point grows evenly with the pull, so each way is told by its ends. */
function hindrances(line: Line, beside: readonly Obstacle[], first: number, second: number): number {
  const { ends } = line;
  if (ways.length < beside.length * 15) ways = new Float64Array(beside.length * 30);
  let count = 0;
  for (const { id, symbol, name } of beside) {
    const own = id === ends[0] || id === ends[1];
    if (!own) {
      if (passBox(count, line, symbol, GRAZE, first, second, NARROW)) count++;
      if (passBox(count, line, symbol, SQUEEZE, first, second, SYMBOL - NARROW)) count++;
    }
    if (name.width > 0 && passBox(count, line, name, MARGIN, first, second, own ? OWN_NAME + OWN_LENGTH * Math.min(name.width, name.height * 2) : NAME)) count++;
  }
  return count;
}

/** Notes how to pass by a rectangle, made so much smaller on all sides: corners and the middles of the long sides all lie on one side of the curve. */
function passBox(index: number, { from, x, y, length, start, stop }: Line, box: Box, less: number, first: number, second: number, cost: number): boolean {
  const left = box.x + less - from.x; const top = box.y + less - from.y;
  const width = box.width - 2 * less; const height = box.height - 2 * less;
  let over = -Infinity; let under = Infinity; let right = -Infinity; let below = Infinity;
  let before = true; let beyond = true;
  // Between the corners of a short side no curve comes in.
  for (let i = 0; i < 6; i += width < 50 && i % 3 === 0 ? 2 : 1) {
    const px = left + width * (i % 3) / 2; const py = i < 3 ? top : top + height;
    const along = px * x + py * y;
    const d = px * y - py * x;
    if (along > start) before = false;
    if (along < stop) beyond = false;
    // Of what reaches beyond an end only the part beside the line counts.
    const t = Math.max(start, Math.min(stop, along)) / length; const u = 1 - t;
    const weight = 3 * t * u * (first * u + second * t);
    if (weight > 1e-3) {
      const pull = d / weight;
      if (pull > over) over = pull;
      if (pull < below) below = pull;
    } else if (weight < -1e-3) {
      const pull = d / weight;
      if (pull < under) under = pull;
      if (pull > right) right = pull;
    } else if (d >= 0) under = -Infinity;
    else right = Infinity;
  }
  if (before || beyond) return false;
  note(index, over, under, right, below, cost);
  return true;
}

function note(index: number, over: number, under: number, right: number, below: number, cost: number): void {
  const i = index * 5;
  ways[i] = over; ways[i + 1] = under; ways[i + 2] = right; ways[i + 3] = below; ways[i + 4] = cost;
}

/** The pull that costs least, by how far it bends the line and what that runs through; none if all cost as much as `most`. */
function calmestPull(all: number, strongest: number, steepness: number, most: number): { pull: number; cost: number } | null {
  let least = costOf(0, 0, all, most);
  let best = 0;
  const [even, squared] = [0.75 * ASIDE, steepness * steepness * STEEP];
  // No stronger pull can be worth it: of all that is passed by whatever the pull up to there nothing need be looked at.
  const worth = Math.min(strongest, (Math.sqrt(even * even + 4 * squared * least) - even) / (2 * squared));
  let count = 0;
  for (let i = 0; i < all * 5; i += 5) {
    if ((ways[i]! < -worth && ways[i + 1]! > worth) || (ways[i + 2]! < -worth && ways[i + 3]! > worth)) continue;
    note(count++, ways[i]!, ways[i + 1]!, ways[i + 2]!, ways[i + 3]!, ways[i + 4]!);
  }
  for (let i = 0; i < count * 5; i++) {
    if (i % 5 === 4) continue;
    const pull = ways[i]! + (i % 5 % 2 ? -0.5 : 0.5);
    const size = Math.abs(pull);
    if (!(size <= worth)) continue;
    const price = size * even + size * size * squared;
    const cost = costOf(pull, price, count, least);
    if (cost < least) { least = cost; best = pull; }
  }
  return least < most ? { pull: best, cost: least } : null;
}

/** A price, and what a curve with this pull runs through. Counting stops, and the cost is too low, as soon as it reaches `enough`. */
function costOf(pull: number, price: number, count: number, enough: number): number {
  let cost = price;
  for (let i = 0; i < count * 5 && cost < enough; i += 5) {
    if (!(pull > ways[i]! && pull < ways[i + 1]!) && !(pull > ways[i + 2]! && pull < ways[i + 3]!)) cost += ways[i + 4]!;
  }
  return cost;
}

/** The piece of a curve that runs from outline to outline. */
export function trimmedCurve(curve: Curve, clearFrom: number, clearTo: number): Curve {
  const t0 = shareAway(curve, 0, curve.from, clearFrom);
  const t1 = 1 - shareAway(curve, 1, curve.to, clearTo);
  return t0 < t1 ? curvePiece(curve, t0, t1) : curve;
}

/** The share of a curve, counted from one end, after which it is so far away from there. */
function shareAway(curve: Curve, end: 0 | 1, { x, y }: Point, clear: number): number {
  const straight = isStraight(curve);
  let share = clear / (distance(curve.to.x - curve.from.x, curve.to.y - curve.from.y) || 1);
  for (let step = 0; step < STEPS && share < 0.5 && !straight; step++) {
    const there = curvePoint(curve, Math.abs(end - share));
    share *= clear / (distance(there.x - x, there.y - y) || 1);
  }
  return Math.min(0.5, share);
}
