/** Then and now: fetched when two moments are compared for the first time. */
export { Comparison } from './comparison.js';
