import type { NetworkDocument } from '../model/document.js';

/** A document without its pictures, to tell whether two say the same. */
export function factsOf(document: NetworkDocument): string {
  return JSON.stringify(document, (field, value: unknown) => (field === 'places' ? undefined : value));
}
