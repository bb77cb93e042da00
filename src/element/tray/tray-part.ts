import { chip } from '../styles/chip.js';
import { trayStyles } from './tray-styles.js';

/** The long list of names that wait for a place on the map, loaded when somebody waits or names are asked for first. */
export { trayView } from './tray-view.js';

/** Styles of the long list. */
export const styles = [chip, trayStyles];
