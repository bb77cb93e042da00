import type { Step } from '../../change/step.js';
import type { NetworkDocument } from '../../model/document.js';
import type { ChangeOrigin } from './network-map-change-event.js';

/** Told before an edit is taken on; `preventDefault()` refuses it and nothing changes. */
export class NetworkMapBeforeChangeEvent extends Event {
  constructor(
    /** The steps about to be taken; plain JSON. */
    readonly steps: readonly Step[],
    /** The document as it is now; frozen. */
    readonly document: NetworkDocument,
    readonly origin: ChangeOrigin,
  ) {
    super('network-map-before-change', { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap { 'network-map-before-change': NetworkMapBeforeChangeEvent }
}
