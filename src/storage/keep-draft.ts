import type { NetworkDocument } from '../model/document.js';
import type { Drafts } from './drafts.js';

/** What the keeper needs of a `<network-map>`. */
export interface DraftSource extends EventTarget {
  readonly value: NetworkDocument | null;
  readonly saveState: string;
  markSaved(options?: { document?: NetworkDocument | null; where?: 'host' | 'device' }): void;
}

const WAIT_MS = 400;

/**
 * Keeps a draft of a map on this device shortly after every edit, until the returned function is called.
 * The map then says that it is kept on this device only.
 */
export function keepDraft(map: DraftSource, drafts: Drafts, key: string, failed: (error: unknown) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = async (): Promise<void> => {
    const document = map.value;
    // An empty map leaves nothing behind: yesterday's draft would be somebody else's.
    if (!document) { await drafts.forget(key); return; }
    await drafts.keep(key, document);
    if (map.saveState === 'unsaved') map.markSaved({ document, where: 'device' });
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => { keep().catch(failed); }, WAIT_MS);
  };
  map.addEventListener('network-map-change', soon);
  soon();
  return () => {
    clearTimeout(timer);
    map.removeEventListener('network-map-change', soon);
  };
}
