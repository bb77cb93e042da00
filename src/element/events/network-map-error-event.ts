import type { NetworkMapError } from '../../model/errors.js';

/** Told when a document or file could not be taken; what was on the map is still there. */
export class NetworkMapErrorEvent extends Event {
  constructor(
    /** What is wrong, where, and what to do about it. */
    readonly error: NetworkMapError,
  ) {
    super('network-map-error', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap { 'network-map-error': NetworkMapErrorEvent }
}
