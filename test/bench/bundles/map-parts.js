// What the map is made of without the element round it, bundled for the page of `ours-map`.
import { createEditor } from '../../../src/editor/editor.ts';
import { MapCanvas } from '../../../src/element/map-canvas.ts';
import { mapCanvasStyles } from '../../../src/element/styles/map-canvas-styles.ts';
import { paletteStyles } from '../../../src/element/styles/palette-styles.ts';
import { tokens } from '../../../src/element/styles/tokens.ts';
import { circlesLayout } from '../../../src/layout/circles.ts';
import { nl } from '../../../src/words/nl.ts';

globalThis.mapParts = { createEditor, MapCanvas, circlesLayout, nl, sheets: [tokens, paletteStyles, mapCanvasStyles].flat().map(({ styleSheet }) => styleSheet) };
