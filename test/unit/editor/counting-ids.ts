import type { NewId } from '../../../src/model/create.js';

/** Ids that are the same in every run: alter-1, tie-2, … */
export function countingIds(): NewId {
  let last = 0;
  return (kind) => `${kind}-${++last}`;
}
