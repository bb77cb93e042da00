import type * as KeyValue from 'idb-keyval';
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
  #opening: Promise<OpenStore> | undefined;

  constructor(options: { database?: string; keepDays?: number } = {}) {
    this.#name = options.database ?? 'network-map-drafts';
    this.#keepMs = (options.keepDays ?? 14) * DAY_MS;
  }

  /** Keeps a map under a key of the host's, over the one kept before. */
  async keep(key: string, document: NetworkDocument, now = Date.now()): Promise<void> {
    const { kv, store } = await this.#open();
    await kv.set(key, { document, keptAt: now } satisfies Draft, store);
  }

  /** The map kept under this key, if there is one and it is not too old. */
  async find(key: string, now = Date.now()): Promise<Draft | undefined> {
    await this.forgetOld(now);
    const { kv, store } = await this.#open();
    return kv.get<Draft>(key, store);
  }

  /** Forgets the map kept under this key. */
  async forget(key: string): Promise<void> {
    const { kv, store } = await this.#open();
    await kv.del(key, store);
  }

  /** Forgets every map kept on this device. */
  async forgetAll(): Promise<void> {
    const { kv, store } = await this.#open();
    await kv.clear(store);
  }

  /** Forgets what was kept too long ago. */
  async forgetOld(now = Date.now()): Promise<void> {
    const { kv, store } = await this.#open();
    const kept = await kv.entries<string, Draft>(store);
    await Promise.all(kept.filter(([, draft]) => now - draft.keptAt > this.#keepMs).map(([key]) => kv.del(key, store)));
  }

  // The storage and the code for it are opened at the first use: who never switches drafts on has neither.
  #open(): Promise<OpenStore> {
    this.#opening ??= import('idb-keyval').then((kv) => ({ kv, store: kv.createStore(this.#name, 'drafts') }));
    return this.#opening;
  }
}

interface OpenStore { kv: typeof KeyValue; store: KeyValue.UseStore }
