import { carriedGhost } from '../styles/carried-ghost.js';
import { chip } from '../styles/chip.js';
import { trayStyles } from './tray-styles.js';

/** The long list: loaded when names are asked for first, or when a map comes with names that have no place yet. */
export { trayView } from './tray-view.js';

/** Styles of the long list, and of a name on its way to the map. */
export const styles = [chip, trayStyles, carriedGhost];
