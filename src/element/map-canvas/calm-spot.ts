import { boxesTouch, type Point } from '../../geometry/point.js';
import { cellHolds, type Cell } from '../../layout/cells.js';
import { layoutOf } from '../../layout/layout-key.js';
import { labelBox, labelOf, type Label } from '../../layout/label.js';
import { sizesOf } from '../../layout/sizes.js';
import type { AlterId } from '../../model/document.js';
import { alterOf } from '../../model/query.js';
import type { NameSide } from '../../model/vocabulary.js';
import { closeOf } from '../../scene/other-scenes.js';
import type { Scene, SceneInput } from '../../scene/scene-types.js';

/** Where a symbol stands, and on which side its name. */
export interface CalmSpot { middle: Point; side: NameSide }

const FARTHEST = 144;
const STEP = 8;

/** Looks for places in which somebody who is carried covers nobody else. */
export class CalmSpots {
  /** Whether somebody belongs in a row of a family tree: they are only moved along it, and their name stays below them. */
  readonly inRow: boolean;
  readonly #scene: Scene;
  readonly #input: SceneInput;
  readonly #id: AlterId;
  readonly #label: Label;
  readonly #radius: number;
  readonly #gap: number;

  constructor(scene: Scene, input: SceneInput, id: AlterId) {
    const sizes = sizesOf(input.layout);
    this.#scene = scene;
    this.#input = input;
    this.#id = id;
    this.#label = labelOf(alterOf(input.version, id)!, sizes, closeOf(input.version, input.layout).has(id));
    this.#radius = scene.boxes.get(id)?.radius ?? sizes.symbol;
    this.#gap = sizes.gap;
    this.inRow = layoutOf(input.layout) === 'genogram' && closeOf(input.version, input.layout).has(id);
  }

  /** The side on which the name covers least: the present one as long as that is free, so that it does not flutter. */
  sideAt(middle: Point, present: NameSide): NameSide {
    return this.#best(middle, present).side;
  }

  /** The nearest spot, in a cell or anywhere, at which nobody is covered; if there is none nearby, the nearest where fewest are. */
  near(point: Point, side: NameSide, cell: Cell | null): CalmSpot {
    let best = { middle: point, ...this.#best(point, side) };
    for (let away = STEP; away <= FARTHEST && best.touches > 0; away += STEP) {
      const count = this.inRow ? 2 : Math.max(8, Math.round((2 * Math.PI * away) / STEP));
      for (let i = 0; i < count; i++) {
        const angle = (2 * Math.PI * i) / count;
        const middle = { x: Math.round(point.x + Math.cos(angle) * away), y: Math.round(point.y + Math.sin(angle) * away) };
        if (cell && !cellHolds(this.#input.picture, cell, middle, this.#radius)) continue;
        const there = this.#best(middle, side);
        if (there.touches < best.touches) best = { middle, ...there };
      }
    }
    return { middle: best.middle, side: best.side };
  }

  #best(middle: Point, present: NameSide): { side: NameSide; touches: number } {
    const outward: NameSide = middle.x >= 0 ? 'right' : 'left';
    const inward: NameSide = outward === 'right' ? 'left' : 'right';
    let best = { side: present, touches: Infinity };
    for (const side of this.inRow ? [present] : [present, outward, 'below', 'above', inward] as const) {
      const touches = this.#touching(middle, side);
      if (touches < best.touches) best = { side, touches };
      if (touches === 0) break;
    }
    return best;
  }

  /** How many others would be covered. */
  #touching(middle: Point, side: NameSide): number {
    const r = this.#radius;
    const symbol = { x: middle.x - r, y: middle.y - r, width: 2 * r, height: 2 * r };
    const name = labelBox(middle, r, this.#label, side, this.#gap);
    let count = 0;
    for (const [other, boxes] of this.#scene.boxes) {
      if (other === this.#id) continue;
      const theirs = { x: boxes.middle.x - boxes.radius, y: boxes.middle.y - boxes.radius, width: 2 * boxes.radius, height: 2 * boxes.radius };
      if (boxesTouch(name, boxes.name, 2) || boxesTouch(name, theirs, 2) || boxesTouch(symbol, boxes.name, 2) || boxesTouch(symbol, theirs, 4)) count++;
    }
    return count;
  }
}
