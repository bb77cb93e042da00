import { carriedGhost } from './styles/carried-ghost.js';
import { chip } from './styles/chip.js';
import { trayStyles } from './tray/tray-styles.js';
import { understood } from './styles/understood.js';

/** What it takes to understand a typed line, and the long list to which it may go: the grammar with its words, loaded when the field is first used. */
export { addTyped } from './add-typed.js';
export { readLine } from './typed-line.js';
export { trayView } from './tray/tray-view.js';
export { understoodView } from './understood-view.js';

/** Styles of what is shown under the field. */
export const styles = [chip, understood, trayStyles, carriedGhost];
