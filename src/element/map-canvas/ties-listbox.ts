import type { EditorApi } from '../../editor/editor-state.js';
import type { AlterId, Tie, TieId } from '../../model/document.js';
import { alterOf, otherEnd, tiesOf } from '../../model/query.js';
import { SvgPainter } from '../../paint/svg.js';
import type { Mark } from '../../scene/mark.js';
import type { Scene } from '../../scene/scene-types.js';
import { alterName } from '../../words/alter-name.js';
import type { CanvasWords } from '../../words/canvas-words.js';
import { describeTie } from '../../words/describe-tie.js';
import type { Messages } from '../../words/messages.js';
import { asNoList, asListbox, optionAttributes } from './listbox-roles.js';
import { linePath } from './line-path.js';

/** The ties of one person as a list of options, there only while the user has gone into it. */
export class TiesListbox {
  readonly #element: SVGElement;
  readonly #painter: SvgPainter;
  #of: AlterId | null = null;
  #at: TieId | null = null;
  #ties: readonly Tie[] = [];

  constructor(element: SVGElement) {
    this.#element = element;
    this.#painter = new SvgPainter(element);
  }

  /** Whose ties are listed; null while the list is closed. */
  get of(): AlterId | null { return this.#of; }

  /** The tie with the keyboard's focus. */
  get at(): TieId | null { return this.#at; }

  get order(): readonly TieId[] { return this.#ties.map((tie) => tie.id); }

  /** The tie at the focus and who is at its other end. */
  get current(): { tie: TieId; other: AlterId } | null {
    const tie = this.#ties.find(({ id }) => id === this.#at);
    return tie && this.#of ? { tie: tie.id, other: otherEnd(tie, this.#of) } : null;
  }

  open(of: AlterId): void {
    this.#of = of;
    this.#at = null;
  }

  close(): void {
    this.#of = null;
    this.#at = null;
  }

  /** Names of who is at the other ends, for going to them by letter. */
  names(editor: EditorApi): { id: TieId; name: string }[] {
    return this.#ties.map((tie) => ({ id: tie.id, name: alterOf(editor.version, otherEnd(tie, this.#of ?? ''))?.name ?? '' }));
  }

  update(scene: Scene, editor: EditorApi, messages: Messages, words: CanvasWords): void {
    const { version, document } = editor;
    if (this.#of !== null && !alterOf(version, this.#of)) this.close();
    this.#ties = this.#of === null ? [] : tiesOf(version, this.#of).filter((tie) => scene.tiePaths.has(tie.id));
    if (this.#of !== null && this.#ties.length === 0) this.close();
    if (!this.#ties.some(({ id }) => id === this.#at)) this.#at = this.#ties[0]?.id ?? null;
    this.#painter.paint(this.#ties.map((tie): Mark => ({
      key: tie.id, tag: 'path',
      attrs: {
        class: 'tie-option', d: linePath(scene.tiePaths.get(tie.id)!),
        ...optionAttributes(describeTie(document, version, tie, messages), editor.selection.includes(tie.id), tie.id === this.#at),
      },
    })));
    if (this.#of === null) asNoList(this.#element);
    else asListbox(this.#element, words.tiesOf(alterName(messages, version, this.#of)), '', false);
  }

  /** Gives the keyboard's focus to a tie of the list. */
  focus(id: TieId): void {
    this.#at = id;
    (this.#painter.elementOf(id) as SVGPathElement | undefined)?.focus({ preventScroll: true });
  }

  hasFocus(root: DocumentOrShadowRoot): boolean {
    return root.activeElement !== null && this.#element.contains(root.activeElement);
  }
}
