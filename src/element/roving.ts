import { TypeAhead } from './map-canvas/type-ahead.js';
import type { Companion, CompanionHost } from './rendering-element.js';

const ITEMS = 'button:not([disabled]), [role^="menuitem"]:not([aria-disabled="true"])';

/**
 * One tab stop per group of buttons (`data-roving`): arrow keys go from one to the next, Home and End to the ends,
 * letters to the next button whose words begin with them.
 * Toolbars, chips and menus share it.
 */
export class Roving implements Companion {
  readonly #host: CompanionHost;
  readonly #typing = new TypeAhead();
  #root: ShadowRoot | null = null;
  #frame = 0;

  constructor(host: CompanionHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const root = this.#host.shadowRoot;
    if (root && !this.#root) {
      this.#root = root;
      root.addEventListener('keydown', (event) => this.#onKey(event as KeyboardEvent));
      root.addEventListener('focusin', (event) => this.#onFocus(event));
      root.addEventListener('focusout', (event) => forget(event as FocusEvent));
    }
    this.#settleSoon();
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame);
  }

  /** Looks at what can be seen only after it has been painted: asking before would make the browser work it out twice. */
  #settleSoon(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      setTimeout(() => {
        for (const group of this.#root?.querySelectorAll<HTMLElement>('[data-roving]') ?? []) settle(group);
      });
    });
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
        : step ? items[(items.indexOf(from) + step + items.length) % items.length]
          : this.#beginningWith(event, items, from);
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    next.focus();
  }

  #beginningWith({ key, timeStamp }: KeyboardEvent, items: readonly HTMLElement[], from: HTMLElement): HTMLElement | undefined {
    if (key.length > 1 || key === ' ') { this.#typing.stop(); return undefined; }
    const names = items.map((item, index) => ({ id: String(index), name: item.textContent ?? '' }));
    const found = this.#typing.type(key, timeStamp, names, String(items.indexOf(from)));
    return found === undefined ? undefined : items[Number(found)];
  }
}

function itemsOf(group: HTMLElement): HTMLElement[] {
  return [...group.querySelectorAll<HTMLElement>(ITEMS)].filter((item) => item.checkVisibility?.() ?? true);
}

/** A toolbar remembers where focus was; chips do not, since by the next visit they may be those of somebody else. */
function forget({ target, relatedTarget }: FocusEvent): void {
  const group = (target as Element).closest<HTMLElement>('[data-roving]:not([role="toolbar"])');
  if (!group || (relatedTarget instanceof Node && group.contains(relatedTarget))) return;
  for (const item of itemsOf(group)) item.removeAttribute('data-stop');
  settle(group);
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
