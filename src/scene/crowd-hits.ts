import type { Point } from '../geometry/point.js';
import type { AlterId, TieId } from '../model/document.js';
import type { Crowd } from './crowd.js';
import type { HitFinder } from './scene-types.js';

/** A line counts as pointed at only where it is seen apart from others: within this many map units, however far away one looks. */
const MOST_REACH = 24;

/** Finds who or what is under a point of a large map. */
export class CrowdHits implements HitFinder {
  constructor(private readonly crowd: Crowd) {}

  alterAt(point: Point, reach: number, except?: AlterId): AlterId | undefined {
    const i = this.crowd.nearest(point, reach, except);
    return i === undefined ? undefined : this.crowd.ids[i];
  }

  symbolAt(point: Point): AlterId | undefined {
    return this.alterAt(point, 0);
  }

  tieAt(point: Point, reach: number): TieId | undefined {
    if (reach > MOST_REACH) return undefined;
    const t = this.crowd.nearestTie(point, reach);
    return t === undefined ? undefined : this.crowd.ties[t]!.id;
  }
}
