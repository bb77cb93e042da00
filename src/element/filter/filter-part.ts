/** Looking at a part of the map: loaded when it is asked for. */
export { filterDialog } from './filter-dialog.js';
