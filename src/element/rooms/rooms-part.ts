import { beraad } from '../../editor/rooms/beraad.js';
import { presentation } from '../../editor/rooms/presentation.js';
import type { HostOptions } from '../host-options.js';
import { PresentationView } from './presentation-view.js';
import { RoomView } from './room-view.js';
import type { RoomsHost } from './rooms-host.js';
import { roomsStyles } from './rooms-styles.js';

export const styles = [roomsStyles];

/** The room of this name; nothing if there is no such room, so that a slip of the pen shows nobody rather than everybody. */
export function roomView(name: string, element: HostOptions, host: RoomsHost): RoomView | undefined {
  if (name === 'beraad') return new RoomView(name, beraad(), element, host);
  if (name === 'presentation') return new PresentationView(name, presentation(), element, host);
  return undefined;
}
