import { isRefusal } from '../../editor/command.js';
import { removeTies } from '../../editor/commands/remove-ties.js';
import type { MapCanvasOptions } from './canvas-options.js';
import type { CanvasStage } from './canvas-stage.js';

/** What keys do in the list of ties of one person. */
export class TiesKeys {
  readonly #stage: CanvasStage;
  readonly #options: MapCanvasOptions;

  constructor(stage: CanvasStage, options: MapCanvasOptions) {
    this.#stage = stage;
    this.#options = options;
  }

  /** So many ties further; no further than the ends. */
  go(by: number): void {
    const { order, at } = this.#stage.ties;
    const next = order[Math.max(0, Math.min(order.length - 1, order.indexOf(at ?? '') + by))];
    if (next !== undefined) this.#stage.focusTie(next);
  }

  /** The person at the other end. */
  jump(): void {
    const { current } = this.#stage.ties;
    if (current) this.#stage.focusAlter(current.other);
  }

  /** Back to the person whose ties these are. */
  back(): void {
    const { of } = this.#stage.ties;
    if (of !== null) this.#stage.focusAlter(of);
  }

  toggle(): void {
    const { editor, ties: { at } } = this.#stage;
    if (at !== null) editor.select(editor.selection.includes(at) ? editor.selection.filter((id) => id !== at) : [...editor.selection, at]);
  }

  edit(): void {
    const { at } = this.#stage.ties;
    if (at !== null) this.#options.onTieOpen(at, 'keyboard');
  }

  /** Removes the tie at the focus; the next one gets it, or the person when it was the last. */
  remove(): void {
    const { ties: { at, order, of }, editor } = this.#stage;
    if (at === null) return;
    const next = order[order.indexOf(at) + 1] ?? order[order.indexOf(at) - 1];
    const plan = editor.run(removeTies([at]));
    if (isRefusal(plan)) this.#stage.refuse(plan);
    else if (next !== undefined) this.#stage.focusTie(next);
    else if (of !== null) this.#stage.focusAlter(of);
  }
}
