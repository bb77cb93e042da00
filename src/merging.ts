/**
 * Many maps as one neighbourhood, to be looked at, and two copies of one map as one. Loaded by `merging()`.
 * @module
 */
export { joinCopies, type CopyDifference, type JoinedCopies, type PerhapsOne } from './change/join-copies.js';
export { mergeMaps } from './merge/merge-maps.js';
export type { MergeOptions, PeopleShown } from './merge/merge-options.js';
