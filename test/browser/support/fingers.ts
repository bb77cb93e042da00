/** One finger or pen on an element, as pointer events the way a browser sends them: for gestures that no driver can make. */
export class Finger {
  static #next = 100;
  readonly id = Finger.#next++;
  readonly #target: HTMLElement;
  readonly #kind: 'touch' | 'pen';
  #at = { x: 0, y: 0 };

  /** @param size how much of the screen it touches, in pixels */
  constructor(target: HTMLElement, kind: 'touch' | 'pen' = 'touch', public size = 24) {
    this.#target = target;
    this.#kind = kind;
  }

  down(x: number, y: number): this {
    return this.#send('pointerdown', x, y, 1);
  }
  move(x: number, y: number): this {
    return this.#send('pointermove', x, y, 1);
  }
  up(): this {
    return this.#send('pointerup', this.#at.x, this.#at.y, 0);
  }
  /** The browser takes the finger for something of its own, such as scrolling the page. */
  cancel(): this {
    return this.#send('pointercancel', this.#at.x, this.#at.y, 0);
  }

  /** Down and up in one place, and the click that follows. */
  tap(x: number, y: number): this {
    this.down(x, y).up();
    this.#target.dispatchEvent(new PointerEvent('click', { ...this.#init(0), detail: 1 }));
    return this;
  }

  #send(type: string, x: number, y: number, buttons: number): this {
    this.#at = { x, y };
    this.#target.dispatchEvent(
      new PointerEvent(type, { ...this.#init(buttons), button: type === 'pointermove' ? -1 : 0 }),
    );
    return this;
  }

  #init(buttons: number): PointerEventInit {
    return {
      pointerId: this.id,
      pointerType: this.#kind,
      isPrimary: false,
      width: this.size,
      height: this.size,
      buttons,
      clientX: this.#at.x,
      clientY: this.#at.y,
      bubbles: true,
      composed: true,
      cancelable: true,
    };
  }
}
