/** What working on the map takes, besides a layout: fetched on every page while the first map is painted. */
export { describeMap } from '../words/describe-map.js';
export { Hands } from './hands.js';
export { watchLayouts } from './more-layouts.js';
export { Roving } from './roving.js';
export { sayEdit } from './say-edit.js';
