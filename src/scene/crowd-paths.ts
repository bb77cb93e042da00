import type { Point } from '../geometry/point.js';
import type { TieId } from '../model/document.js';
import type { Crowd } from './crowd.js';

/** The middle line of each tie of a crowd, straight from one to the other: a map whose entries are made when they are looked up. */
export class CrowdPaths implements ReadonlyMap<TieId, readonly Point[]> {
  constructor(private readonly crowd: Crowd) {}

  get size(): number { return this.crowd.ties.length; }
  has(id: TieId): boolean { return this.crowd.tieIndex(id) !== undefined; }

  get(id: TieId): readonly Point[] | undefined {
    const { crowd } = this;
    const t = crowd.tieIndex(id);
    if (t === undefined) return undefined;
    const [a, b] = [crowd.from[t]!, crowd.to[t]!];
    const [ax, ay, bx, by] = [crowd.x[a]!, crowd.y[a]!, crowd.x[b]!, crowd.y[b]!];
    return [{ x: ax, y: ay }, { x: (ax + bx) / 2, y: (ay + by) / 2 }, { x: bx, y: by }];
  }

  *keys(): MapIterator<TieId> { for (const { id } of this.crowd.ties) yield id; }
  *entries(): MapIterator<[TieId, readonly Point[]]> { for (const id of this.keys()) yield [id, this.get(id)!]; }
  *values(): MapIterator<readonly Point[]> { for (const id of this.keys()) yield this.get(id)!; }
  [Symbol.iterator](): MapIterator<[TieId, readonly Point[]]> { return this.entries(); }
  forEach(visit: (path: readonly Point[], id: TieId, map: ReadonlyMap<TieId, readonly Point[]>) => void): void { for (const [id, path] of this) visit(path, id, this); }
}
