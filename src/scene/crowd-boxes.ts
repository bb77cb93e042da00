import type { AlterId } from '../model/document.js';
import type { Crowd } from './crowd.js';
import type { AlterBoxes } from './scene-types.js';

/** Where everybody of a crowd is drawn: a map whose entries are made when they are looked up. */
export class CrowdBoxes implements ReadonlyMap<AlterId, AlterBoxes> {
  constructor(private readonly crowd: Crowd) {}

  get size(): number { return this.crowd.ids.length; }
  has(id: AlterId): boolean { return this.crowd.index.has(id); }

  get(id: AlterId): AlterBoxes | undefined {
    const i = this.crowd.index.get(id);
    return i === undefined ? undefined : this.crowd.drawing(i).boxes;
  }

  keys(): MapIterator<AlterId> { return this.crowd.index.keys(); }
  *entries(): MapIterator<[AlterId, AlterBoxes]> { for (const id of this.crowd.ids) yield [id, this.get(id)!]; }
  *values(): MapIterator<AlterBoxes> { for (const id of this.crowd.ids) yield this.get(id)!; }
  [Symbol.iterator](): MapIterator<[AlterId, AlterBoxes]> { return this.entries(); }
  forEach(visit: (boxes: AlterBoxes, id: AlterId, map: ReadonlyMap<AlterId, AlterBoxes>) => void): void { for (const [id, boxes] of this) visit(boxes, id, this); }
}
