import type { AlterId, Version } from '../../model/document.js';
import type { EditorApi } from '../../editor/editor-state.js';
import { describeAlter } from '../../words/describe-alter.js';
import type { Messages } from '../../words/messages.js';
import type { CanvasWords } from '../../words/canvas-words.js';
import type { Scene } from '../../scene/scene-types.js';
import type { BaseLayer } from './base-layer.js';
import { asListbox, asOption } from './listbox-roles.js';

/** Everybody on the map as a list of options for keyboard and assistive technology; one of them is what Tab comes to. */
export class PeopleListbox {
  readonly #base: BaseLayer;
  readonly #idOf = new WeakMap<Element, AlterId>();
  #names = new Map<AlterId, string>();
  #named: { version: Version; messages: Messages } | undefined;
  #order: readonly AlterId[] = [];

  constructor(base: BaseLayer) {
    this.#base = base;
  }

  /** Ids in reading order. */
  get order(): readonly AlterId[] { return this.#order; }

  /** Brings roles, names and states up to date with what is painted; `reachable` unless another list of the map is what Tab comes to. */
  update(scene: Scene, editor: EditorApi, messages: Messages, words: CanvasWords, reachable: boolean): void {
    asListbox(this.#base.people, words.people, words.peopleHint, true);
    this.#order = scene.people.map((mark) => mark.key);
    this.#describe(editor, messages);
    const selected = new Set(editor.selection);
    for (const id of this.#order) {
      const option = this.#base.personOf(id);
      if (!option) continue;
      this.#idOf.set(option, id);
      asOption(option, this.#names.get(id) ?? '', selected.has(id), reachable && id === editor.focus);
    }
  }

  /** Who an event was for, if it happened on an option. */
  idAt(event: Event): AlterId | undefined {
    for (const target of event.composedPath()) {
      const id = target instanceof Element ? this.#idOf.get(target) : undefined;
      if (id !== undefined) return id;
    }
    return undefined;
  }

  /** Gives the keyboard's focus to somebody. */
  focus(id: AlterId): void {
    const option = this.#base.personOf(id);
    option?.setAttribute('tabindex', '0');
    (option as SVGGElement | undefined)?.focus({ preventScroll: true });
  }

  /** Whose option an element is. */
  idOf(element: Element): AlterId | undefined {
    return this.#idOf.get(element);
  }

  #describe(editor: EditorApi, messages: Messages): void {
    const { version, document } = editor;
    if (this.#named?.version === version && this.#named.messages === messages) return;
    this.#named = { version, messages };
    this.#names = new Map(version.alters.map((alter) => [alter.id, describeAlter(document, version, alter.id, messages)]));
  }
}
