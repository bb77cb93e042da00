import type { Companion, CompanionHost } from './rendering-element.js';

const BUTTONS = 'button:not([disabled]), summary';
const HEADINGS = 'h2, h3, h4, summary';
/** What opens over the map gives the keyboard back by itself. */
const OVER = 'dialog, .menu';

/** Where a button stood that was pressed: itself and all that it stood in, each with its place beside the others. */
interface Pressed { button: HTMLElement; steps: readonly { element: Element; parent: Element; at: number }[] }

/**
 * Keeps the keyboard near by when what was pressed takes itself away: on the same button of the next in the list, else of the one
 * before, else on the heading over it. A browser would begin at the top of the page.
 */
export class FocusKeeper implements Companion {
  readonly #host: CompanionHost;
  #listening: AbortController | undefined;
  #pressed: Pressed | undefined;

  constructor(host: CompanionHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.#listening = this.#pressed = undefined;
  }

  hostUpdated(): void {
    this.#listen();
    const root = this.#host.shadowRoot;
    const pressed = this.#pressed;
    if (!pressed || !root || root.activeElement || !isNowhere(this.#host)) return;
    // What was only moved in its list has lost the keyboard too.
    const next = pressed.button.isConnected ? pressed.button : nextTo(pressed);
    if (next?.matches('h2, h3, h4')) next.tabIndex = -1;
    next?.focus();
  }

  #listen(): void {
    const root = this.#host.shadowRoot;
    if (!root || this.#listening || !this.#host.isConnected) return;
    const { signal } = (this.#listening = new AbortController());
    root.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('button') : null;
      this.#pressed = button && root.activeElement === button ? { button, steps: stepsFrom(button, root) } : undefined;
    }, { capture: true, signal });
    // Whoever goes elsewhere is let go.
    for (const type of ['pointerdown', 'keydown'] as const) this.#host.ownerDocument.addEventListener(type, () => { this.#pressed = undefined; }, { capture: true, signal });
  }
}

function stepsFrom(button: HTMLElement, root: ShadowRoot): Pressed['steps'] {
  const steps: Pressed['steps'][number][] = [];
  for (let element: Element = button; element.parentElement && root.contains(element.parentElement); element = element.parentElement) {
    steps.push({ element, parent: element.parentElement, at: [...element.parentElement.children].indexOf(element) });
  }
  return steps;
}

/** Whether nothing on the page has the keyboard. */
function isNowhere({ ownerDocument: { activeElement, body } }: HTMLElement): boolean { return activeElement === null || activeElement === body; }

function nextTo({ button, steps }: Pressed): HTMLElement | undefined {
  const gone = steps.find(({ parent }) => parent.isConnected);
  if (!gone || steps.some(({ element }) => element.matches(OVER) && !element.isConnected)) return undefined;
  const { element, parent, at } = gone;
  const rows = [parent.children[at], parent.children[at - 1]].filter((row) => row?.localName === element.localName && row.className === element.className);
  for (const row of rows) {
    const same = [...row!.querySelectorAll<HTMLElement>(BUTTONS)].filter((each) => isSeen(each));
    const next = same.find((each) => each.className === button.className && each.localName === 'button') ?? same[0];
    if (next) return next;
  }
  const place = parent.children[at] ?? parent;
  const region = parent.closest('dialog, .side, .list, .frame') ?? parent;
  return [...region.querySelectorAll<HTMLElement>(HEADINGS)].filter((heading) => isSeen(heading) && isBefore(heading, place, parent)).at(-1);
}

/** Whether a heading stands over a place: before it, or at the beginning of what it is the last in. */
function isBefore(heading: Element, place: Element, parent: Element): boolean {
  return (place.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_PRECEDING) !== 0 || (place === parent && parent.contains(heading));
}

function isSeen(element: HTMLElement): boolean { return element.checkVisibility?.() ?? true; }
