/** What working on the map takes, besides a layout: fetched on every page while the first map is painted. */
export { Hands } from './hands.js';

/** What details, list and menus do to ties and themes, so that none of them brings it along. */
export { reverseTie } from '../editor/commands/reverse-tie.js';
export { setSupport } from '../editor/commands/set-support.js';
export { setTheme } from '../editor/commands/set-theme.js';
