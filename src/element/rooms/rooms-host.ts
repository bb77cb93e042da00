import type { HostOptions } from '../host-options.js';
import type { ViewContext } from '../view-context.js';

/** What a room works with. */
export interface RoomsHost {
  readonly element: HTMLElement;
  readonly ctx: ViewContext;
  readonly options: HostOptions;
  /** Shows the whole map. */
  fit: () => void;
  /** Closes whatever lies over the map. */
  closeOverlay: () => void;
}
