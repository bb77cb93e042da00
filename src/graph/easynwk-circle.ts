/**
 * The circle as easyNWK 2.7 reads it: who is near and of which kind follows there from a contact's angle and distance,
 * so a name nudged on the screen changes its numbers. Here sector and ring are facts, and the circle is only how they travel.
 */

/** A quarter of easyNWK's circle. */
export type Quadrant = 'family' | 'friends' | 'colleagues' | 'professional';

/** A third of easyNWK's radius; `outside` lies beyond the rim. */
export type Horizon = 'near' | 'middle' | 'far' | 'outside';

/** Where somebody stands on easyNWK's circle. */
export interface CirclePlace {
  /** Degrees from the x axis, counter-clockwise, -180 to 180. */
  angle: number;
  /** Per cent of the radius; above 100 is outside the circle. */
  distance: number;
}

/** The angle at which each quadrant begins; each is 90 degrees wide. */
export const QUADRANT_STARTS: { readonly [quadrant in Quadrant]: number } = { family: 0, friends: 90, colleagues: -180, professional: -90 };

/** The quadrant somebody stands in; nobody stands in one at the very middle. */
export function quadrantOf({ angle, distance }: CirclePlace): Quadrant | undefined {
  if (!Number.isFinite(angle) || distance <= 0) return undefined;
  if (angle < -90) return 'colleagues';
  if (angle < 0) return 'professional';
  return angle < 90 ? 'family' : 'friends';
}

/** The horizon somebody stands in, or undefined where the distance is not a number. */
export function horizonOf(distance: number): Horizon | undefined {
  if (!Number.isFinite(distance)) return undefined;
  if (distance > 100) return 'outside';
  if (distance < 33.33) return 'near';
  return distance < 66.67 ? 'middle' : 'far';
}

/** Closeness in nine steps: 9 at the middle, 1 just inside the rim, 0 on it and beyond. */
export function closenessOf(distance: number): number {
  return Math.max(9 - Math.floor((distance * 9) / 100), 0);
}

/** The quadrant that takes people of a default sector, or undefined for a sector of the document's own. */
export function quadrantOfSector(sector: string | undefined): Quadrant | undefined {
  switch (sector) {
    case 'familie': return 'family';
    case 'vrienden': case 'buren': case 'vrijwilligers': return 'friends';
    case 'meedoen': return 'colleagues';
    case 'hulp': return 'professional';
    default: return undefined;
  }
}
