import type { Point } from '../../geometry/point.js';
import { asDecoration } from './listbox-roles.js';
import type { Size } from './camera.js';

const AWAY = 18;

/** A few words beside the pointer: where somebody would come down, or whom a tie would join. */
export class CellLabel {
  readonly #element = document.createElement('div');
  #text = '';
  #size: Size = { width: 0, height: 0 };

  constructor(viewport: HTMLElement) {
    this.#element.className = 'map-label';
    this.#element.hidden = true;
    asDecoration(this.#element);
    viewport.append(this.#element);
  }

  /** Shows words near a point and inside the view; no words take it away. */
  show(text: string, at: Point | undefined, view: Size): void {
    if (text !== this.#text) {
      this.#text = text;
      this.#element.textContent = text;
      this.#element.hidden = text === '';
      this.#size = { width: this.#element.offsetWidth, height: this.#element.offsetHeight };
    }
    delete this.#element.dataset.hint;
    if (text === '' || !at) return;
    const x = Math.max(4, Math.min(at.x - this.#size.width / 2, view.width - this.#size.width - 4));
    const above = at.y - AWAY - this.#size.height;
    const y = above >= 4 ? above : at.y + AWAY;
    this.#move(x, y);
  }

  /** Shows a hint that stays, as flat as it can be; `place` says where, for its size. */
  hint(text: string, place: (size: Size) => Point): void {
    this.#text = text;
    this.#element.textContent = text;
    this.#element.dataset.hint = '';
    this.#element.hidden = false;
    this.#size = { width: this.#element.offsetWidth, height: this.#element.offsetHeight };
    this.settle(place);
  }

  /** Puts the hint, if there is one, where it is out of the way by now. */
  settle(place: (size: Size) => Point): void {
    if (this.#element.dataset.hint === undefined) return;
    const { x, y } = place(this.#size);
    this.#move(x, y);
  }

  #move(x: number, y: number): void {
    this.#element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  }
}
