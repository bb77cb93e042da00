import { boxAround } from '../geometry/point.js';
import { SIDES, type Board, type Spot } from './board.js';
import { Calmest, SIDES_KEPT, type Choice } from './calmest.js';
import type { Player } from './cast.js';
import { pointAt } from './cells.js';
import { cellPoints, type CellPoints } from './cell-points.js';
import { TieLines } from './tie-lines.js';

/** Above this many people the lines are not looked at: nobody could follow them, and it would cost seconds. */
export const LINES_MATTER = 120;

/** Finds spots on one board. What it learns about a cell serves everybody in that cell. */
export class SpotFinder {
  readonly #cells = new Map<string, CellPoints>();

  constructor(readonly board: Board) {}

  /** The calmest free spot in the player's cell, or null. */
  calmest(player: Player, fine = false): Spot | null {
    const choice = new Calmest(this.board, player, this.#pointsFor(player, fine)).first();
    return choice && this.board.spot(player, choice.middle, choice.side);
  }

  /**
   * The same, with the lines to and past that spot looked at as well where these can be followed at all.
   * @param guess a spot that may well be the best: the search is shorter for it, and finds the same
   * @param most what a spot may cost at all
   */
  best(player: Player, { fine = false, guess, most = Infinity }: { fine?: boolean; guess?: Spot; most?: number } = {}): Spot | null {
    if (this.board.cast.players.size > LINES_MATTER) return this.calmest(player, fine);
    const points = this.#pointsFor(player, fine);
    const within = guess ? boxAround([points.within, { ...guess.middle, width: 0, height: 0 }]) : points.within;
    const lines = new TieLines(this.board, player, within);
    if (!guess) return this.#best(player, points, lines, most);
    const known = this.board.calm(player, guess, points.cell) + lines.cost(guess, Infinity);
    return this.#best(player, points, lines, known) ?? this.#best(player, points, lines, Infinity);
  }

  /** So many of the calmest free spots in the player's cell, with what each costs. */
  few(player: Player, count: number): Choice[] {
    const calmest = new Calmest(this.board, player, this.#pointsFor(player, false));
    const found: Choice[] = [];
    for (let choice = calmest.next(Infinity); choice && found.length < count; choice = calmest.next(Infinity)) found.push(choice);
    return found;
  }

  /** The best of the calmest spots that costs at most this. */
  #best(player: Player, points: CellPoints, lines: TieLines, most: number): Spot | null {
    const considered = Math.max(40, Math.round(9000 / this.board.cast.players.size));
    // Where all are considered, those whose lines alone are too long need not be looked at.
    const all = considered >= points.points.length * SIDES_KEPT;
    const calmest = new Calmest(this.board, player, points, all ? (middle) => lines.length(middle) : undefined);
    let best: Spot | null = null;
    let bestCost = rounded(most) + STEP / 2;
    for (let left = considered; left > 0; left--) {
      // No line makes a spot calmer, so what is as costly without any cannot be better.
      const choice = calmest.next(bestCost + STEP);
      if (!choice || rounded(choice.cost) >= bestCost) break;
      const spot = this.board.spot(player, choice.middle, choice.side);
      const whole = rounded(choice.cost + lines.cost(spot, bestCost - choice.cost + STEP));
      if (whole < bestCost) { bestCost = whole; best = spot; }
    }
    return best;
  }

  /** The spot in the player's cell that touches least, for when none is free. */
  leastTouching(player: Player): Spot {
    const { cell, points } = this.#pointsFor(player);
    let least: { spot: Spot; touches: number } | null = null;
    for (const { middle } of [...points].sort((a, b) => a.number - b.number)) {
      for (const side of SIDES) {
        const spot = this.board.spot(player, middle, side);
        const touches = this.board.touches(player, spot);
        if (!least || touches < least.touches) least = { spot, touches };
      }
    }
    return least?.spot ?? this.board.spot(player, pointAt(this.board.circles, cell.start + cell.sweep / 2, (cell.inner + cell.outer) / 2), 'below');
  }

  #pointsFor(player: Player, fine = false): CellPoints {
    const key = player.home ? `${fine} ${player.radius} home` : `${fine} ${player.radius} ${player.ring} ${player.sector}`;
    let found = this.#cells.get(key);
    if (!found) {
      found = cellPoints(this.board, player, fine);
      this.#cells.set(key, found);
    }
    return found;
  }
}

/** Costs are compared in millionths, so that no engine's last digit decides. */
const STEP = 1e-6;

function rounded(cost: number): number {
  return Math.round(cost * 1e6) / 1e6;
}
