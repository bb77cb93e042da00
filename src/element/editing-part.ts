/** What working on the map takes, besides a layout: fetched on every page while the first map is painted. */
export { Hands } from './hands.js';
