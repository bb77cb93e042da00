import { distance, pieceMeetsBox, piecesCross, type Point } from '../geometry/point.js';
import type { AlterId } from '../model/document.js';
import type { Board, Spot } from './board.js';
import type { Player } from './cast.js';

/** Cost of a line that runs through somebody else: it reads as two ties that do not exist. */
const THROUGH_SOMEBODY = 45;
/** Cost of a line through a name, through a name of its own ends, over another line, and per map unit of its length. */
const THROUGH_NAME = 10;
const OWN_NAME = 9;
const END_NAME = 6;
const CROSSING = 4;
const LENGTH = 0.012;
/** A line shorter than this hides its pattern, in map units; and the cost per unit that it lacks. */
const LEAST_LINE = 40;
const LACK = 0.35;

/** One of the player's own lines: who stands at its other end, and how much of it the symbols at both ends cover. */
interface OwnLine { end: Spot; covered: number }

/** A line between two others, and which of the player's own lines share an end with it (-1: none). */
interface OtherLine { from: Point; to: Point; shares: number; alsoShares: number }

/** The lines that one player would bring to any spot, as long as nobody else moves. */
export class TieLines {
  readonly #own: OwnLine[];
  readonly #standing: Spot[] = [];
  readonly #others: OtherLine[] = [];

  constructor({ cast, spots }: Board, player: Player) {
    const ids = (cast.neighbours.get(player.id) ?? []).filter((id) => spots.has(id));
    const ranks = new Map<AlterId, number>(ids.map((id, i) => [id, i]));
    this.#own = ids.map((id) => ({ end: spots.get(id)!, covered: player.radius + cast.players.get(id)!.radius }));
    for (const [id, spot] of spots) if (id !== player.id) this.#standing.push(spot);
    for (const [a, b] of cast.pairs) {
      if (a === player.id || b === player.id) continue;
      const from = spots.get(a)?.middle; const to = spots.get(b)?.middle;
      if (from && to) this.#others.push({ from, to, shares: ranks.get(a) ?? -1, alsoShares: ranks.get(b) ?? -1 });
    }
  }

  /**
   * Cost of the lines at a spot: crossings, lines through people and names, and length.
   * Counting stops, and the cost is too low, as soon as it exceeds `enough`.
   */
  cost(spot: Spot, enough: number): number {
    const { middle, name, guard } = spot;
    const own = this.#own;
    let cost = 0;
    for (const { end, covered } of own) {
      const length = distance(end.middle.x - middle.x, end.middle.y - middle.y);
      cost += length * LENGTH + Math.max(0, LEAST_LINE - (length - covered)) * LACK;
      if (pieceMeetsBox(middle, end.middle, name)) cost += OWN_NAME;
      if (pieceMeetsBox(middle, end.middle, end.name)) cost += END_NAME;
    }
    for (const { end } of own) {
      for (const there of this.#standing) {
        if (there === end) continue;
        if (pieceMeetsBox(middle, end.middle, there.guard)) cost += THROUGH_SOMEBODY;
        if (pieceMeetsBox(middle, end.middle, there.name)) cost += THROUGH_NAME;
        if (cost > enough) return cost;
      }
    }
    for (const { from, to, shares, alsoShares } of this.#others) {
      if (pieceMeetsBox(from, to, guard)) cost += THROUGH_SOMEBODY;
      if (pieceMeetsBox(from, to, name)) cost += THROUGH_NAME;
      for (let i = 0; i < own.length; i++) {
        if (i !== shares && i !== alsoShares && piecesCross(middle, own[i]!.end.middle, from, to)) cost += CROSSING;
      }
      if (cost > enough) return cost;
    }
    return cost;
  }
}
