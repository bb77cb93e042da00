import type { NetworkDocument } from '../../model/document.js';
import { sectorTitle } from '../../words/sector-titles.js';
import { figureOf } from './figure-of.js';
import { FIGURE_SHAPES } from './figure-shapes.js';
import type { Shape } from './shape.js';
import { SECTOR_SHAPES } from './sign-shapes.js';

/** The picture of a group. A group of the map's own has one where its name says what it is; else it is a group of people. */
export function sectorShape(document: NetworkDocument, id: string, language: string): Shape {
  if (Object.hasOwn(SECTOR_SHAPES, id)) return SECTOR_SHAPES[id as keyof typeof SECTOR_SHAPES];
  return FIGURE_SHAPES[figureOf({ id, kind: 'group', name: sectorTitle(document, id, language) })];
}
