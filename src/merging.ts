/**
 * Many maps as one neighbourhood, to be looked at. Loaded by `merging()`.
 * @module
 */
export { mergeMaps } from './merge/merge-maps.js';
export type { MergeOptions, PeopleShown } from './merge/merge-options.js';
