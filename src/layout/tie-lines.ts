import { boxAround, boxesTouch, distance, pieceMeetsBox, piecesCross, type Box, type Point } from '../geometry/point.js';
import type { AlterId } from '../model/document.js';
import { GUARD, type Board, type Spot } from './board.js';
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

/** One of the player's own lines: who stands at its other end, how much of it the symbols at both ends cover, and who else it may pass. */
interface OwnLine { end: Spot; covered: number; passes: Spot[] }

/** A line between two others, and which of the player's own lines share an end with it (-1: none). */
interface OtherLine { from: Point; to: Point; shares: number; alsoShares: number }

/** The lines that one player would bring to any spot, as long as nobody else moves. */
export class TieLines {
  readonly #own: OwnLine[];
  readonly #others: OtherLine[] = [];
  /** Those of the other lines that come near enough to run through the player. */
  readonly #near: OtherLine[];

  /** @param within where the middle of every spot will lie that is going to be looked at */
  constructor({ cast, spots, sizes }: Board, player: Player, within?: Box) {
    const ids = (cast.neighbours.get(player.id) ?? []).filter((id) => spots.has(id));
    const ranks = new Map<AlterId, number>(ids.map((id, i) => [id, i]));
    const standing = [...spots.entries()].filter(([id]) => id !== player.id).map(([, spot]) => spot);
    this.#own = ids.map((id) => {
      const end = spots.get(id)!;
      const reach = within && boxAround([within, { ...end.middle, width: 0, height: 0 }]);
      const passes = standing.filter((there) => there !== end && (!reach || boxesTouch(reach, there.guard, 1) || boxesTouch(reach, there.name, 1)));
      return { end, covered: player.radius + cast.players.get(id)!.radius, passes };
    });
    for (const [a, b] of cast.pairs) {
      if (a === player.id || b === player.id) continue;
      const from = spots.get(a)?.middle; const to = spots.get(b)?.middle;
      if (from && to) this.#others.push({ from, to, shares: ranks.get(a) ?? -1, alsoShares: ranks.get(b) ?? -1 });
    }
    const around = player.radius * 2 + sizes.gap + Math.max(player.label.width, player.label.height) + GUARD;
    const reach = within && { x: within.x - around, y: within.y - around, width: within.width + 2 * around, height: within.height + 2 * around };
    this.#near = reach ? this.#others.filter(({ from, to }) => pieceMeetsBox(from, to, reach)) : this.#others;
  }

  /** The part of the cost of the lines that lies in their length alone. */
  length(middle: Point): number {
    let cost = 0;
    for (const { end, covered } of this.#own) {
      const length = distance(end.middle.x - middle.x, end.middle.y - middle.y);
      cost += length * LENGTH + Math.max(0, LEAST_LINE - (length - covered)) * LACK;
    }
    return cost;
  }

  /**
   * Cost of the lines at a spot: crossings, lines through people and names, and length.
   * Counting stops, and the cost is too low, as soon as it exceeds `enough`; what costs most is looked for first.
   */
  cost(spot: Spot, enough: number): number {
    const { middle, name, guard } = spot;
    const own = this.#own;
    let cost = this.length(middle);
    for (const { end, passes } of own) {
      for (const there of passes) {
        if (!pieceMeetsBox(middle, end.middle, there.guard)) continue;
        cost += THROUGH_SOMEBODY;
        if (cost > enough) return cost;
      }
    }
    for (const { from, to } of this.#near) {
      if (!pieceMeetsBox(from, to, guard)) continue;
      cost += THROUGH_SOMEBODY;
      if (cost > enough) return cost;
    }
    for (const { end, passes } of own) {
      if (pieceMeetsBox(middle, end.middle, name)) cost += OWN_NAME;
      if (pieceMeetsBox(middle, end.middle, end.name)) cost += END_NAME;
      if (cost > enough) return cost;
      for (const there of passes) if (pieceMeetsBox(middle, end.middle, there.name)) cost += THROUGH_NAME;
    }
    for (const { from, to } of this.#near) if (pieceMeetsBox(from, to, name)) cost += THROUGH_NAME;
    for (const { from, to, shares, alsoShares } of this.#others) {
      if (cost > enough) return cost;
      for (let i = 0; i < own.length; i++) {
        if (i !== shares && i !== alsoShares && piecesCross(middle, own[i]!.end.middle, from, to)) cost += CROSSING;
      }
    }
    return cost;
  }
}
