import type { Point } from '../../geometry/point.js';
import { reach, cellAt } from '../../layout/cells.js';
import { hasRings } from '../../layout/layout-key.js';
import type { AlterId } from '../../model/document.js';
import { ringIds } from '../../model/query.js';
import { OUTSIDE } from '../../model/vocabulary.js';
import type { Contact } from '../gestures/contact.js';
import type { Stage } from '../gestures/stage.js';
import { mapPoint } from './camera.js';
import type { MapCanvasOptions, QuickAddPrefill } from './canvas-options.js';

/** Two taps of a finger within this time are one double tap, in milliseconds. */
const DOUBLE_MS = 350;

/** What a tap, a second tap and a request for a menu do. */
export class Taps {
  readonly #stage: Stage;
  readonly #options: MapCanvasOptions;
  /** Who was tapped last, and where: the second tap of two is for the same one, even if the panel moved the map meanwhile. */
  #last: { id: AlterId; at: Point } | null = null;
  #tappedAt = -Infinity;
  /** Every tap on somebody adds them, for who has no key to hold. */
  #choosing = false;

  constructor(stage: Stage, options: MapCanvasOptions) {
    this.#stage = stage;
    this.#options = options;
  }

  get choosing(): boolean { return this.#choosing; }

  /** From now on taps add to the selection, beginning with somebody; a tap on free paper, or Escape, ends it. */
  chooseMore(id?: AlterId): void {
    const { editor, words } = this.#stage;
    this.#choosing = true;
    this.#stage.focusAlter(id ?? editor.focus, true);
    if (id !== undefined && !editor.selection.includes(id)) editor.select([id]);
    this.#stage.hint(words.chooseMore);
    this.#stage.announce(words.chooseMore);
  }

  /** Ends choosing one by one, and shows what can be done with all who were chosen. */
  chosen(): void {
    const { editor, words } = this.#stage;
    this.#choosing = false;
    this.#stage.label('');
    this.#stage.announce(words.chosen(editor.selection.length));
    this.#options.onSeveral?.(editor.selection);
  }

  /** Ends choosing one by one without a word: whom it was about is gone. */
  forgetChosen(): void {
    if (!this.#choosing) return;
    this.#choosing = false;
    this.#stage.label('');
  }

  tap(at: Contact, several: boolean): void {
    const stage = this.#stage;
    const target = stage.targetAt(at);
    this.#last = target.on === 'alter' ? { id: target.id, at } : null;
    if (stage.picking !== null) { this.#pick(target.on === 'alter' ? target.id : null); return; }
    switch (target.on) {
      case 'handle': stage.pick(target.id); break;
      case 'alter': this.alter(target.id, several); break;
      case 'tie':
        stage.focusMap();
        if (several || this.#choosing) { this.#toggle(target.id); break; }
        stage.editor.select([target.id]);
        this.#options.onTieOpen(target.id, 'pointer');
        break;
      // A tap beside somebody must not let go of all who were chosen one by one.
      case 'nothing':
        if (this.#choosing) this.chosen();
        else if (!several) this.#nothing(at);
        break;
    }
  }

  /** A tap on somebody, also when it comes from assistive technology without any place. */
  alter(id: AlterId, several: boolean): void {
    const { editor, picking } = this.#stage;
    if (picking !== null) { this.#pick(id); return; }
    this.#stage.focusAlter(id);
    if (several || this.#choosing) { this.#toggle(id); return; }
    editor.select([id]);
    this.#options.onOpenPanel(id, 'pointer');
  }

  /** A tap of a finger, which has no double click of the browser's. */
  fingerTap(at: Contact): void {
    const again = this.#last !== null && performance.now() - this.#tappedAt < DOUBLE_MS;
    this.#tappedAt = performance.now();
    if (again && !this.#choosing && this.doubleTap(at)) return;
    this.tap(at, false);
  }

  /** The second tap of two; false if it was for somebody else. */
  doubleTap(at: Contact): boolean {
    const last = this.#last;
    if (!last || this.#stage.editor.readonly || Math.hypot(at.x - last.at.x, at.y - last.at.y) > 24) return false;
    this.#options.onRename(last.id);
    return true;
  }

  /** Asks for the menu of whoever or whatever is there; false if nothing is. */
  menu(at: Contact): boolean {
    const target = this.#stage.targetAt(at);
    if (target.on === 'nothing') return false;
    this.openMenu(target.id);
    return true;
  }

  /** Opens the menu of an alter or a tie, of all that are selected if it is one of them. */
  openMenu(id: string): void {
    const { editor } = this.#stage;
    if (!editor.selection.includes(id)) editor.select([id]);
    this.#options.onMenu(id, this.#stage.rectOf(id));
  }

  #toggle(id: string): void {
    const { editor } = this.#stage;
    const { selection } = editor;
    editor.select(selection.includes(id) ? selection.filter((other) => other !== id) : [...selection, id]);
  }

  #pick(id: AlterId | null): void {
    const from = this.#stage.picking;
    this.#stage.pick(null);
    if (from !== null && id !== null && id !== from) this.#stage.connect(from, id);
    else this.#stage.announce(this.#stage.words.stopped);
  }

  #nothing(at: Contact): void {
    const { editor } = this.#stage;
    this.#stage.focusMap();
    editor.select([]);
    if (editor.readonly) return;
    const prefill = this.#prefill(mapPoint(this.#stage.camera, at));
    if (prefill) this.#options.onQuickAdd(prefill);
  }

  /** What the place of a tap says about who is going to be added; nothing far away from the circles. */
  #prefill(point: Point): QuickAddPrefill | null {
    const { document, picture, layout } = this.#stage.editor;
    if (!hasRings(layout)) return {};
    const { ring, sector } = cellAt(picture, point);
    if (ring < 0) return { home: true };
    const rings = ringIds(document);
    const rim = picture.rings[picture.rings.length - 1] ?? picture.centre;
    if (ring >= rings.length && reach(picture, point) > rim * 1.35) return null;
    return { ring: rings[ring] ?? OUTSIDE, ...(sector === '' ? {} : { sector }) };
  }
}
