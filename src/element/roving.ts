import type { ReactiveController, ReactiveControllerHost } from 'lit';

const ITEMS = 'button:not([disabled]), [role^="menuitem"]:not([aria-disabled="true"])';

/**
 * One tab stop per group of buttons (`data-roving`): arrow keys go from one to the next, Home and End to the ends.
 * Toolbars, chips and menus share it.
 */
export class Roving implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #root: ShadowRoot | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const root = this.#host.shadowRoot;
    if (root && !this.#root) {
      this.#root = root;
      root.addEventListener('keydown', (event) => this.#onKey(event as KeyboardEvent));
      root.addEventListener('focusin', (event) => this.#onFocus(event));
    }
    for (const group of root?.querySelectorAll<HTMLElement>('[data-roving]') ?? []) settle(group);
  }

  #onFocus(event: Event): void {
    const item = (event.target as Element).closest<HTMLElement>(ITEMS);
    const group = item?.closest<HTMLElement>('[data-roving]');
    if (item && group) settle(group, item);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    const from = (event.target as Element).closest<HTMLElement>(ITEMS);
    const group = from?.closest<HTMLElement>('[data-roving]');
    if (!from || !group) return;
    const items = itemsOf(group);
    const step = stepOf(event.key, group.matches(':dir(rtl)'));
    const next = event.key === 'Home' ? items[0]
      : event.key === 'End' ? items[items.length - 1]
        : step ? items[(items.indexOf(from) + step + items.length) % items.length] : undefined;
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    next.focus();
  }
}

function itemsOf(group: HTMLElement): HTMLElement[] {
  return [...group.querySelectorAll<HTMLElement>(ITEMS)].filter((item) => item.checkVisibility?.() ?? true);
}

/** Exactly one item of the group can be reached with Tab: the one that had focus, the chosen one, or the first. */
function settle(group: HTMLElement, focused?: HTMLElement): void {
  const items = itemsOf(group);
  const stop = focused
    ?? items.find((item) => item.dataset.stop !== undefined)
    ?? items.find((item) => item.ariaPressed === 'true' || item.ariaChecked === 'true')
    ?? items[0];
  for (const item of items) {
    item.tabIndex = item === stop ? 0 : -1;
    if (focused) item.toggleAttribute('data-stop', item === stop);
  }
}

function stepOf(key: string, rightToLeft: boolean): number {
  if (key === 'ArrowDown') return 1;
  if (key === 'ArrowUp') return -1;
  if (key === 'ArrowRight') return rightToLeft ? -1 : 1;
  if (key === 'ArrowLeft') return rightToLeft ? 1 : -1;
  return 0;
}
