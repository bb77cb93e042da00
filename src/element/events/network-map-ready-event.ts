/** Told once, when the first map is on screen and can be used. */
export class NetworkMapReadyEvent extends Event {
  constructor() {
    super('network-map-ready', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap { 'network-map-ready': NetworkMapReadyEvent }
}
