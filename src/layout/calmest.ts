import type { Box, Point } from '../geometry/point.js';
import type { NameSide } from '../model/vocabulary.js';
import { SIDES, type Board } from './board.js';
import type { Player } from './cast.js';
import type { CellPoint, CellPoints } from './cell-points.js';
import { labelBox } from './label.js';

/** A free spot by its point and side, how calm it is, and its rank where two are equally calm. */
export interface Choice { middle: Point; side: NameSide; cost: number; rank: number }

/** So many sides of the name are considered at one point, the calmest. */
export const SIDES_KEPT = 2;

/**
 * The free spots of a player in a cell, the calmest first, found as they are asked for.
 * Points come in the order of their stance, which no name and no neighbour can better, so a spot that is calmer than the next stance is the calmest.
 */
export class Calmest {
  readonly #board: Board;
  readonly #player: Player;
  readonly #where: CellPoints;
  readonly #points: readonly CellPoint[];
  /** Spots that were found but not given yet, the calmest last. */
  readonly #waiting: Choice[] = [];
  /** Rectangles that are used over and over. */
  readonly #scratch: { symbol: Box; name: Box };
  #next = 0;

  /** @param more what it costs at least to stand at a point, besides what is looked at here; what costs too much by it is left out */
  constructor(board: Board, player: Player, where: CellPoints, private readonly more?: (middle: Point) => number) {
    this.#board = board;
    this.#player = player;
    this.#where = where;
    this.#scratch = { symbol: { x: 0, y: 0, width: 2 * player.radius, height: 2 * player.radius }, name: { x: 0, y: 0, width: 0, height: 0 } };
    if (where.cleared !== board.cleared) {
      for (const point of where.points) point.taken = false;
      where.cleared = board.cleared;
    }
    this.#points = board.anchors.has(player.id) ? anchored(board, player, where.points) : where.points;
  }

  /** The calmest spot of all; nothing else can be asked for after it. */
  first(): Choice | null {
    for (;;) {
      const best = this.#waiting[this.#waiting.length - 1];
      const point = this.#points[this.#next++];
      if (!point || (best && best.cost < point.stance)) return best ?? null;
      this.#look(point, best?.cost ?? Infinity);
    }
  }

  /** The calmest spot that was not given yet, or null when none is left that costs at most this; it may never be more than before. */
  next(most: number): Choice | null {
    for (;;) {
      const best = this.#waiting[this.#waiting.length - 1];
      const point = this.#points[this.#next];
      if (best && (!point || best.cost < point.stance)) return this.#waiting.pop()!;
      if (!point || point.stance > most) return best ? this.#waiting.pop()! : null;
      this.#next++;
      this.#look(point, this.more ? most - this.more(point.middle) : most);
    }
  }

  /** Puts the best sides at one point among those that wait, as far as they cost at most this. */
  #look(point: CellPoint, most: number): void {
    if (point.taken || point.stance > most) return;
    const board = this.#board;
    const player = this.#player;
    const { middle } = point;
    const { name, symbol } = this.#scratch;
    symbol.x = middle.x - player.radius;
    symbol.y = middle.y - player.radius;
    let first: Choice | null = null; let second: Choice | null = null;
    let symbolSeen = false;
    for (let number = 0; number < SIDES.length; number++) {
      const side = SIDES[number]!;
      const turned = board.turned(player, middle, side, point.stance);
      if (turned > most) continue;
      labelBox(middle, player.radius, player.label, side, board.sizes.gap, name);
      const near = board.near(player, symbol, name);
      if (!symbolSeen) {
        symbolSeen = true;
        point.taken = !board.symbolFree(player, symbol, near);
        if (point.taken) return;
      }
      if (!board.nameFree(player, name, near)) continue;
      const look = board.look(player, name, this.#where.cell, turned);
      if (look > most) continue;
      const cost = board.crowd(middle, look, near);
      if (second && cost >= second.cost) continue;
      const choice = { middle, side, cost, rank: point.number * SIDES.length + number };
      if (!first || cost < first.cost) { second = first; first = choice; } else second = choice;
    }
    if (first) this.#wait(first);
    if (second) this.#wait(second);
  }

  #wait(choice: Choice): void {
    const waiting = this.#waiting;
    let low = 0; let high = waiting.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (byCalm(waiting[middle]!, choice) > 0) low = middle + 1; else high = middle;
    }
    waiting.splice(low, 0, choice);
  }
}

function byCalm(a: Choice, b: Choice): number {
  return a.cost - b.cost || a.rank - b.rank;
}

/** The points in the order in which they suit somebody who stood somewhere before. */
function anchored(board: Board, player: Player, points: readonly CellPoint[]): CellPoint[] {
  return points
    .filter((point) => !point.taken)
    .map((point) => ({ ...point, stance: point.stance + board.strangeness(player, point.middle) }))
    .sort((a, b) => a.stance - b.stance || a.number - b.number);
}
