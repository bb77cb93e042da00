import type { NetworkDocument } from '../model/document.js';
import type { Companion, CompanionHost } from './rendering-element.js';

/** Where the latest edits are: nothing was edited, nowhere yet, with the host, or on this device only. */
export type SaveStanding = 'unchanged' | 'unsaved' | 'saved' | 'device';

/** What the keeper of the saving state asks of the element. */
export interface SaveHost extends CompanionHost {
  readonly form: HTMLFormElement | null;
  /** The host page takes care of warnings itself. */
  readonly noLeaveWarning: boolean;
}

/** Knows whether the map on screen is kept anywhere, and warns who leaves the page while it is not. */
export class SaveState implements Companion {
  readonly #host: SaveHost;
  #now: NetworkDocument | null = null;
  #kept: NetworkDocument | null = null;
  #standing: SaveStanding = 'unchanged';
  #submitting = false;
  #connected = false;

  constructor(host: SaveHost) {
    this.#host = host;
    host.addController(this);
  }

  get standing(): SaveStanding { return this.#standing; }

  /** Another document came in from the host: there is nothing to save. */
  opened(document: NetworkDocument): void {
    this.#now = this.#kept = document;
    this.#set('unchanged');
  }

  /** The document was edited. */
  edited(document: NetworkDocument): void {
    this.#now = document;
    this.#set('unsaved');
  }

  /** Only the picture was completed; what was kept is still kept. */
  redrawn(document: NetworkDocument): void {
    if (this.#now === this.#kept) this.#kept = document;
    this.#now = document;
  }

  /** A document was kept. If it was edited meanwhile, or the host has it already, nothing changes. */
  kept(document: NetworkDocument | null, where: 'host' | 'device'): void {
    if (document !== this.#now || (where === 'device' && this.#standing === 'saved')) return;
    this.#kept = document;
    this.#set(where === 'host' ? 'saved' : 'device');
  }

  hostConnected(): void {
    this.#connected = true;
    this.#watch();
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#watch();
  }

  #set(standing: SaveStanding): void {
    this.#standing = standing;
    this.#watch();
    this.#host.requestUpdate();
  }

  /** Listens to the page only while there is something to lose, since such a listener slows down going back. */
  #watch(): void {
    if (typeof window === 'undefined') return;
    const change = this.#connected && this.#standing === 'unsaved' ? 'addEventListener' : 'removeEventListener';
    window[change]('beforeunload', this.#onLeave);
    window[change]('submit', this.#onSubmit);
  }

  readonly #onLeave = (event: Event): void => {
    if (!this.#submitting && !this.#host.noLeaveWarning) event.preventDefault();
  };

  /** Leaving by submitting our own form loses nothing: the map goes with it. */
  readonly #onSubmit = (event: Event): void => {
    if (event.target !== this.#host.form || event.defaultPrevented) return;
    this.#submitting = true;
    setTimeout(() => { this.#submitting = false; }, 1000);
  };
}
