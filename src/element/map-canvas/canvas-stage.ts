import { isRefusal, type Refusal } from '../../editor/command.js';
import { connect } from '../../editor/commands/connect.js';
import type { EditorApi } from '../../editor/editor-state.js';
import { boxAround, type Point } from '../../geometry/point.js';
import type { AlterId, TieId } from '../../model/document.js';
import { alterName } from '../../words/alter-name.js';
import type { CanvasWords } from '../../words/canvas-words.js';
import { describeRefusal } from '../../words/describe-refusal.js';
import type { Messages } from '../../words/messages.js';
import type { HitFinder, Scene, SceneInput } from '../../scene/scene-types.js';
import { reachOf, type Contact } from '../gestures/contact.js';
import type { Stage, Target } from '../gestures/stage.js';
import { mapPoint, screenBox, screenPoint, type Camera, type Size } from './camera.js';
import type { CameraControl } from './camera-control.js';
import type { MapCanvasOptions } from './canvas-options.js';
import { CellLabel } from './cell-label.js';
import type { Drawing } from './drawing.js';
import type { Frames } from './frames.js';
import { hintPlace } from './hint-place.js';
import { HitGrid } from './hit-grid.js';
import { wholeBox } from './whole-box.js';
import { LiveLayer } from './live-layer.js';
import { RESTING, type LiveState } from './live-state.js';
import { PeopleListbox } from './people-listbox.js';
import type { Surface } from './surface.js';
import { TiesListbox } from './ties-listbox.js';

/** Least distance at which a line is hit, in pixels: 24 across. */
const TIE_REACH = 12;
/** How long the lists of a map that was just opened wait for it to be seen, in milliseconds. */
const LISTS_MS = 100;

/** What can be done with the map that is drawn, and what shows it; gestures, taps and keys work on this alone. */
export class CanvasStage implements Stage {
  readonly people: PeopleListbox;
  readonly ties: TiesListbox;
  picking: AlterId | null = null;
  /** Whether fingers were used last, so that handles must be large. */
  coarse = matchMedia('(pointer: coarse)').matches;
  /** Whether a pointer was used last, so that the keyboard's focus need not be shown. */
  byPointer = false;
  /** Whether a gesture is going on. */
  carrying = false;
  readonly #messages: () => Messages;
  readonly #drawing: Drawing;
  readonly #options: MapCanvasOptions;
  readonly #frames: Frames;
  readonly #live: LiveLayer;
  readonly #label: CellLabel;
  #state: LiveState = RESTING;
  #grid: HitFinder | undefined;
  #listsDue: ReturnType<typeof setTimeout> | undefined;
  /** Who had the focus when the scene was last painted or focus was moved here. */
  #seen: AlterId;

