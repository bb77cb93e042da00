import { boxesTouch, pieceMeetsBox, piecesCross, type Box, type Point } from '../geometry/point.js';
import type { AlterId } from '../model/document.js';
import { NAME_SIDES, type NameSide } from '../model/vocabulary.js';
import type { Cast, Player } from './cast.js';
import { bearing, reachOfBox, rimOf, turn, type Cell, type Circles } from './cells.js';
import { labelBox } from './label.js';
import type { Sizes } from './sizes.js';

/** Somebody on the board: the middle of the symbol, the side of the name, and the two rectangles that others must keep clear. Lines of others should keep out of `guard`. */
export interface Spot { middle: Point; side: NameSide; symbol: Box; name: Box; guard: Box }

/**
 * The board on which people are set one by one. It knows who stands where and judges every possible spot:
 * whether it touches anything (never allowed), and how calm the picture would be (a cost, lower is calmer).
 */
export class Board {
  readonly spots = new Map<AlterId, Spot>();
  /** Where people stood before, when that is known: staying near it is calm. */
  anchors: ReadonlyMap<AlterId, Point> = new Map();
  private grid = new Map<number, AlterId[]>();

  constructor(readonly cast: Cast, readonly circles: Circles, readonly titles: readonly Box[], readonly sizes: Sizes) {}

  /** The spot of a player at a point. */
  spot(player: Player, middle: Point, side: NameSide): Spot {
    const r = player.radius;
    return {
      middle, side,
      symbol: { x: middle.x - r, y: middle.y - r, width: 2 * r, height: 2 * r },
      guard: { x: middle.x - r - GUARD, y: middle.y - r - GUARD, width: 2 * (r + GUARD), height: 2 * (r + GUARD) },
      name: labelBox(middle, r, player.label, side, this.sizes.gap),
    };
  }

  set(id: AlterId, spot: Spot): void {
    this.clear(id);
    this.spots.set(id, spot);
    for (const key of gridKeys(spot)) this.grid.set(key, [...(this.grid.get(key) ?? []), id]);
  }

  clear(id: AlterId): void {
    const spot = this.spots.get(id);
    if (!spot) return;
    for (const key of gridKeys(spot)) this.grid.set(key, (this.grid.get(key) ?? []).filter((other) => other !== id));
    this.spots.delete(id);
  }

  /** How many things a spot would touch; 0 is free. People at home must fit inside the centre circle, names of others stay out of it. */
  touches(player: Player, spot: Spot): number {
    let count = 0;
    if (player.home) {
      if (this.outsideHome(spot)) count += 4;
    } else {
      if (reachOfBox(this.circles, spot.name).nearest < this.circles.centre + 4) count++;
      if (this.titles.some((title) => boxesTouch(title, spot.name, 1) || boxesTouch(title, spot.symbol, 1))) count++;
    }
    const half = this.sizes.halfWidth;
    if (half > 0 && (spot.name.x < -half || spot.name.x + spot.name.width > half)) count++;
    const { air } = this.sizes;
    for (const id of this.near(spot)) {
      if (id === player.id) continue;
      const other = this.spots.get(id)!;
      if (boxesTouch(spot.name, other.name, air) || boxesTouch(spot.name, other.symbol, air)
        || boxesTouch(spot.symbol, other.name, air) || boxesTouch(spot.symbol, other.symbol, air * 2)) count++;
    }
    return count;
  }

  private outsideHome(spot: Spot): boolean {
    return Math.max(reachOfBox(this.circles, spot.name).farthest, reachOfBox(this.circles, spot.symbol).farthest * 0.94) > this.circles.centre - 1;
  }

  /** Cost of a spot without looking at ties: ring and slice kept to their middle, names outward, room between people. */
  calm(player: Player, spot: Spot, cell: Cell): number {
    const { middle, side, name } = spot;
    const reachHere = Math.hypot(middle.x / this.circles.stretch, middle.y);
    let cost = Math.abs(reachHere - (cell.inner + cell.outer) / 2) / (cell.outer - cell.inner) * 3;
    const across = turn(cell.start, bearing(this.circles, middle)) / cell.sweep;
    cost += Math.abs(across - 0.5) * 2;
    const anchor = this.anchors.get(player.id);
    if (anchor) cost += Math.min(400, Math.hypot(anchor.x - middle.x, anchor.y - middle.y)) * 0.12;
    if (!player.home) cost += sideCost(side, middle, this.sizes.roles);
    const far = reachOfBox(this.circles, name).farthest - rimOf(this.circles);
    if (far > 0 && cell.outer <= rimOf(this.circles)) cost += 1 + far * 0.12;
    if (!player.home && cell.sweep < 300) cost += this.strayed(name, cell) * 1.5;
    for (const id of this.near(spot)) {
      if (id === player.id) continue;
      const other = this.spots.get(id)!.middle;
      const distance = Math.hypot(other.x - middle.x, other.y - middle.y);
      if (distance < 96) cost += (1 - distance / 96) * 3;
    }
    return cost;
  }

