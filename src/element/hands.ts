import type { CarriedIn } from './gestures/carried-in.js';
import { carryDesks } from './gestures/carry-desks.js';
import type { Contact } from './gestures/contact.js';
import { dragIn } from './gestures/drag-in.js';
import { dragPerson } from './gestures/drag-person.js';
import { drawTie } from './gestures/draw-tie.js';
import type { Gesture } from './gestures/gesture.js';
import { pan } from './gestures/pan.js';
import { pinch } from './gestures/pinch.js';
import { PointerRouter } from './gestures/pointer-router.js';
import { selectBox } from './gestures/select-box.js';
import { Wheel } from './gestures/wheel.js';
import type { Messages } from '../words/messages.js';
import type { MapCanvasOptions } from './map-canvas/canvas-options.js';
import { CanvasStage } from './map-canvas/canvas-stage.js';
import type { Drawing } from './map-canvas/drawing.js';
import { Keys } from './map-canvas/keys.js';
import { Taps } from './map-canvas/taps.js';
import { TidyOffer } from './map-canvas/tidy-offer.js';

/** How long after the last pointer event a click still belongs to it, in milliseconds. */
const CLICK_MS = 700;

/** Lets the map that is drawn be worked on: turns mouse, touch, pen and keys into commands. Nothing of it is left after `stop`. */
export class Hands {
  readonly stage: CanvasStage;
  readonly #router: PointerRouter;
  readonly #wheel: Wheel;
  readonly #taps: Taps;
  readonly #keys: Keys;
  readonly #offer: TidyOffer;
  readonly #listening = new AbortController();
  #lastPointer = -Infinity;
  /** Whether it stands on the map that it is to be tapped first. */
  #toldToTap = false;

