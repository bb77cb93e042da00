import type { Box } from '../geometry/point.js';
import type { AlterId } from '../model/document.js';
import type { LayoutName } from '../model/vocabulary.js';
import type { Mark } from './mark.js';
import type { AlterBoxes, SceneInput } from './scene-types.js';

/** What lies under the people in a layout, and what of it must be seen with them. */
export interface OtherGround { mark: Mark; boxes: readonly Box[] }

/** Draws the ground of a layout other than circles. */
export type GroundPainter = (input: SceneInput, people: ReadonlyMap<AlterId, AlterBoxes>) => OtherGround;

/** The layouts that have come besides circles, and how their ground is drawn. A map in one of them is not drawn before. */
export const otherGrounds = new Map<LayoutName, GroundPainter>();
