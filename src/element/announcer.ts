import type { Companion, CompanionHost } from './rendering-element.js';


/** Polite news waits its turn; a refusal does not. */
export type Urgency = 'polite' | 'assertive';

const MERGE_MS = 300;

type Notifier = (text: string, options: { priority: 'normal' | 'high' }) => void;

/**
 * Says in words what happened, for people who do not see it.
 *
 * Two live regions stand in the page from the first render on; while a modal dialog is open its own regions are used,
 * because nothing outside it is read aloud. Where the browser has `ariaNotify` that speaks, and the regions are text only.
 */
export class Announcer implements Companion {
  readonly #host: CompanionHost;
  #waiting: string[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: CompanionHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void { this.hush(); }

  /** Drops what still waits to be said. */
  hush(): void {
    clearTimeout(this.#timer);
    this.#waiting = [];
  }

  /** Says a sentence; sentences that come shortly after each other are said as one. */
  say(text: string, urgency: Urgency = 'polite'): void {
    if (text === '') return;
    if (urgency === 'assertive') { this.#speak(text, urgency); return; }
    if (this.#waiting[this.#waiting.length - 1] !== text) this.#waiting.push(text);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#speak(this.#waiting.join(' '), 'polite');
      this.#waiting = [];
    }, MERGE_MS);
  }

  #speak(text: string, urgency: Urgency): void {
    const region = this.#region(urgency);
    if (!region) return;
    // A no-break space makes the same sentence news again.
    region.textContent = region.textContent === text ? `${text}\u00a0` : text;
    const notify = (this.#host as { ariaNotify?: Notifier }).ariaNotify;
    if (notify) notify.call(region.closest('dialog') ?? this.#host, text, { priority: urgency === 'assertive' ? 'high' : 'normal' });
  }

  #region(urgency: Urgency): HTMLElement | null {
    const root = this.#host.shadowRoot;
    if (!root) return null;
    const dialogs = root.querySelectorAll<HTMLElement>('dialog:modal');
    const scope = dialogs[dialogs.length - 1] ?? root;
    return scope.querySelector<HTMLElement>(`[data-live="${urgency}"]`);
  }
}
