import type { Step } from '../../change/step.js';
import type { NetworkDocument } from '../../model/document.js';

/** What brought a change: an edit by hand, going back or forth in history, or an imported file. */
export type ChangeOrigin = 'user' | 'undo' | 'redo' | 'import';

/** Told after every committed edit, with the steps that were taken and the document they led to. */
export class NetworkMapChangeEvent extends Event {
  constructor(
    /** The steps in the order in which they were taken; plain JSON. */
    readonly steps: readonly Step[],
    /** The document after them; frozen. */
    readonly document: NetworkDocument,
    readonly origin: ChangeOrigin,
  ) {
    super('network-map-change', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap { 'network-map-change': NetworkMapChangeEvent }
}
