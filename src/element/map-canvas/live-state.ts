import type { Box, Point } from '../../geometry/point.js';
import type { AlterId, TieId } from '../../model/document.js';
import type { ScenePart } from '../../scene/scene-types.js';

/** What the live layer shows besides selection and focus. */
export interface LiveState {
  /** Alter or tie under a resting mouse. */
  hover: AlterId | TieId | null;
  /** People and ties that were taken up, drawn where they are now. */
  part: ScenePart | null;
  /** Where the symbol of the person that was taken up is now. */
  carried: { id: AlterId; middle: Point } | null;
  /** Cell that would take in what is carried: index of the ring (-1 the centre circle) and sector id. */
  cell: { ring: number; sector: string } | null;
  /** A tie being drawn, from a person to where the contact is. */
  band: { from: AlterId; to: Point } | null;
  /** A rectangle that is being drawn to select people, and who is in it. */
  box: { area: Box; inside: readonly AlterId[] } | null;
  /** Person who would be tied. */
  target: AlterId | null;
}

/** Nothing moves and nothing is marked. */
export const RESTING: LiveState = { hover: null, part: null, carried: null, cell: null, band: null, box: null, target: null };
