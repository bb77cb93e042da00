import type { Counted } from './messages.js';

/** What stands in a neighbourhood that is made of many maps. */
export interface NeighbourhoodWords {
  title: string;
  maps: Counted;
  people: Counted;
  /** The resident of one of the maps, and anybody else, by a number that says nothing. */
  resident: (number: number) => string;
  other: (number: number) => string;
  /** How many maps have a place: in most, in some, in a few. */
  rings: readonly [string, string, string];
}
