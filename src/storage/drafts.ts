import { clear, createStore, del, entries, get, set, type UseStore } from 'idb-keyval';
import type { NetworkDocument } from '../model/document.js';
import type { Draft } from './draft.js';

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Maps kept on this device. Nothing is kept unless the host makes one of these and asks it to:
 * a shared computer must not remember people by default. Drafts are forgotten after some days.
 */
export class Drafts {
  readonly #keepMs: number;
  readonly #name: string;
  #store: UseStore | undefined;

  constructor(options: { database?: string; keepDays?: number } = {}) {
    this.#name = options.database ?? 'network-map-drafts';
    this.#keepMs = (options.keepDays ?? 14) * DAY_MS;
  }

  /** Keeps a map under a key of the host's, over the one kept before. */
  async keep(key: string, document: NetworkDocument, now = Date.now()): Promise<void> {
    await set(key, { document, keptAt: now } satisfies Draft, this.#open());
  }

  /** The map kept under this key, if there is one and it is not too old. */
  async find(key: string, now = Date.now()): Promise<Draft | undefined> {
    await this.forgetOld(now);
    return get<Draft>(key, this.#open());
  }

  async forget(key: string): Promise<void> {
    await del(key, this.#open());
  }

  async forgetAll(): Promise<void> {
    await clear(this.#open());
  }

  async forgetOld(now = Date.now()): Promise<void> {
    const kept = await entries<string, Draft>(this.#open());
    await Promise.all(kept.filter(([, draft]) => now - draft.keptAt > this.#keepMs).map(([key]) => this.forget(key)));
  }

  // A store opens its database at once, so it is made at the first use and not with the object.
  #open(): UseStore {
    return (this.#store ??= createStore(this.#name, 'drafts'));
  }
}
