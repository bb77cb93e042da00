import { NetworkMapRoomEvent } from '../events/network-map-room-event.js';
import type { HostOptions } from '../host-options.js';

/** The user goes into a room; the page is told. */
export function enterRoom(options: HostOptions, name: 'beraad' | 'presentation'): void {
  options.room = name;
  options.dispatchEvent(new NetworkMapRoomEvent(name));
}
