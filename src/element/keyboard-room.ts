import type { Companion, CompanionHost } from './rendering-element.js';

/** What covers less than this of the page is no keyboard but a bar of the browser, in pixels. */
const LEAST = 120;
/** Room between the keyboard, or the top of what is seen, and what is brought into sight. */
const AIR = 8;
const TYPED = 'input:not([type="checkbox"], [type="radio"], [type="file"]), textarea';

/**
 * Keeps what is typed in, and what is offered under it, in sight above the keyboard of a phone. That keyboard covers the page
 * without changing its size: the side that lies over the map is lifted above it, and a dialog is made as high as what is seen.
 */
export class KeyboardRoom implements Companion {
  readonly #host: CompanionHost;
  #moved: HTMLElement | undefined;
  #listening: AbortController | undefined;

  constructor(host: CompanionHost) {
    this.#host = host;
    host.addController(this);
  }

  #listen(): void {
    const view = visualViewport;
    const root = this.#host.shadowRoot;
    // A rendering may still come after the element was taken off the page.
    if (!view || !root || this.#listening || !this.#host.isConnected) return;
    const { signal } = (this.#listening = new AbortController());
    for (const type of ['resize', 'scroll'] as const) view.addEventListener(type, () => { this.#place(view, root); }, { signal });
    for (const type of ['focusin', 'focusout'] as const) root.addEventListener(type, () => { requestAnimationFrame(() => { this.#place(view, root); }); }, { signal });
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.#listening = undefined;
    this.#letGo();
  }

  /** What is under the field may have grown. */
  hostUpdated(): void {
    this.#listen();
    const root = this.#host.shadowRoot;
    if (this.#moved && visualViewport && root) this.#place(visualViewport, root);
  }

  #place(view: VisualViewport, root: ShadowRoot): void {
    const field = root.activeElement;
    const isCovered = innerHeight - view.height > LEAST && Math.abs(view.scale - 1) < 0.05;
    const target = isCovered && field?.matches(TYPED) ? field.closest<HTMLElement>('dialog, .side') : null;
    if (target !== this.#moved) this.#letGo();
    if (!target) return;
    if (target instanceof HTMLDialogElement) {
      this.#moved = target;
      target.style.setProperty('margin-block', `${view.offsetTop + AIR}px auto`);
      target.style.setProperty('max-block-size', `${view.height - 2 * AIR}px`);
      return;
    }
    const map = root.querySelector('.map')!.getBoundingClientRect();
    target.style.removeProperty('translate');
    const { left, right, top, bottom } = target.getBoundingClientRect();
    // Beside the map there is nothing under the keyboard that could not be scrolled to.
    if (left >= map.right - 1 || right <= map.left + 1) { this.#letGo(); return; }
    this.#moved = target;
    const lift = Math.min(bottom - view.offsetTop - view.height, top - view.offsetTop - AIR);
    if (lift > 0) target.style.setProperty('translate', `0 ${-Math.round(lift)}px`);
  }

  #letGo(): void {
    for (const property of ['translate', 'margin-block', 'max-block-size']) this.#moved?.style.removeProperty(property);
    this.#moved = undefined;
  }
}
