import type { Box } from '../geometry/point.js';
import { SIDES, type Board, type Spot } from './board.js';
import type { Player } from './cast.js';
import type { CellPoint, CellPoints } from './cell-points.js';
import { labelBox } from './label.js';

/** A free spot, how calm it is, and its rank where two are equally calm. */
export interface Choice { spot: Spot; cost: number; rank: number }

/** At most this many sides of the name are considered at one point. */
const SIDES_KEPT = 2;

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
  #next = 0;

  constructor(board: Board, player: Player, where: CellPoints) {
    this.#board = board;
    this.#player = player;
    this.#where = where;
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
      this.#look(point, most);
    }
  }

  /** Puts the best sides at one point among those that wait, as far as they cost at most this. */
  #look(point: CellPoint, most: number): void {
    if (point.taken) return;
    const board = this.#board;
    const player = this.#player;
    const { middle } = point;
    const r = player.radius;
    const symbol: Box = { x: middle.x - r, y: middle.y - r, width: 2 * r, height: 2 * r };
    const here: Choice[] = [];
    let symbolSeen = false;
    for (let number = 0; number < SIDES.length; number++) {
      const side = SIDES[number]!;
      const name = labelBox(middle, r, player.label, side, board.sizes.gap);
      const look = board.look(player, { middle, side, name }, this.#where.cell, point.stance);
      if (look > most) continue;
      const near = board.near(player, symbol, name);
      if (!symbolSeen) {
        symbolSeen = true;
        point.taken = !board.symbolFree(player, symbol, near);
        if (point.taken) return;
      }
      if (!board.nameFree(player, name, near)) continue;
      here.push({ spot: board.spot(player, middle, side), cost: board.crowd(middle, look, near), rank: point.number * SIDES.length + number });
    }
    here.sort(byCalm);
    for (const choice of here.slice(0, SIDES_KEPT)) this.#wait(choice);
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
