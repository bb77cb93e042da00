import { keyAction } from '../../editor/key-action.js';
import type { KeyAction } from '../../editor/keymap.js';
import { peopleOnMap } from '../../model/people-on-map.js';
import { alterOf } from '../../model/query.js';
import type { MapCanvasOptions } from './canvas-options.js';
import type { CanvasStage } from './canvas-stage.js';
import { MapClipboard } from './map-clipboard.js';
import { MapKeys } from './map-keys.js';
import type { Taps } from './taps.js';
import { TiesKeys } from './ties-keys.js';
import { TypeAhead } from './type-ahead.js';
import { ZOOM_STEP } from '../zoom-step.js';


/** Hands keys pressed on the map to what they ask for. Tab is never among them, so that it always leaves. */
export class Keys {
  /** When the menu was last opened by key, on the clock of events. */
  menuOpenedAt = -Infinity;
  readonly #stage: CanvasStage;
  readonly #options: MapCanvasOptions;
  readonly #taps: Taps;
  readonly #map: MapKeys;
  readonly #ties: TiesKeys;
  readonly #clipboard: MapClipboard | undefined;
  readonly #typing = new TypeAhead();
  readonly #apple = /Mac|iP(hone|ad|od)/.test(navigator.platform);
  readonly #acts: Partial<Record<KeyAction, () => void>>;

  constructor(stage: CanvasStage, options: MapCanvasOptions, taps: Taps) {
    this.#stage = stage;
    this.#options = options;
    this.#taps = taps;
    this.#map = new MapKeys(stage, options);
    this.#ties = new TiesKeys(stage, options);
    const { clipDesk, keys = {} } = options;
    if (clipDesk) this.#clipboard = new MapClipboard(stage, this.#map, clipDesk, keys);
    this.#acts = { ...this.#going(), ...this.#changing(), ...this.#showing() };
  }

  press(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.isComposing) return;
    const { keymap, noCharacterKeys = false } = this.#options.keys ?? {};
    const area = this.#inTies ? 'ties' : 'map';
    const action = keyAction(event, area, { apple: this.#apple, characters: !noCharacterKeys, ...(keymap ? { keymap } : {}) });
    if ((action === 'copy' || action === 'cut' || action === 'paste') && MapClipboard.isNative(event)) return;
    const letter = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey ? event.key : '';
    const act = action && !(letter === ' ' && this.#typing.isTyping(event.timeStamp)) ? this.#acts[action] : undefined;
    if (action === 'cancel' && !this.#cancels) return;
    if (action === 'menu') this.menuOpenedAt = event.timeStamp;
    if (act || !letter) this.#typing.stop();
    if (act) act();
    else if (letter) this.#find(letter, event.timeStamp);
    else return;
    event.preventDefault();
  }

  stop(): void { this.#clipboard?.stop(); }

  get #inTies(): boolean { return this.#stage.ties.of !== null; }

  /** Whether Escape has anything to do here; otherwise it is left to the page. */
  get #cancels(): boolean { return this.#inTies || this.#taps.choosing || this.#stage.picking !== null || this.#stage.editor.selection.length > 0; }

  #going(): Partial<Record<KeyAction, () => void>> {
    const stage = this.#stage;
    const map = this.#map;
    const ties = this.#ties;
    return {
      'go-left': () => map.go('left'), 'go-right': () => map.go('right'), 'go-up': () => map.go('up'), 'go-down': () => map.go('down'),
      'go-first': () => stage.focusAlter(stage.editor.version.resident),
      'go-last': () => stage.focusAlter(peopleOnMap(stage.editor.version).alters.at(-1)!.id),
      'previous-sector': () => map.sector(-1), 'next-sector': () => map.sector(1),
      'open-ties': () => stage.openTies(stage.editor.focus),
      'previous-tie': () => ties.go(-1), 'next-tie': () => ties.go(1), 'first-tie': () => ties.go(-Infinity), 'last-tie': () => ties.go(Infinity),
      'go-to-other': () => ties.jump(), 'back-to-person': () => ties.back(),
    };
  }

  #changing(): Partial<Record<KeyAction, () => void>> {
    const stage = this.#stage;
    const { editor } = stage;
    const map = this.#map;
    const ties = this.#ties;
    const here = (peopleOnMap: () => void, inTies: () => void) => () => { if (this.#inTies) inTies(); else peopleOnMap(); };
    return {
      'toggle-selected': here(() => map.toggle(), () => ties.toggle()),
      'select-all': () => editor.select(stage.people.order),
      'nearer': () => map.moveRing(-1), 'further': () => map.moveRing(1), 'along-back': () => map.moveAlong(-1), 'along-on': () => map.moveAlong(1),
      'remove': here(() => map.remove(), () => ties.remove()),
      'copy': () => this.#clipboard?.copy(), 'cut': () => this.#clipboard?.cut(), 'paste': () => this.#clipboard?.paste(), 'duplicate': () => this.#clipboard?.duplicate(),
      'undo': () => { editor.undo(); }, 'redo': () => { editor.redo(); },
      'edit-tie': () => ties.edit(), 'change-quality': () => ties.edit(),
      'cancel': () => {
        if (this.#taps.choosing) { this.#taps.chosen(); return; }
        if (stage.picking === null) { editor.select([]); return; }
        stage.pick(null);
        stage.announce(stage.words.stopped);
      },
    };
  }

  #showing(): Partial<Record<KeyAction, () => void>> {
    const stage = this.#stage;
    const options = this.#options;
    return {
      'open-details': () => this.#map.open(),
      'rename': () => options.onRename(stage.editor.focus),
      'connect': () => options.onConnect(stage.editor.focus),
      'add': () => options.onQuickAdd(this.#map.whereabouts()),
      'zoom-in': () => stage.control.zoom(ZOOM_STEP), 'zoom-out': () => stage.control.zoom(1 / ZOOM_STEP), 'fit': () => stage.control.fit(),
      'menu': () => this.#taps.openMenu(stage.ties.at ?? stage.editor.focus),
      'shortcuts': () => options.onShortcuts(),
    };
  }

  /** Goes to the next name that begins with what is being typed. */
  #find(letter: string, at: number): void {
    const { editor, people, ties } = this.#stage;
    const { version } = editor;
    if (this.#inTies) {
      const tie = this.#typing.type(letter, at, ties.names(editor), ties.at ?? '');
      if (tie !== undefined) this.#stage.focusTie(tie);
      return;
    }
    const names = people.order.map((id) => ({ id, name: alterOf(version, id)?.name ?? '' }));
    const next = this.#typing.type(letter, at, names, editor.focus);
    if (next !== undefined) this.#stage.focusAlter(next);
  }
}