  constructor(drawing: Drawing, options: MapCanvasOptions, messages: () => Messages) {
    this.#messages = messages;
    this.#drawing = drawing;
    this.#options = options;
    this.#frames = drawing.frames;
    this.#seen = drawing.editor.focus;
    this.people = new PeopleListbox(drawing.options);
    this.#live = new LiveLayer(drawing.surface);
    this.ties = new TiesListbox(this.#live.ties);
    this.#label = new CellLabel(drawing.surface.viewport);
    this.paintLists();
    this.#frames.need('live');
  }

  get editor(): EditorApi { return this.#drawing.editor; }
  get surface(): Surface { return this.#drawing.surface; }
  get control(): CameraControl { return this.#drawing.control; }
  get messages(): Messages { return this.#messages(); }
  get words(): CanvasWords { return this.messages.canvas; }
  get scene(): Scene { return this.#drawing.scene; }
  get sceneInput(): SceneInput { return this.#drawing.sceneInput; }
  get camera(): Camera { return this.control.camera; }
  get size(): Size { return this.surface.size; }
  get overflows(): boolean { return this.control.overflows; }

  get hasFocus(): boolean {
    const { activeElement } = this.#root();
    return activeElement !== null && this.surface.viewport.contains(activeElement);
  }

  /** Draws everything at rest anew. */
  paintScene(anew: boolean): void {
    const hadFocus = this.hasFocus;
    this.#drawing.paint(anew);
    this.#grid = undefined;
    // why at once: an element that is moved or removed loses the focus, and the keyboard with it
    if (hadFocus || !anew) this.paintLists(hadFocus);
    else this.#paintListsSoon();
    if (this.#seen === this.editor.focus) return;
    this.#seen = this.editor.focus;
    const boxes = this.scene.boxes.get(this.#seen);
    if (boxes && !anew) this.control.intoView(wholeBox(boxes));
  }

  /** Brings names and states for assistive technology up to date; the keyboard's focus, if it is here, goes where the editor has it. */
  paintLists(hasFocus = this.hasFocus): void {
    clearTimeout(this.#listsDue);
    this.#listsDue = undefined;
    this.people.update(this.scene, this.editor, this.messages, this.words, this.ties.of === null);
    this.ties.update(this.scene, this.editor, this.messages, this.words);
    const { activeElement } = this.#root();
    const isThere = this.ties.of === null ? activeElement !== null && this.people.idOf(activeElement) === this.editor.focus : this.ties.hasFocus(this.#root());
    if (hasFocus && !isThere) this.focusMap();
  }

  /** Nothing is painted any more. */
  stop(): void {
    clearTimeout(this.#listsDue);
  }

  paintLive(): void {
    this.#label.settle(this.#hintPlace);
    const { editor, scene, picking, size, coarse } = this;
    this.#live.paint({
      scene, version: editor.version, picture: editor.picture, state: this.#state, selection: editor.selection, focus: this.#visibleFocus(), picking,
      camera: this.surface.painted, size, insets: this.control.insets, handleFor: this.carrying || editor.readonly ? null : this.#handleFor(), coarse,
    });
  }

  targetAt(contact: Contact, except?: AlterId): Target {
    const { handle } = this.#live;
    const point = mapPoint(this.camera, contact);
    this.#grid ??= this.scene.hits ?? new HitGrid(this.scene);
    // Where there is no room for the handle it stands over others: they can still be reached at their own symbol.
    if (handle && except === undefined && Math.hypot(contact.x - handle.at.x, contact.y - handle.at.y) <= handle.radius
      && this.#grid.symbolAt(point) === undefined) return { on: 'handle', id: handle.of };
    const alter = this.#grid.alterAt(point, reachOf(contact) / this.camera.scale, except);
    if (alter !== undefined) return { on: 'alter', id: alter };
    const tie = this.#grid.tieAt(point, TIE_REACH / this.camera.scale);
    return tie === undefined ? { on: 'nothing' } : { on: 'tie', id: tie };
  }

  overTray({ x, y }: Contact): boolean {
    const { left, top } = this.surface.viewport.getBoundingClientRect();
    return this.#root().elementFromPoint(left + x, top + y)?.closest('.tray') != null;
  }

  moveCamera(camera: Camera): void { this.control.move(camera); }
  settleCamera(): void { this.control.settle(); }

  show(state: Partial<LiveState>): void {
    const before = this.#state;
    this.#state = { ...before, ...state };
    if ((Object.keys(state) as (keyof LiveState)[]).some((field) => state[field] !== before[field])) this.#frames.need('live');
  }

  lift(ids: readonly (AlterId | TieId)[]): void { this.#drawing.lift(ids); }
  label(text: string, at?: Point): void { this.#label.show(text, at, this.size); }
  hint(text: string): void { this.#label.hint(text, this.#hintPlace); }
  again(): void { this.#frames.need('gesture'); }
  announce(text: string): void { this.#options.onAnnounce(text, false); }
  refuse(refusal: Refusal): void { this.#options.onAnnounce(this.refusalText(refusal), true); }
  refusalText(refusal: Refusal): string { return describeRefusal(refusal, this.messages); }

  connect(from: AlterId, to: AlterId): void {
    const plan = this.editor.run(connect(from, to));
    if (isRefusal(plan)) this.refuse(plan);
    else if (plan.ids[0] !== undefined) this.#options.onTieOpen(plan.ids[0], 'pointer');
  }

  pick(from: AlterId | null): void {
    const wasPicking = this.picking !== null;
    this.picking = from;
    this.surface.viewport.toggleAttribute('data-picking', from !== null);
    this.show({ band: null, target: null });
    if (from !== null) {
      const name = alterName(this.messages, this.editor.version, from);
      const asked = this.coarse ? this.words.tapOther(name) : this.words.pickOther(name);
      this.hint(asked);
      this.announce(asked);
    } else if (wasPicking) this.label('');
  }

  focusAlter(id: AlterId, stay = false): void {
    if (this.#listsDue !== undefined) this.paintLists();
    const wasInTies = this.ties.of !== null;
    this.ties.close();
    this.people.focus(id, this.scene);
    this.editor.setFocus(id);
    this.#seen = this.editor.focus;
    if (wasInTies) this.paintLists();
    const boxes = this.scene.boxes.get(id);
    if (boxes && !stay) this.control.intoView(wholeBox(boxes));
    this.#frames.need('live');
  }

  focusMap(): void {
    if (this.#listsDue !== undefined) this.paintLists();
    const { at } = this.ties;
    if (this.ties.of !== null && at !== null) this.ties.focus(at);
    else this.people.focus(this.editor.focus, this.scene);
  }

  /** Gives the keyboard's focus to a tie of the list that is open. */
  focusTie(id: TieId): void {
    this.ties.focus(id);
    const path = this.scene.tiePaths.get(id);
    if (path) this.control.intoView(boxAround(path.map(({ x, y }) => ({ x, y, width: 0, height: 0 }))));
    this.#frames.need('live');
  }

  /** Goes into the list of ties of somebody, or says that there are none. */
  openTies(of: AlterId): void {
    this.ties.open(of);
    this.paintLists();
    if (this.ties.at === null) this.announce(this.words.noTies(alterName(this.messages, this.editor.version, of)));
    else this.focusMap();
    this.#frames.need('live');
  }

  rectOf(id: AlterId | TieId): DOMRect {
    const { left, top } = this.surface.viewport.getBoundingClientRect();
    const boxes = this.scene.boxes.get(id);
    if (boxes) {
      const box = screenBox(this.camera, wholeBox(boxes));
      return new DOMRect(left + box.x, top + box.y, box.width, box.height);
    }
    const path = this.scene.tiePaths.get(id) ?? [];
    const middle = screenPoint(this.camera, path[Math.floor(path.length / 2)] ?? { x: 0, y: 0 });
    return new DOMRect(left + middle.x - TIE_REACH, top + middle.y - TIE_REACH, 2 * TIE_REACH, 2 * TIE_REACH);
  }

  /** Marks what a resting mouse is over, and follows it while the other end of a tie is chosen. */
  hover(at: Contact | null): void {
    const target: Target = at ? this.targetAt(at) : { on: 'nothing' };
    this.surface.viewport.dataset.over = target.on;
    const hover = target.on === 'nothing' ? null : target.id;
    const from = this.picking;
    if (from === null || !at) { this.show({ hover, band: null, target: null }); return; }
    this.show({ hover: null, band: { from, to: mapPoint(this.camera, at) }, target: target.on === 'alter' && target.id !== from ? target.id : null });
  }

  /** The focus may have come or gone. */
  focusMoved(): void { this.#frames.need('live'); }

  /** A map that was just opened is seen first; its lists follow before anybody can have reached them. */
  #paintListsSoon(): void {
    clearTimeout(this.#listsDue);
    this.#listsDue = setTimeout(() => { this.paintLists(); }, LISTS_MS);
  }

  readonly #hintPlace = (hint: Size): Point => hintPlace(hint, this.size, this.control.insets, this.scene.hits ? [] : [...this.scene.boxes.values()].map((boxes) => screenBox(this.camera, wholeBox(boxes))));

  #root(): DocumentOrShadowRoot { return this.surface.viewport.getRootNode() as Document | ShadowRoot; }

  /** The alter or tie with the keyboard's focus, if the browser would show it. */
  #visibleFocus(): AlterId | TieId | null {
    const { activeElement } = this.#root();
    if (this.byPointer || !activeElement || !this.hasFocus) return null;
    return this.ties.of === null ? this.people.idOf(activeElement) ?? null : this.ties.at;
  }

  /** Who is hovered over, else the only one selected, else who has the focus. */
  #handleFor(): AlterId | null {
    const { hover } = this.#state;
    const [only, ...others] = this.editor.selection;
    const focus = this.#visibleFocus();
    return [this.picking, hover, others.length === 0 ? only : null, focus].find((id) => id != null && this.scene.boxes.has(id)) ?? null;
  }
}
