import { boxesTouch, distance, type Box, type Point } from '../geometry/point.js';
import type { AlterId } from '../model/document.js';
import { NAME_SIDES, type NameSide } from '../model/vocabulary.js';
import type { Cast, Player } from './cast.js';
import { bearing, farthestReach, nearestReach, reach, rimOf, turn, type Cell, type Circles } from './cells.js';
import { labelBox } from './label.js';
import type { Sizes } from './sizes.js';
import { bordersOf, isBeside } from './slice-borders.js';

/** Somebody on the board: the middle of the symbol, the side of the name and how far it is moved off from there, and the two rectangles that others must keep clear. Lines of others should keep out of `guard`. */
export interface Spot { middle: Point; side: NameSide; off: Point | undefined; symbol: Box; name: Box; guard: Box }

/** Who stands near: the first `count` of `spots`, valid until the next time it is asked. */
export interface Near { spots: readonly Spot[]; count: number }

/** A spot that is taken. `seen` is the last search that came past it, so that none looks at it twice. */
interface Standing { id: AlterId; spot: Spot; seen: number }

/** Half the width of a map on a phone, as a share of half its height. */
const SIDEWAYS = 0.6;
/** Names from outside the household nearer to the centre circle than this have too little air. */
const AIRLESS = 12;
/** People nearer to each other than this make the picture less calm. */
const CLOSE = 96;

/**
 * The board on which people are set one by one. It knows who stands where and judges every possible spot:
 * whether it touches anything (never allowed), and how calm the picture would be (a cost, lower is calmer).
 */
export class Board {
  readonly spots = new Map<AlterId, Spot>();
  /** Where people stood before, when that is known: staying near it is calm. */
  anchors: ReadonlyMap<AlterId, Point> = new Map();
  /** How often somebody was taken off: as long as it stays the same, what was not free is not free now. */
  cleared = 0;
  readonly #grid = new Map<number, Standing[]>();
  readonly #titlesFrom: number;
  /** How far to the left or right anything may stand; 0 = no limit. */
  readonly #half: number;
  #search = 0;
  readonly #near: { spots: Spot[]; count: number } = { spots: [], count: 0 };
  #slice = bordersOf({ start: 0, sweep: 360 });

  constructor(readonly cast: Cast, readonly circles: Circles, readonly titles: readonly Box[], readonly sizes: Sizes) {
    // A map that outgrew a phone is looked at by moving it about: it may be as wide as goes with its height.
    this.#half = sizes.halfWidth && Math.max(sizes.halfWidth, rimOf(circles) * SIDEWAYS);
    this.#titlesFrom = Math.min(Infinity, ...titles.map((t) => nearestReach(circles, { x: t.x - 1, y: t.y - 1, width: t.width + 2, height: t.height + 2 })));
  }

  /** The spot of a player at a point. */
  spot(player: Player, middle: Point, side: NameSide, off?: Point): Spot {
    const r = player.radius;
    return {
      middle, side, off,
      symbol: { x: middle.x - r, y: middle.y - r, width: 2 * r, height: 2 * r },
      guard: { x: middle.x - r - GUARD, y: middle.y - r - GUARD, width: 2 * (r + GUARD), height: 2 * (r + GUARD) },
      name: labelBox(off ? { x: middle.x + off.x, y: middle.y + off.y } : middle, r, player.label, side, this.sizes.gap),
    };
  }

  set(id: AlterId, spot: Spot): void {
    this.clear(id);
    this.spots.set(id, spot);
    const standing = { id, spot, seen: 0 };
    for (const key of gridKeys(spot)) {
      const square = this.#grid.get(key);
      if (square) square.push(standing); else this.#grid.set(key, [standing]);
    }
  }

  clear(id: AlterId): void {
    const spot = this.spots.get(id);
    if (!spot) return;
    this.cleared++;
    for (const key of gridKeys(spot)) {
      const square = this.#grid.get(key)!;
      square.splice(square.findIndex((standing) => standing.id === id), 1);
    }
    this.spots.delete(id);
  }

