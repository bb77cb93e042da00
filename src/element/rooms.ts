import type { Room } from '../editor/room.js';
import type { Viewer } from '../editor/viewer.js';
import { createDocument } from '../model/create.js';
import { deepFreeze } from '../model/freeze.js';
import type { FrameParts } from './frame-view.js';
import type { HostOptions } from './host-options.js';
import { LazyPart } from './lazy-part.js';
import type { RoomView } from './rooms/room-view.js';
import type { RoomsHost } from './rooms/rooms-host.js';

const NOBODY = deepFreeze(createDocument());

/** What is looked at while a room has not come: nothing, rather than everything. */
const CLOSED: Room = { name: '', locked: true, show: () => NOBODY, known: () => [], guard: () => () => ({ refused: 'readonly' }) };

/** The room that a map is looked at through. A map that nobody looks at through one fetches nothing for it. */
export class Rooms {
  readonly #part: LazyPart<typeof import('./rooms/rooms-part.js')>;
  #view: RoomView | undefined;

  constructor(private readonly editor: Viewer, private readonly options: HostOptions, private readonly host: RoomsHost, arrived: (part: typeof import('./rooms/rooms-part.js')) => void, missing: () => void) {
    this.#part = new LazyPart(() => import('./rooms/rooms-part.js'), arrived, missing);
  }

  /** While a first map must not be shown yet: until the room has come, or could not. */
  get coming(): Promise<unknown> | undefined { return this.#name && !this.#part.isThere && !this.#part.isMissing ? this.#part.ready() : undefined; }

  /** Waits until what is seen is what the room shows: nobody, if it could not come. */
  async settled(): Promise<void> {
    await this.coming?.catch(() => undefined);
    this.follow();
  }

  /** An attribute that is taken away is null. */
  get #name(): string { return (this.options.room as string | null)?.trim().toLowerCase() ?? ''; }

  /** Goes where the page or the user wants to be. */
  follow(): void {
    const name = this.#name;
    if (name === (this.#view?.name ?? '') && this.editor.room !== CLOSED) return;
    const part = name ? this.#part.part : undefined;
    const before = this.#view;
    this.#view = part?.roomView(name, this.options, this.host);
    const room = name ? this.#view?.room ?? CLOSED : undefined;
    if (room === this.editor.room) return;
    this.editor.room = room;
    this.host.forget();
    before?.left(this.#view);
    this.#view?.entered();
  }

  /** The parts of the frame as they are in the room. */
  frame(parts: FrameParts): FrameParts { return this.#view?.frame(parts) ?? parts; }

  /** Whether the room did something with a key. */
  onKey(event: KeyboardEvent): boolean { return this.#view?.onKey(event) ?? false; }
}
