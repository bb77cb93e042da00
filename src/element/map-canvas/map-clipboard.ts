import { bindingsOf } from '../../editor/bindings-of.js';
import type { KeyAction } from '../../editor/keymap.js';
import type { ClipDesk } from '../clips/clip-desk.js';
import { readClip } from '../clips/clip-in.js';
import { copyByButton } from '../clips/copy-by-button.js';
import { copyPeople } from '../clips/copy-people.js';
import type { KeyChoice } from '../key-choice.js';
import type { CanvasStage } from './canvas-stage.js';
import type { MapKeys } from './map-keys.js';

/** The events that browsers send for a clipboard. */
type ClipEvent = 'copy' | 'cut' | 'paste';

/**
 * Copy, cut and paste while the map has the keyboard's focus. They come as the browser's own events, from keys as well as from
 * its menus, and these need no permission; a key that only the host chose does what can be done without.
 */
export class MapClipboard {
  readonly #stage: CanvasStage;
  readonly #map: MapKeys;
  readonly #desk: ClipDesk;
  readonly #keys: KeyChoice;
  readonly #listening = new AbortController();

  constructor(stage: CanvasStage, map: MapKeys, desk: ClipDesk, keys: KeyChoice) {
    this.#stage = stage;
    this.#map = map;
    this.#desk = desk;
    this.#keys = keys;
    // why the document: Firefox and Safari send these events to where text was selected last, wherever the focus is
    const { ownerDocument } = stage.surface.viewport;
    for (const type of ['copy', 'cut', 'paste'] as const) {
      ownerDocument.addEventListener(type, (event) => { this.#take(type, event); }, { signal: this.#listening.signal });
    }
  }

  /** Whether the browser sends an event of its own for this key, so that the key must be left to it. */
  static isNative({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean {
    return (ctrlKey || metaKey) && !shiftKey && !altKey && ['c', 'x', 'v'].includes(key.toLowerCase());
  }

  copy(): void { copyByButton(this.#desk, this.#map.chosen()); }
  cut(): void { this.#cut((ids) => copyByButton(this.#desk, ids, { silent: true })); }
  paste(): void { void this.#pasting((part) => part.pastePeople(this.#desk, null)); }
  duplicate(): void { void this.#pasting((part) => part.duplicatePeople(this.#desk, this.#map.chosen())); }
  stop(): void { this.#listening.abort(); }

  #take(type: ClipEvent, event: ClipboardEvent): void {
    if (event.defaultPrevented || !this.#stage.hasFocus || this.#stage.ties.of !== null || !this.#isWanted(type)) return;
    event.preventDefault();
    const { clipboardData } = event;
    if (type === 'copy') copyPeople(this.#desk, this.#map.chosen(), clipboardData);
    else if (type === 'cut') this.#cut((ids) => copyPeople(this.#desk, ids, clipboardData, { silent: true }));
    else {
      // why now: the browser takes the clipboard back when the event is over
      const clip = readClip(clipboardData);
      void this.#pasting((part) => part.pastePeople(this.#desk, clip));
    }
  }

  /** Takes away what was copied; the resident stays. Nothing is copied where nothing may be taken away. */
  #cut(copy: (ids: readonly string[]) => boolean): void {
    const { editor } = this.#stage;
    const chosen = this.#map.chosen();
    const others = chosen.filter((id) => id !== editor.version.resident);
    if (editor.readonly || others.length === 0 || copy(others)) this.#map.remove(others.length ? others : chosen);
  }

  /** What pastes comes with the first paste: most maps never see one. */
  async #pasting(work: (part: typeof import('../clips/paste-people.js')) => unknown): Promise<void> {
    const part = await import('../clips/paste-people.js').catch(() => { this.#desk.missing(); });
    if (part) work(part);
  }

  #isWanted(action: KeyAction): boolean {
    return bindingsOf(this.#keys.keymap).some((binding) => binding.action === action);
  }
}
