import type { Box } from '../geometry/point.js';
import type { AlterId, TieId, Version } from '../model/document.js';
import type { FittedTitle } from './fitted-titles.js';
import type { Mark } from './mark.js';
import type { PersonDrawing } from './person-drawing.js';
import type { SymbolOf } from './symbol.js';
import type { LegendEntry, SceneInput } from './scene-types.js';
import type { TieDrawing } from './tie-drawing.js';
import type { StyleOf } from './tie-style.js';

/** What is drawn already when signs find their places. */
export interface DrawnMap extends SceneInput {
  people: ReadonlyMap<AlterId, PersonDrawing>;
  ties: readonly TieDrawing[];
  /** Where sector titles may stand. */
  titles: readonly Box[];
  /** Words that lie under the people and must stay readable. */
  words?: readonly Box[] | undefined;
}

/** Signs in their places. */
export interface PlacedSigns {
  marks: readonly Mark[];
  /** Where they stand: they are part of what must be seen. */
  boxes: readonly Box[];
  /** The signs of somebody's ties, or of a tie, that are not shown at rest. */
  of(id: AlterId | TieId): readonly Mark[];
}

/**
 * How a map is drawn where that is not the plain default: another notation, signs over the lines.
 * Drawings are kept by `tieStyle` and `symbol`, so those that draw the same must be the same function.
 */
export interface Look {
  tieStyle?: StyleOf;
  symbol?: SymbolOf;
  /** Whether symbols have years of birth and death of their own. */
  years?: boolean;
  signs?(drawn: DrawnMap): PlacedSigns;
  /** The legend, from what it says of lines and people in the plain default; of a picture on which nobody can be chosen it tells no more than is seen at rest. */
  legend?(version: Version, language: string, plain: LegendEntry[], isStill?: boolean): LegendEntry[];
  /** What lies under everybody in the circles, where that is another than the plain default. */
  ground?(input: SceneInput, titles: ReadonlyMap<string, FittedTitle>): Mark;
  /** The legend's word for a quality, sign or shape where the notation reads it in its own way. */
  word?(key: string, language: string): string | undefined;
}
