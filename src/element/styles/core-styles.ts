import { base } from './base.js';
import { button } from './button.js';
import type { StyleText } from './css.js';
import { frame } from './frame.js';
import { mapCanvasStyles } from './map-canvas-styles.js';
import { print } from './print.js';
import { quickAdd } from './quick-add.js';
import { tokens } from './tokens.js';
import { toolbar } from './toolbar.js';

/** What is needed for the first map on screen; panel, list and dialogs bring their own. */
export const coreStyles: StyleText[] = [tokens, base, button, frame, toolbar, quickAdd, mapCanvasStyles, print];
