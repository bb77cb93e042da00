import { liveStyles } from './styles/live-styles.js';

/** What it takes to change the map and to say so, besides a layout: fetched on every page while the first map is painted. */
export { Edits } from '../editor/edits.js';
export { describeMap } from '../words/describe-map.js';
export { watchLayouts } from './more-layouts.js';
export { Roving } from './roving.js';
export { sayEdit } from './say-edit.js';

/** Styles of the map while it is worked on. */
export const styles = [liveStyles];
