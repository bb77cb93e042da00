import type { CanvasLink } from '../canvas-link.js';
import type { Overlays } from '../overlays.js';
import type { ViewContext } from '../view-context.js';

/** The views that a room is seen in. */
export interface RoomsHost {
  readonly ctx: ViewContext;
  readonly canvas: CanvasLink;
  readonly overlays: Overlays;
}
