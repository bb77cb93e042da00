import { curvePoints } from '../geometry/curve.js';
import { boxAround, boxesTouch, distance, distanceToPiece, pieceMeetsBox, piecesCross, type Box, type Point } from '../geometry/point.js';
import type { AlterId } from '../model/document.js';
import { MARGIN } from './own-name.js';
import { besideLine, MOST_TO_BEND_ROUND, obstacleAt, type Obstacle } from './tie-curve.js';
import { tieWay, type NamedEnd } from './tie-way.js';

/** In how many pieces a line is looked at, and how often everybody is gone through. */
const PIECES = 12;
const ROUNDS = 3;
/** How many lines are looked at in all. */
const MOST_WORK = 6000;
const MOST_WORK_OFF = 2000;
/** What a line through the letters of a name costs, through its own people's, through a symbol, over another line, and per unit that it goes aside. */
const NAME = 14;
const OWN_NAME = 10;
const SYMBOL = 45;
const CROSSING = 7;
/** What it costs that a line is seen only from so far away from the symbol it belongs to. */
const LOOSE = 8;
const LEAST_SEEN = 12;
const ASIDE = 0.03;
/** What giving way must win; less would be change for nothing. */
const LEAST_GAIN = 2;
/** How far from the straight way between two people a line may come that bends. */
const REACH = 60;

/** A way to stand: where, with the name where, and what that costs without any lines. */
export interface Stand { middle: Point; name: Box; cost: number }

/** Everybody in their places, between whom there are lines, and how somebody may give way to them. */
export interface Standings<Way extends Stand> {
  people: ReadonlyMap<AlterId, NamedEnd>;
  pairs: readonly (readonly [AlterId, AlterId])[];
  now(id: AlterId): Way;
  /** Every other way in which somebody may stand; everybody else stands as told last. */
  others(id: AlterId): readonly Way[];
  /** Ways in which the name alone stands further away, for when no other way will do. */
  off?(id: AlterId): readonly Way[];
  set(id: AlterId, way: Way): void;
}

/** A line as it is drawn, what it runs through, and what that costs. */
interface Line { ends: readonly [AlterId, AlterId]; isStraight: boolean; isLoose: boolean; way: readonly Point[]; around: Box; cost: number; meets: readonly AlterId[] }

/**
 * Lets people, or their names alone, give way where a line runs through a name, judged by the lines as they are drawn.
 * @param ids who may give way
 * @param withEnds whether those give way too between whom such a line runs
 */
export function quietLines<Way extends Stand>(standings: Standings<Way>, ids: Iterable<AlterId>, withEnds = false): void {
  if (standings.people.size > MOST_TO_BEND_ROUND) return;
  const map = new DrawnLines(standings.people, standings.pairs);
  const free = new Set(ids);
  let isQuiet = false;
  for (let round = 0; round < ROUNDS && !isQuiet; round++) isQuiet = !quieter(map, standings, free, withEnds, MOST_WORK, (id) => standings.others(id));
  const { off } = standings;
  if (off) quieter(map, standings, free, false, map.work + MOST_WORK_OFF, off);
}

/** Takes up everybody whom a line troubles once; tells whether anybody stands otherwise for it. */
function quieter<Way extends Stand>(map: DrawnLines, standings: Standings<Way>, free: ReadonlySet<AlterId>, withEnds: boolean, mostWork: number, waysOf: (id: AlterId) => readonly Way[]): boolean {
  let changed = false;
  for (const id of map.troubled(withEnds).filter((one) => free.has(one))) {
    if (!map.troubled(withEnds).includes(id)) continue;
    const { cost: before } = standings.now(id);
    let best: Way | null = null;
    let least = -LEAST_GAIN;
    for (const way of waysOf(id)) {
      if (way.cost - before - map.most(id) >= least) continue;
      if (map.work > mostWork) break;
      const cost = map.costOf(id, way, way.cost - before, least);
      if (cost < least) { least = cost; best = way; }
    }
    if (!best) continue;
    map.set(id, best);
    standings.set(id, best);
    changed = true;
  }
  return changed;
}

/** The lines of a map as they are drawn, and what they would cost if somebody stood otherwise. */
class DrawnLines {
  /** How many lines were looked at: what it is worth is counted, so that every machine finds the same. */
  work = 0;
  readonly #people: Map<AlterId, NamedEnd>;
  readonly #obstacles: Map<AlterId, Obstacle>;
  readonly #all: Obstacle[];
  readonly #places: Map<AlterId, number>;
  #lines: readonly Line[];

  constructor(people: ReadonlyMap<AlterId, NamedEnd>, pairs: Standings<Stand>['pairs']) {
    this.#people = new Map(people);
    this.#obstacles = new Map([...people].map(([id, end]) => [id, obstacleAt(id, end)]));
    this.#all = [...this.#obstacles.values()];
    this.#places = new Map(this.#all.map(({ id }, i) => [id, i]));
    this.#lines = pairs.filter(([a, b]) => people.has(a) && people.has(b)).map(([a, b]) => this.#lineOf(a < b ? [a, b] : [b, a]));
  }

  /** Whose names lines run through, and between whom those lines run. */
  troubled(withEnds: boolean): AlterId[] {
    const bad = this.#lines.filter(({ meets, isLoose }) => meets.length > 0 || (withEnds && isLoose));
    return [...new Set([...bad.flatMap(({ meets }) => meets), ...(withEnds ? bad.flatMap(({ ends }) => ends) : [])])];
  }

