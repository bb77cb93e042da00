import { base } from './base.js';
import type { StyleText } from './css.js';
import { frame } from './frame.js';
import { mapCanvasStyles } from './map-canvas-styles.js';
import { quickAdd } from './quick-add.js';
import { tokens } from './tokens.js';

/** What is needed for the first map on screen; what stands round it brings its own. */
export const coreStyles: StyleText[] = [tokens, base, frame, quickAdd, mapCanvasStyles];