  constructor(drawing: Drawing, options: MapCanvasOptions, messages: () => Messages) {
    const stage = new CanvasStage(drawing, options, messages);
    const { viewport } = drawing.surface;
    this.stage = stage;
    this.#router = new PointerRouter(viewport, {
      begin: (start) => this.#begin(start),
      beginPinch: (one, two) => this.#doing('panning', pinch(stage, one, two)),
      tap: (at) => { this.#activate(true); this.#taps.fingerTap(at); },
      taken: (start) => { this.#tellToTap(start); },
      hover: (at) => stage.hover(at),
      frame: () => drawing.frames.need('gesture'),
    });
    this.#wheel = new Wheel(viewport, stage, () => this.#router.touched);
    this.#taps = new Taps(stage, options);
    this.#keys = new Keys(stage, options, this.#taps);
    this.#offer = new TidyOffer(stage);
    carryDesks.set(viewport, (id, kind) => this.#carryIn(id, kind));
    this.#listen();
  }

  /** Moves the running gesture to where the pointer is by now. */
  flush(): void {
    this.#router.flush();
  }

  /** Calls off what is going on: what it began with is not there any more. */
  cancel(): void {
    this.#router.cancel();
    if (this.stage.picking !== null) this.stage.pick(null);
  }

  /** Another map is here: what was being done with the one before is over. */
  begunAnew(): void {
    this.cancel();
    this.#taps.forgetChosen();
  }

  /** Lets taps add to the selection, beginning with somebody. */
  chooseMore(id?: string): void {
    this.#taps.chooseMore(id);
  }

  /** Somebody comes onto the map from beside it, under a pointer of the page. */
  #carryIn(id: string, kind: string): CarriedIn | undefined {
    const { stage } = this;
    if (this.#router.busy || stage.editor.readonly) return undefined;
    const carrying = dragIn(stage, id);
    const gesture = this.#doing('carrying', carrying);
    const contact = (x: number, y: number): Contact => {
      const { left, top } = stage.surface.viewport.getBoundingClientRect();
      return { id: -1, kind: kind === 'touch' || kind === 'pen' ? kind : 'mouse', x: x - left, y: y - top };
    };
    return {
      move: (x, y) => gesture.move(contact(x, y)), away: carrying.away, end: (x, y) => gesture.end(contact(x, y)), cancel: () => gesture.cancel(),
    };
  }

  stop(): void {
    this.stage.stop();
    this.#offer.stop();
    this.#router.stop();
    this.#wheel.stop();
    this.#keys.stop();
    this.#listening.abort();
  }

  #listen(): void {
    const { viewport } = this.stage.surface;
    const { signal } = this.#listening;
    const on = <K extends keyof HTMLElementEventMap>(type: K, listener: (event: HTMLElementEventMap[K]) => void): void =>
      viewport.addEventListener(type, listener, { signal });
    on('pointerdown', (event) => { this.stage.coarse = event.pointerType === 'touch'; this.stage.byPointer = true; });
    for (const type of ['pointerdown', 'pointerup'] as const) on(type, (event) => { this.#lastPointer = event.timeStamp; });
    on('click', (event) => this.#click(event));
    on('dblclick', (event) => this.#taps.doubleTap(this.#router.contactOf(event)));
    on('contextmenu', (event) => this.#contextMenu(event));
    on('keydown', (event) => this.#keys.press(event));
    on('focusin', () => { this.#activate(true); this.stage.focusMoved(); });
    on('focusout', () => this.stage.focusMoved());
    viewport.ownerDocument.addEventListener('keydown', () => {
      if (!this.stage.byPointer) return;
      this.stage.byPointer = false;
      this.stage.focusMoved();
    }, { capture: true, passive: true, signal });
    viewport.ownerDocument.addEventListener('pointerdown', (event) => {
      // why not the viewport: between two gestures on the map a finger is often on the panel beside it
      const root = viewport.getRootNode();
      if (!event.composedPath().includes(root instanceof ShadowRoot ? root.host : viewport)) this.#activate(false);
    }, { capture: true, passive: true, signal });
  }

  #click(event: MouseEvent): void {
    const several = event.shiftKey || event.ctrlKey || event.metaKey;
    const byPointer = event.detail > 0 && event.timeStamp - this.#lastPointer < CLICK_MS;
    if (!byPointer) {
      // why: a screen reader presses an option without any pointer
      const [target] = event.composedPath();
      const id = target instanceof Element ? this.stage.people.idOf(target) : undefined;
      if (id !== undefined) this.#taps.alter(id, several);
      return;
    }
    if (this.#router.swallowsClick) return;
    this.#activate(true);
    this.#taps.tap(this.#router.contactOf(event), several);
  }

  #contextMenu(event: MouseEvent): void {
    // why: the menu key sends a key press and then this event too
    if (event.timeStamp - this.#keys.menuOpenedAt < CLICK_MS) event.preventDefault();
    else if (this.#taps.menu(this.#router.contactOf(event))) event.preventDefault();
  }

  /** Once the map was tapped or has focus, one finger moves it; before that, one finger scrolls the page. */
  #activate(active: boolean): void {
    if (this.#toldToTap) this.stage.label('');
    this.#toldToTap = false;
    this.stage.surface.viewport.classList.toggle('active', active);
    this.#router.takeFingers(active);
  }

  get #isActive(): boolean { return this.stage.surface.viewport.classList.contains('active'); }

  /** A finger that means to drag somebody scrolls the page, or does nothing at all: what to do is said where it was tried. */
  #tellToTap(start: Contact): void {
    const { stage } = this;
    if (this.#isActive || stage.editor.readonly || stage.targetAt(start).on !== 'alter') return;
    this.#toldToTap = true;
    stage.hint(stage.words.tapFirst);
  }

  #begin(start: Contact): Gesture | null {
    const stage = this.stage;
    if (start.kind === 'touch' && !this.#isActive) { this.#tellToTap(start); return null; }
    const target = stage.targetAt(start);
    if (target.on === 'handle') return this.#doing('drawing', drawTie(stage, target.id));
    if (target.on === 'alter' && !stage.editor.readonly) return this.#doing('carrying', dragPerson(stage, target.id, start));
    if (start.shift) return this.#doing('selecting', selectBox(stage, start));
    return this.#doing('panning', pan(stage, start));
  }

  /** Lets the cursor and the connect handle know what is going on until the gesture is over. */
  #doing(what: string, gesture: Gesture): Gesture {
    const stage = this.stage;
    const over = (): void => {
      delete this.stage.surface.viewport.dataset.doing;
      stage.carrying = false;
      stage.focusMoved();
    };
    this.stage.surface.viewport.dataset.doing = what;
    stage.carrying = true;
    if (what !== 'panning') stage.pick(null);
    return {
      yields: gesture.yields === true,
      move: (at) => gesture.move(at),
      end: (at) => { over(); gesture.end(at); },
      cancel: () => { over(); gesture.cancel(); },
    };
  }
}
