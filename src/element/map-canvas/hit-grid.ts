import { distanceToPiece, type Box, type Point } from '../../geometry/point.js';
import type { AlterId, TieId } from '../../model/document.js';
import type { AlterBoxes, Scene } from '../../scene/scene-types.js';
import { wholeBox } from './whole-box.js';

const CELL = 48;

interface Piece { tie: TieId; from: Point; to: Point }

/**
 * Finds who or what is under a point of the map without asking the browser: a uniform grid over symbols, names and lines.
 * Distances are in map units, so that the caller can keep targets at least so many pixels wide at any zoom.
 */
export class HitGrid {
  readonly #alters = new Map<string, Set<AlterId>>();
  readonly #pieces = new Map<string, Piece[]>();
  readonly #boxes: ReadonlyMap<AlterId, AlterBoxes>;

  constructor(scene: Pick<Scene, 'boxes' | 'tiePaths'>) {
    this.#boxes = scene.boxes;
    for (const [id, boxes] of scene.boxes) this.#enter(id, wholeBox(boxes));
    for (const [tie, path] of scene.tiePaths) {
      for (let i = 1; i < path.length; i++) this.#lay({ tie, from: path[i - 1]!, to: path[i]! });
    }
  }

  /**
   * The alter under a point: the nearest symbol within `reach` of its rim's circle, else the name the point is in,
   * else the nearest whose symbol and name the point is beside or between.
   */
  alterAt(point: Point, reach: number, except?: AlterId): AlterId | undefined {
    let best: AlterId | undefined;
    let least = Infinity;
    for (const id of this.#altersNear(point, reach)) {
      if (id === except) continue;
      const boxes = this.#boxes.get(id)!;
      const { middle, radius, name } = boxes;
      const away = Math.hypot(point.x - middle.x, point.y - middle.y);
      const size = Math.max(radius, reach);
      if (away <= size && away / size < least) { best = id; least = away / size; }
      if (least > 1 && isIn(point, name)) { best = id; least = 1.5; }
      if (least > 2 + away && isIn(point, wholeBox(boxes))) { best = id; least = 2 + away; }
    }
    return best;
  }

  /** The alter whose symbol as drawn lies under a point. */
  symbolAt(point: Point): AlterId | undefined {
    return [...this.#altersNear(point, 0)].find((id) => {
      const { middle, radius } = this.#boxes.get(id)!;
      return Math.hypot(point.x - middle.x, point.y - middle.y) <= radius;
    });
  }

  /** The tie whose line passes nearest to a point, within `reach`. */
  tieAt(point: Point, reach: number): TieId | undefined {
    let best: TieId | undefined;
    let least = reach;
    this.#around(point, reach, (cell) => {
      for (const { tie, from, to } of this.#pieces.get(cell) ?? []) {
        const away = distanceToPiece(point, from, to);
        if (away < least || (away === least && best === undefined)) { best = tie; least = away; }
      }
    });
    return best;
  }

  #altersNear(point: Point, reach: number): Set<AlterId> {
    const found = new Set<AlterId>();
    this.#around(point, reach, (cell) => { for (const id of this.#alters.get(cell) ?? []) found.add(id); });
    return found;
  }

  #around(point: Point, reach: number, visit: (cell: string) => void): void {
    for (let column = cellOf(point.x - reach); column <= cellOf(point.x + reach); column++) {
      for (let row = cellOf(point.y - reach); row <= cellOf(point.y + reach); row++) visit(`${column} ${row}`);
    }
  }

  #enter(id: AlterId, box: Box): void {
    for (let column = cellOf(box.x); column <= cellOf(box.x + box.width); column++) {
      for (let row = cellOf(box.y); row <= cellOf(box.y + box.height); row++) {
        const cell = `${column} ${row}`;
        const ids = this.#alters.get(cell);
        if (ids) ids.add(id);
        else this.#alters.set(cell, new Set([id]));
      }
    }
  }

  /** Enters a line piece in every cell of its box that it comes near to. */
  #lay(piece: Piece): void {
    const { from, to } = piece;
    const near = CELL * Math.SQRT1_2;
    for (let column = cellOf(Math.min(from.x, to.x)); column <= cellOf(Math.max(from.x, to.x)); column++) {
      for (let row = cellOf(Math.min(from.y, to.y)); row <= cellOf(Math.max(from.y, to.y)); row++) {
        const middle = { x: (column + 0.5) * CELL, y: (row + 0.5) * CELL };
        if (distanceToPiece(middle, from, to) > near) continue;
        const cell = `${column} ${row}`;
        const pieces = this.#pieces.get(cell);
        if (pieces) pieces.push(piece);
        else this.#pieces.set(cell, [piece]);
      }
    }
  }
}

function cellOf(value: number): number {
  return Math.floor(value / CELL);
}

function isIn(point: Point, box: Box): boolean {
  return point.x >= box.x && point.x <= box.x + box.width && point.y >= box.y && point.y <= box.y + box.height;
}
