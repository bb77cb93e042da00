import type { NetworkDocument } from '../model/document.js';
import type { DefaultRing } from '../model/vocabulary.js';
import type { Messages } from './messages.js';

/** The words for a ring or for outside the circles; the document's own label goes first. */
export function ringLabel(document: NetworkDocument, id: string, messages: Messages): string {
  const own = document.rings?.find((ring) => ring.id === id)?.label;
  return own || (Object.hasOwn(messages.rings, id) ? messages.rings[id as DefaultRing | 'outside'] : id);
}
