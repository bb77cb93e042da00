import { beraad } from '../../editor/rooms/beraad.js';
import { presentation } from '../../editor/rooms/presentation.js';
import type { HostOptions } from '../host-options.js';
import { PresentationView } from './presentation-view.js';
import { RoomView } from './room-view.js';
import type { RoomsHost } from './rooms-host.js';
import { roomsStyles } from './rooms-styles.js';

export const styles = [roomsStyles];

/** The room that each element was last in. */
const last = new WeakMap<HostOptions, RoomView>();

/** The room of this name; nothing if there is no such room, so that a slip of the pen shows nobody rather than everybody. */
export function roomView(name: string, element: HostOptions, host: RoomsHost): RoomView | undefined {
  const view = name === 'beraad' ? new RoomView(name, beraad(), element, host) : name === 'presentation' ? new PresentationView(name, presentation(), element, host) : undefined;
  if (!view) return undefined;
  if (!last.has(element)) element.addController({ hostConnected: () => { last.get(element)?.back(); }, hostDisconnected: () => { last.get(element)?.away(); } });
  last.set(element, view);
  return view;
}