  /** Whether a spot touches nothing at all. */
  free(player: Player, spot: Spot): boolean {
    const near = this.near(player, spot.symbol, spot.name);
    return this.symbolFree(player, spot.symbol, near) && this.nameFree(player, spot.name, near);
  }

  /** Whether the symbol of a spot touches nothing, wherever its name may stand. People at home must fit inside the centre circle. */
  symbolFree(player: Player, symbol: Box, near: Near): boolean {
    if (player.home ? this.#symbolOutsideHome(symbol) : this.#onTitle(symbol)) return false;
    const { air } = this.sizes;
    for (let i = 0; i < near.count; i++) {
      const other = near.spots[i]!;
      if (boxesTouch(symbol, other.name, air) || boxesTouch(symbol, other.symbol, air * 2)) return false;
    }
    return true;
  }

  /** Whether the name of a spot touches nothing. Names of people outside the home stay out of the centre circle. */
  nameFree(player: Player, name: Box, near: Near): boolean {
    if (this.#nameOutOfPlace(player, name) || this.#tooWide(name)) return false;
    if (!player.home && this.#onTitle(name)) return false;
    const { air } = this.sizes;
    for (let i = 0; i < near.count; i++) {
      const other = near.spots[i]!;
      if (boxesTouch(name, other.name, air) || boxesTouch(name, other.symbol, air)) return false;
    }
    return true;
  }

  /** How many things a spot would touch; 0 is free. */
  touches(player: Player, spot: Spot): number {
    let count = 0;
    if (player.home) {
      if (this.#symbolOutsideHome(spot.symbol) || this.#nameOutOfPlace(player, spot.name)) count += 4;
    } else {
      if (this.#nameOutOfPlace(player, spot.name)) count++;
      if (this.#onTitle(spot.name) || this.#onTitle(spot.symbol)) count++;
    }
    if (this.#tooWide(spot.name)) count++;
    const { air } = this.sizes;
    const near = this.near(player, spot.symbol, spot.name);
    for (let i = 0; i < near.count; i++) {
      const other = near.spots[i]!;
      if (boxesTouch(spot.name, other.name, air) || boxesTouch(spot.name, other.symbol, air)
        || boxesTouch(spot.symbol, other.name, air) || boxesTouch(spot.symbol, other.symbol, air * 2)) count++;
    }
    return count;
  }

  #symbolOutsideHome(symbol: Box): boolean {
    return farthestReach(this.circles, symbol) * 0.94 > this.circles.centre - 1;
  }

  #nameOutOfPlace({ home }: Player, name: Box): boolean {
    return home ? farthestReach(this.circles, name) > this.circles.centre - 1 : nearestReach(this.circles, name) < this.circles.centre + 4;
  }

  #tooWide(name: Box): boolean {
    const half = this.#half;
    return half > 0 && (name.x < -half || name.x + name.width > half);
  }

  #onTitle(box: Box): boolean {
    if (farthestReach(this.circles, box) < this.#titlesFrom) return false;
    for (const title of this.titles) if (boxesTouch(title, box, 1)) return true;
    return false;
  }

  /** Cost of a spot without looking at ties: ring and slice kept to their middle, names outward, room between people. */
  calm(player: Player, spot: Spot, cell: Cell): number {
    const stance = this.stance(spot.middle, cell) + this.strangeness(player, spot.middle);
    const look = this.look(player, spot.name, cell, this.turned(player, spot.middle, spot.side, stance));
    return this.crowd(spot.middle, look, this.near(player, spot.symbol, spot.name));
  }

  /** The part of that cost that lies in the place alone, whoever stands there. */
  stance(middle: Point, cell: Cell): number {
    const across = turn(cell.start, bearing(this.circles, middle)) / cell.sweep;
    return Math.abs(reach(this.circles, middle) - (cell.inner + cell.outer) / 2) / (cell.outer - cell.inner) * 3 + Math.abs(across - 0.5) * 2;
  }

  /** What it costs to stand away from where one stood before. */
  strangeness({ id }: Player, middle: Point): number {
    const anchor = this.anchors.get(id);
    return anchor ? Math.min(400, distance(anchor.x - middle.x, anchor.y - middle.y)) * 0.12 : 0;
  }

  /** The cost of a place, and what the side of the name adds to it. */
  turned(player: Player, middle: Point, side: NameSide, stance: number): number {
    return player.home ? stance : stance + sideCost(side, middle, this.sizes.roles);
  }

  /** A cost, and what the name adds to it where it leaves the circle or the slice. */
  look(player: Player, name: Box, cell: Cell, turned: number): number {
    let cost = turned;
    const rim = rimOf(this.circles);
    const far = farthestReach(this.circles, name) - rim;
    if (far > 0 && cell.outer <= rim) cost += 1 + far * 0.12;
    if (!player.home && cell.sweep < 300) cost += this.#strayed(name, cell) * 1.5;
    if (!player.home && cell.inner < this.circles.centre + AIRLESS && nearestReach(this.circles, name) < this.circles.centre + AIRLESS) cost += 2;
    return cost;
  }

  /** A cost, and what the nearness of others adds to it. */
  crowd(middle: Point, look: number, near: Near): number {
    let cost = look;
    for (let i = 0; i < near.count; i++) {
      const other = near.spots[i]!;
      const away = distance(other.middle.x - middle.x, other.middle.y - middle.y);
      if (away < CLOSE) cost += (1 - away / CLOSE) * 3;
    }
    return cost;
  }

  /** How many corners of a name lie in another slice. */
  #strayed(name: Box, cell: Cell): number {
    const { stretch } = this.circles;
    const left = name.x / stretch; const right = (name.x + name.width) / stretch; const bottom = name.y + name.height;
    if (this.#slice.start !== cell.start || this.#slice.sweep !== cell.sweep) this.#slice = bordersOf(cell);
    const slice = this.#slice;
    return Number(isBeside(left, name.y, slice)) + Number(isBeside(right, name.y, slice)) + Number(isBeside(left, bottom, slice)) + Number(isBeside(right, bottom, slice));
  }

  /** Who stands near a spot of this player, always in the same order. */
  near({ id }: Player, symbol: Box, name: Box): Near {
    const search = ++this.#search;
    const near = this.#near;
    near.count = 0;
    const x1 = lastColumn(symbol, name); const y0 = firstRow(symbol, name); const y1 = lastRow(symbol, name);
    for (let x = firstColumn(symbol, name); x <= x1; x++) {
      for (let y = y0; y <= y1; y++) {
        const square = this.#grid.get(x * ROWS + y);
        if (!square) continue;
        for (const standing of square) {
          if (standing.seen === search) continue;
          standing.seen = search;
          if (standing.id !== id) near.spots[near.count++] = standing.spot;
        }
      }
    }
    return near;
  }
}

/** Room that lines of others should leave round a symbol, in map units. */
export const GUARD = 6;

/** Size of the squares of a coarse grid, and the room kept round people that still counts as reaching a square. */
const GRID = 120;
const ROOM = 30;
const ROWS = 4096;

const firstColumn = (symbol: Box, name: Box) => Math.floor((Math.min(symbol.x, name.x) - ROOM) / GRID);
const lastColumn = (symbol: Box, name: Box) => Math.floor((Math.max(symbol.x + symbol.width, name.x + name.width) + ROOM) / GRID);
const firstRow = (symbol: Box, name: Box) => Math.floor((Math.min(symbol.y, name.y) - ROOM) / GRID);
const lastRow = (symbol: Box, name: Box) => Math.floor((Math.max(symbol.y + symbol.height, name.y + name.height) + ROOM) / GRID);

/** Squares of the grid that a spot reaches. */
function gridKeys({ symbol, name }: Spot): number[] {
  const x1 = lastColumn(symbol, name); const y1 = lastRow(symbol, name);
  const keys: number[] = [];
  for (let x = firstColumn(symbol, name); x <= x1; x++) for (let y = firstRow(symbol, name); y <= y1; y++) keys.push(x * ROWS + y);
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