  /** How many corners of a name lie in another slice. */
  private strayed(name: Box, cell: Cell): number {
    let count = 0;
    for (const x of [name.x, name.x + name.width]) {
      for (const y of [name.y, name.y + name.height]) {
        if (turn(cell.start, bearing(this.circles, { x, y })) > cell.sweep) count++;
      }
    }
    return count;
  }

  /** Cost of the lines a spot would bring: crossings, lines through people and names, and length. */
  lines(player: Player, spot: Spot): number {
    let cost = 0;
    const own = (this.cast.neighbours.get(player.id) ?? []).filter((id) => this.spots.has(id));
    for (const id of own) {
      const end = this.spots.get(id)!;
      const length = Math.hypot(end.middle.x - spot.middle.x, end.middle.y - spot.middle.y);
      const visible = length - player.radius - this.cast.players.get(id)!.radius;
      cost += length * 0.012 + Math.max(0, LEAST_LINE - visible) * 0.35;
      if (pieceMeetsBox(spot.middle, end.middle, spot.name)) cost += 9;
      if (pieceMeetsBox(spot.middle, end.middle, end.name)) cost += 6;
      for (const [other, there] of this.spots) {
        if (other === id || other === player.id) continue;
        if (pieceMeetsBox(spot.middle, end.middle, there.guard)) cost += THROUGH_SOMEBODY;
        if (pieceMeetsBox(spot.middle, end.middle, there.name)) cost += 10;
      }
    }
    for (const [a, b] of this.cast.pairs) {
      if (a === player.id || b === player.id) continue;
      const from = this.spots.get(a)?.middle; const to = this.spots.get(b)?.middle;
      if (!from || !to) continue;
      if (pieceMeetsBox(from, to, spot.guard)) cost += THROUGH_SOMEBODY;
      if (pieceMeetsBox(from, to, spot.name)) cost += 10;
      for (const id of own) if (a !== id && b !== id && piecesCross(spot.middle, this.spots.get(id)!.middle, from, to)) cost += 4;
    }
    return cost;
  }

  private near(spot: Spot): Set<AlterId> {
    const found = new Set<AlterId>();
    for (const key of gridKeys(spot)) for (const id of this.grid.get(key) ?? []) found.add(id);
    return found;
  }
}

/** Room that lines of others should leave round a symbol, in map units. */
const GUARD = 6;

/** Cost of a line that runs through somebody else: it reads as two ties that do not exist. */
const THROUGH_SOMEBODY = 45;

/** A line shorter than this hides its pattern, in map units. */
const LEAST_LINE = 40;

const GRID = 120;

/** Squares of a coarse grid that a spot reaches, with a margin for the room kept round people. */
function gridKeys({ symbol, name }: Spot): number[] {
  const x0 = Math.floor((Math.min(symbol.x, name.x) - 30) / GRID); const x1 = Math.floor((Math.max(symbol.x + symbol.width, name.x + name.width) + 30) / GRID);
  const y0 = Math.floor((Math.min(symbol.y, name.y) - 30) / GRID); const y1 = Math.floor((Math.max(symbol.y + symbol.height, name.y + name.height) + 30) / GRID);
  const keys: number[] = [];
  for (let x = x0; x <= x1; x++) for (let y = y0; y <= y1; y++) keys.push(x * 4096 + y);
  return keys;
}

/** Names stand on the outer side of their person, away from the lines to the middle; under or above costs a little. */
function sideCost(side: NameSide, middle: Point, wide: boolean): number {
  if (side === 'below') return wide ? 1.5 : 0.5;
  if (side === 'above') return wide ? 2.5 : 1;
  const outward = middle.x >= 0 ? 'right' : 'left';
  return side === outward ? 0 : 2.5;
}

/** Every side a name may stand on. */
export const SIDES: readonly NameSide[] = NAME_SIDES;
