import type { Box } from '../geometry/point.js';
import type { AlterId, NetworkDocument, Tie, Version } from '../model/document.js';
import { homeOf } from '../model/query.js';
import type { LayoutName } from '../model/vocabulary.js';
import { layoutOf } from '../layout/layout-key.js';
import type { LayoutKey } from '../layout/layout.js';
import type { Mark } from './mark.js';
import type { AlterBoxes, LegendEntry, SceneInput } from './scene-types.js';

/** What lies under the people in a layout, and what of it must be seen with them. */
export interface OtherGround { mark: Mark; boxes: readonly Box[]; /** Words in it that no sign and no name may cover. */ words?: readonly Box[] }

/** Draws the ground of a layout other than circles. */
export type GroundPainter = (input: SceneInput, people: ReadonlyMap<AlterId, AlterBoxes>) => OtherGround;

/** What a layout other than circles is drawn with. */
export interface OtherScene {
  ground: GroundPainter;
  /** Of whom the name stands alone and the age in the symbol, as in the centre circle. */
  close?: (version: Version) => ReadonlySet<AlterId>;
  /** Whether the ground goes along with who is carried: it is but lines. */
  follows?: boolean;
  /** The ties that are drawn, where it is not all of them. */
  ties?: (version: Version, document: NetworkDocument) => readonly Tie[];
  /** Lines of the legend besides those of every map. */
  legend?: (version: Version, language: string) => LegendEntry[];
}

/** The layouts that have come besides circles, and how their ground is drawn. A map in one of them is not drawn before. */
export const otherScenes = new Map<LayoutName, OtherScene>();

/** Of whom the name stands alone and the age in the symbol: the home, or in a family tree the family. */
export function closeOf(version: Version, layout: LayoutKey): ReadonlySet<AlterId> {
  return (otherScenes.get(layoutOf(layout))?.close ?? homeOf)(version);
}