  /** What can be won at most by whatever somebody does. */
  most(id: AlterId): number {
    let cost = 0;
    for (const line of this.#lines) if (line.ends.includes(id) || line.meets.length) cost += line.cost + CROSSING * 4;
    return cost;
  }

  /** A cost, and what all lines would cost more if somebody stood so; more than is looked for where it is not worth to look on. */
  costOf(id: AlterId, stand: Stand, price: number, least: number): number {
    const [end, obstacle, lines] = [this.#people.get(id)!, this.#obstacles.get(id)!, this.#lines];
    const touched = this.set(id, stand);
    let cost = price;
    for (const i of touched) cost += this.#lines[i]!.cost - lines[i]!.cost;
    // Lines that cross no other any more are all that can still be won.
    cost -= CROSSING * crossings(lines, touched);
    if (cost < least) cost += CROSSING * crossings(this.#lines, touched);
    this.work += touched.length;
    this.#put(id, end, obstacle);
    this.#lines = lines;
    return cost;
  }

  /** Somebody stands so from now on; tells which lines run otherwise for it. */
  set(id: AlterId, { middle, name }: Stand): readonly number[] {
    const [end, before] = [this.#people.get(id)!, this.#obstacles.get(id)!];
    const now = { middle, radius: end.radius, name };
    const after = obstacleAt(id, now);
    this.#put(id, now, after);
    const touched: number[] = [];
    this.#lines = this.#lines.map((line, i) => {
      const [a, b] = line.ends;
      if (a !== id && b !== id && !this.#passes(line, before) && !this.#passes(line, after)) return line;
      touched.push(i);
      return this.#lineOf(line.ends);
    });
    return touched;
  }

  #put(id: AlterId, end: NamedEnd, obstacle: Obstacle): void {
    this.#people.set(id, end);
    this.#obstacles.set(id, obstacle);
    this.#all[this.#places.get(id)!] = obstacle;
  }

  /** Whether a line may run otherwise for somebody there: one that is straight only where they stand in its way. */
  #passes({ ends: [a, b], isStraight }: Line, { middle, radius }: Obstacle): boolean {
    const [from, to] = [this.#people.get(a)!.middle, this.#people.get(b)!.middle];
    return distanceToPiece(middle, from, to) < radius + (isStraight ? 0 : Math.min(REACH, distance(to.x - from.x, to.y - from.y) / 4));
  }

  #lineOf(ends: readonly [AlterId, AlterId]): Line {
    const [a, b] = [this.#people.get(ends[0])!, this.#people.get(ends[1])!];
    const beside = besideLine(a, b, ends, this.#all);
    if (beside.length === 0) return { ends, isStraight: true, isLoose: false, way: [a.middle, b.middle], around: boxAround([pointBox(a.middle), pointBox(b.middle)]), cost: 0, meets: [] };
    const path = curvePoints(tieWay(a, b, ends, beside), PIECES);
    const meets: AlterId[] = [];
    let isLoose = false;
    let cost = 0;
    for (const { id } of beside) {
      const { middle, radius, name } = this.#people.get(id)!;
      const isOwn = id === ends[0] || id === ends[1];
      if (name.width > 0 && meetsBox(path, { x: name.x + MARGIN, y: name.y + MARGIN, width: name.width - 2 * MARGIN, height: name.height - 2 * MARGIN })) {
        cost += isOwn ? OWN_NAME : NAME;
        meets.push(id);
      }
      if (!isOwn && path.some((point, i) => i > 0 && distanceToPiece(middle, path[i - 1]!, point) < radius)) cost += SYMBOL;
    }
    for (const [point, { middle, radius }] of [[path[0]!, a], [path[PIECES]!, b]] as const) {
      if (distance(point.x - middle.x, point.y - middle.y) > radius + LEAST_SEEN) { cost += LOOSE; isLoose = true; }
    }
    const way = [path[0]!, path[4]!, path[8]!, path[PIECES]!];
    const aside = distanceToPiece(path[PIECES / 2]!, path[0]!, path[PIECES]!);
    return { ends, isStraight: false, isLoose, way, around: boxAround(way.map(pointBox)), meets, cost: cost + aside * ASIDE };
  }
}

function pointBox({ x, y }: Point): Box {
  return { x, y, width: 0, height: 0 };
}

function meetsBox(path: readonly Point[], box: Box): boolean {
  for (let i = 1; i < path.length; i++) if (pieceMeetsBox(path[i - 1]!, path[i]!, box)) return true;
  return false;
}

/** How often these lines cross others, or one another, besides at somebody they share. */
function crossings(lines: readonly Line[], some: readonly number[]): number {
  let count = 0;
  const among = new Set(some);
  for (const i of some) {
    lines.forEach((other, j) => {
      if (j === i || (among.has(j) && j < i)) return;
      const { ends: [a, b], way, around } = lines[i]!;
      if (other.ends.includes(a) || other.ends.includes(b) || !boxesTouch(around, other.around)) return;
      if (way.some((point, k) => k > 0 && other.way.some((there, l) => l > 0 && piecesCross(way[k - 1]!, point, other.way[l - 1]!, there)))) count++;
    });
  }
  return count;
}
