import type { EditorApi, EditorChange } from '../editor/editor-state.js';
import { layoutKeyFor } from '../layout/circles.js';
import { canvasWordsFor } from '../words/canvas-words-for.js';
import type { Messages } from '../words/messages.js';
import type { Contact } from './gestures/contact.js';
import { dragPerson } from './gestures/drag-person.js';
import { drawTie } from './gestures/draw-tie.js';
import type { Gesture } from './gestures/gesture.js';
import { pan } from './gestures/pan.js';
import { pinch } from './gestures/pinch.js';
import { PointerRouter } from './gestures/pointer-router.js';
import { Wheel } from './gestures/wheel.js';
import type { Insets } from './map-canvas/camera.js';
import type { MapCanvasOptions } from './map-canvas/canvas-options.js';
import { CanvasStage } from './map-canvas/canvas-stage.js';
import { Frames } from './map-canvas/frames.js';
import { Keys } from './map-canvas/keys.js';
import { Surface } from './map-canvas/surface.js';
import { Taps } from './map-canvas/taps.js';
import { wholeBox } from './map-canvas/whole-box.js';

/** How long after the last pointer event a click still belongs to it, in milliseconds. */
const CLICK_MS = 700;

/**
 * The map that is looked at and worked on: paints the editor's version as SVG, and turns mouse, touch, pen and keys into
 * commands. Needs no Lit; nothing of it is left after `destroy`.
 */
export class MapCanvas {
  readonly #editor: EditorApi;
  readonly #surface: Surface;
  readonly #stage: CanvasStage;
  readonly #frames: Frames;
  readonly #router: PointerRouter;
  readonly #wheel: Wheel;
  readonly #taps: Taps;
  readonly #keys: Keys;
  readonly #sizes: ResizeObserver;
  readonly #unsubscribe: () => void;
  readonly #listening = new AbortController();
  #anew = true;
  #lastPointer = -Infinity;

  constructor(container: HTMLElement, editor: EditorApi, options: MapCanvasOptions) {
    this.#editor = editor;
    this.#surface = new Surface(container);
    this.#frames = new Frames({
      gesture: () => this.#router.flush(),
      scene: () => { this.#stage.paintScene(this.#anew); this.#anew = false; this.#frames.need('live'); },
      camera: () => { if (this.#stage.control.show()) this.#frames.need('live'); },
      live: () => this.#stage.paintLive(),
    });
    this.#stage = new CanvasStage(editor, options, this.#surface, this.#frames);
    this.#router = new PointerRouter(this.#surface.viewport, {
      begin: (start) => this.#begin(start),
      beginPinch: (one, two) => this.#doing('panning', pinch(this.#stage, one, two)),
      tap: (at) => { this.#activate(true); this.#taps.fingerTap(at); },
      hover: (at) => this.#stage.hover(at),
      frame: () => this.#frames.need('gesture'),
    });
    this.#wheel = new Wheel(this.#surface.viewport, this.#stage, () => this.#router.touched);
    this.#taps = new Taps(this.#stage, options);
    this.#keys = new Keys(this.#stage, options, this.#taps);
    this.#listen();
    this.#measure();
    this.#frames.need('scene', 'camera');
    this.#frames.now();
    this.#unsubscribe = editor.subscribe((change) => this.#changed(change));
    this.#sizes = new ResizeObserver(() => this.#resized());
    this.#sizes.observe(this.#surface.viewport);
  }

  /** Draws everything anew in the next frame. Edits are noticed without it. */
  update(): void {
    this.#frames.need('scene');
  }

  /** Shows the whole map. */
  fit(): void {
    this.#stage.control.fit();
  }

  /** Zooms about the middle of the view. */
  zoom(factor: number): void {
    this.#stage.control.zoom(factor);
  }

  /** Gives somebody the keyboard's focus and brings them into view. */
  focusAlter(id: string): void {
    this.#frames.now();
    this.#stage.focusAlter(id);
  }

  /** Where somebody's symbol and name are on the page, or the middle of a tie. */
  boundsOf(id: string): DOMRect {
    this.#frames.now();
    return this.#stage.rectOf(id);
  }

