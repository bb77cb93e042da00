import type { EditorApi } from '../../editor/editor-state.js';
import type { Alter, AlterId, NetworkDocument, Tie, Version } from '../../model/document.js';
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
  #named: (Pick<NetworkDocument, 'sectors' | 'rings'> & { version: Version; messages: Messages }) | undefined;
  #order: readonly AlterId[] = [];
  #optionOf: ((id: AlterId) => () => void) | undefined;
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
    this.#order = scene.order ?? scene.people.map((mark) => mark.key);
    this.#optionOf = undefined;
    if (scene.order) { this.#updateOne(scene, editor, messages, reachable); return; }
    this.#describe(editor, messages);
    const selected = new Set(editor.selection);
    this.#painter.paint(this.#order.map((id) => this.#option(id, scene.boxes.get(id)!, selected.has(id), reachable && id === editor.focus)));
    for (const id of this.#order) this.#ids.set(this.#painter.elementOf(id)!, id);
  }

  /** Of a very large map only who has the focus is an option; it says how many there are, and as which of them they come. */
  #updateOne(scene: Scene, editor: EditorApi, messages: Messages, reachable: boolean): void {
    const numbers = new Map(this.#order.map((id, i) => [id, i + 1]));
    const optionOf = (id: AlterId): Mark[] => {
      const boxes = scene.boxes.get(id);
      if (!boxes) return [];
      this.#names.set(id, describeAlter(editor.document, editor.version, id, messages));
      const mark = this.#option(id, boxes, editor.selection.includes(id), reachable);
      return [{ ...mark, attrs: { ...mark.attrs, 'aria-setsize': this.#order.length, 'aria-posinset': numbers.get(id)! } }];
    };
    const show = (...ids: AlterId[]): void => {
      this.#painter.paint(ids.flatMap(optionOf));
      for (const id of ids) { const element = this.#painter.elementOf(id); if (element) this.#ids.set(element, id); }
    };
    this.#names.clear();
    show(editor.focus);
    // The one who is left stays until the other has the focus: an element that is taken away takes the focus along.
    this.#optionOf = (id) => {
      if (!this.#painter.elementOf(id)) show(...(editor.focus === id ? [id] : [editor.focus, id]));
      return () => { show(id); };
    };
  }

  /** Whose option an element is. */
  idOf(element: Element): AlterId | undefined {
    return this.#ids.get(element);
  }

  /** Gives the keyboard's focus to somebody. */
  focus(id: AlterId, scene: Scene): void {
    const settle = scene.order && this.#optionOf?.(id);
    (this.#painter.elementOf(id) as SVGRectElement | undefined)?.focus({ preventScroll: true });
    settle?.();
  }

  #option(id: AlterId, boxes: AlterBoxes, selected: boolean, reachable: boolean): Mark {
    const { x, y, width, height } = wholeBox(boxes);
    const place = { x: Math.round(x), y: Math.round(y), width: Math.round(width), height: Math.round(height), rx: 4 };
    return { key: id, tag: 'rect', attrs: { class: 'option', ...place, ...optionAttributes(this.#names.get(id) ?? '', selected, reachable) } };
  }

  #describe(editor: EditorApi, messages: Messages): void {
    const { version, document } = editor;
    const { sectors, rings } = document;
    if (this.#named?.version === version && this.#named.messages === messages && this.#named.sectors === sectors && this.#named.rings === rings) return;
    this.#named = { version, messages, sectors, rings };
    const ties = new Map<AlterId, Tie[]>(version.alters.map(({ id }) => [id, []]));
    for (const tie of version.ties) for (const end of [tie.from, tie.to]) ties.get(end)?.push(tie);
    const resident = residentOf(version);
    // Each is told from their own ties alone: looking through those of all for everyone would take a frame of its own. Who has no name is counted among the others.
    const about = (alter: Alter): Version => ({ ...version, alters: alter === resident ? [resident] : alter.name.trim() ? [resident, alter] : version.alters, ties: ties.get(alter.id)! });
    this.#names = new Map(version.alters.map((alter) => [alter.id, describeAlter(document, about(alter), alter.id, messages)]));
  }
}
