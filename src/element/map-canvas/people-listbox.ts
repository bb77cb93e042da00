import type { EditorApi } from '../../editor/editor-state.js';
import type { Alter, AlterId, Tie, Version } from '../../model/document.js';
import { residentOf } from '../../model/query.js';
import { SvgPainter } from '../../paint/svg.js';
import type { Mark } from '../../scene/mark.js';
import type { AlterBoxes, Scene } from '../../scene/scene-types.js';
import type { CanvasWords } from '../../words/canvas-words.js';
import { describeAlter } from '../../words/describe-alter.js';
import type { Messages } from '../../words/messages.js';
import { asListbox, optionAttributes } from './listbox-roles.js';
import { wholeBox } from './whole-box.js';

/**
 * Everybody on the map as a list of options for keyboard and assistive technology, in reading order: transparent rectangles
 * over symbol and name, of which one is what Tab comes to. They stay when the drawing under them is painted anew.
 */
export class PeopleListbox {
  readonly #element: SVGElement;
  readonly #painter: SvgPainter;
  #names = new Map<AlterId, string>();
  #named: { version: Version; messages: Messages } | undefined;
  #order: readonly AlterId[] = [];
  #ids = new WeakMap<Element, AlterId>();

  constructor(element: SVGElement) {
    this.#element = element;
    this.#painter = new SvgPainter(element);
  }

  /** Ids in reading order. */
  get order(): readonly AlterId[] { return this.#order; }

  /** Brings places, names and states up to date with the scene; `reachable` unless another list of the map is what Tab comes to. */
  update(scene: Scene, editor: EditorApi, messages: Messages, words: CanvasWords, reachable: boolean): void {
    asListbox(this.#element, words.people, words.peopleHint, true);
    this.#order = scene.people.map((mark) => mark.key);
    this.#describe(editor, messages);
    const selected = new Set(editor.selection);
    this.#painter.paint(this.#order.map((id) => this.#option(id, scene.boxes.get(id)!, selected.has(id), reachable && id === editor.focus)));
    for (const id of this.#order) this.#ids.set(this.#painter.elementOf(id)!, id);
  }

  /** Whose option an element is. */
  idOf(element: Element): AlterId | undefined {
    return this.#ids.get(element);
  }

  /** Gives the keyboard's focus to somebody. */
  focus(id: AlterId): void {
    (this.#painter.elementOf(id) as SVGRectElement | undefined)?.focus({ preventScroll: true });
  }

  #option(id: AlterId, boxes: AlterBoxes, selected: boolean, reachable: boolean): Mark {
    const { x, y, width, height } = wholeBox(boxes);
    const place = { x: Math.round(x), y: Math.round(y), width: Math.round(width), height: Math.round(height), rx: 4 };
    return { key: id, tag: 'rect', attrs: { class: 'option', ...place, ...optionAttributes(this.#names.get(id) ?? '', selected, reachable) } };
  }

  #describe(editor: EditorApi, messages: Messages): void {
    const { version, document } = editor;
    if (this.#named?.version === version && this.#named.messages === messages) return;
    this.#named = { version, messages };
    const ties = new Map<AlterId, Tie[]>(version.alters.map(({ id }) => [id, []]));
    for (const tie of version.ties) for (const end of [tie.from, tie.to]) ties.get(end)?.push(tie);
    const resident = residentOf(version);
    // Each is told from their own ties alone: looking through those of all for everyone would take a frame of its own.
    const about = (alter: Alter): Version => ({ ...version, alters: alter === resident ? [resident] : [resident, alter], ties: ties.get(alter.id)! });
    this.#names = new Map(version.alters.map((alter) => [alter.id, describeAlter(document, about(alter), alter.id, messages)]));
  }
}
