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
    if (text === '' || !at) return;
    const x = Math.max(4, Math.min(at.x - this.#size.width / 2, view.width - this.#size.width - 4));
    const above = at.y - AWAY - this.#size.height;
    const y = above >= 4 ? above : at.y + AWAY;
    this.#element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  }
}
