/** Told when the user entered or left a room: which one the map is in now, or an empty word. */
export class NetworkMapRoomEvent extends Event {
  constructor(
    /** `beraad`, `presentation`, or empty. */
    readonly room: string,
  ) {
    super('network-map-room', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap { 'network-map-room': NetworkMapRoomEvent }
}