  /** Speaks another language from now on. */
  setMessages(messages: Messages): void {
    if (messages === this.#stage.messages) return;
    this.#stage.messages = messages;
    this.#stage.words = canvasWordsFor(messages.lang);
    this.update();
  }

  /** Keeps the map clear of what covers the edges of the view, such as a sheet from below. */
  setInsets(insets: Insets): void {
    const about = this.#stage.scene.boxes.get(this.#stage.editor.focus);
    this.#stage.control.setInsets(insets, about && wholeBox(about));
  }

  /** Takes everything away: elements, listeners, observers, frames and timers. */
  destroy(): void {
    this.#unsubscribe();
    this.#sizes.disconnect();
    this.#router.stop();
    this.#wheel.stop();
    this.#frames.stop();
    this.#listening.abort();
    this.#surface.remove();
  }

  #changed({ origin }: EditorChange): void {
    const { version, layout } = this.#editor;
    const { sceneInput: painted } = this.#stage;
    if (version === painted.version && layout === painted.layout) {
      this.#stage.paintLists();
      this.#frames.need('live');
      return;
    }
    this.#router.cancel();
    if (this.#stage.picking !== null) this.#stage.pick(null);
    if (origin === 'load' || layout !== painted.layout || version.id !== painted.version.id) this.#anew = true;
    this.#frames.need('scene');
  }

  /** Painted in the same frame as the page around it, so that nothing is seen in between. */
  #resized(): void {
    if (this.#measure()) this.#frames.now();
  }

  /** Takes over the size of the view, and with it the layout that suits it; while the map is hidden nothing changes. */
  #measure(): boolean {
    if (!this.#surface.measure()) return false;
    const { size } = this.#surface;
    if (size.width === 0 || size.height === 0) return false;
    this.#editor.setLayout(layoutKeyFor(size.width, size.height));
    this.#stage.control.setSize(size);
    this.#frames.need('camera');
    return true;
  }

  #listen(): void {
    const { viewport } = this.#surface;
    const { signal } = this.#listening;
    const on = <K extends keyof HTMLElementEventMap>(type: K, listener: (event: HTMLElementEventMap[K]) => void): void =>
      viewport.addEventListener(type, listener, { signal });
    on('pointerdown', (event) => { this.#stage.coarse = event.pointerType === 'touch'; this.#stage.byPointer = true; });
    for (const type of ['pointerdown', 'pointerup'] as const) on(type, (event) => { this.#lastPointer = event.timeStamp; });
    on('click', (event) => this.#click(event));
    on('dblclick', (event) => this.#taps.doubleTap(this.#router.contactOf(event)));
    on('contextmenu', (event) => this.#contextMenu(event));
    on('keydown', (event) => this.#keys.press(event));
    on('focusin', () => { this.#activate(true); this.#stage.focusMoved(); });
    on('focusout', () => this.#stage.focusMoved());
    viewport.ownerDocument.addEventListener('keydown', () => {
      if (!this.#stage.byPointer) return;
      this.#stage.byPointer = false;
      this.#stage.focusMoved();
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
      const id = target instanceof Element ? this.#stage.people.idOf(target) : undefined;
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
    this.#surface.viewport.classList.toggle('active', active);
    this.#router.takeFingers(active);
  }

  #begin(start: Contact): Gesture | null {
    const stage = this.#stage;
    if (start.kind === 'touch' && !this.#surface.viewport.classList.contains('active')) return null;
    const target = stage.targetAt(start);
    if (target.on === 'handle') return this.#doing('drawing', drawTie(stage, target.id));
    if (target.on === 'alter' && !this.#editor.readonly) return this.#doing('carrying', dragPerson(stage, target.id, start));
    return this.#doing('panning', pan(stage, start));
  }

  /** Lets the cursor and the connect handle know what is going on until the gesture is over. */
  #doing(what: string, gesture: Gesture): Gesture {
    const stage = this.#stage;
    const over = (): void => {
      delete this.#surface.viewport.dataset.doing;
      stage.carrying = false;
      this.#frames.need('live');
    };
    this.#surface.viewport.dataset.doing = what;
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
