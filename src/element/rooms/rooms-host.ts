import type { CanvasLink } from '../canvas-link.js';
import type { ViewContext } from '../view-context.js';

/** The views that a room is seen in. */
export interface RoomsHost {
  readonly ctx: ViewContext;
  readonly canvas: CanvasLink;
  /** Leaves nothing of what was told before: it may name who is not there. */
  forget(): void;
}
