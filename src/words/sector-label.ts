import type { NetworkDocument } from '../model/document.js';
import type { DefaultSector } from '../model/vocabulary.js';
import type { Messages } from './messages.js';

/** The name of a sector as a heading; the document's own label goes before the language's word. */
export function sectorLabel(document: NetworkDocument, id: string, messages: Messages): string {
  const own = document.sectors?.find((sector) => sector.id === id)?.label;
  return own || (Object.hasOwn(messages.sectors, id) ? messages.sectors[id as DefaultSector] : id);
}

/** The name of a sector inside a sentence: a word of ours in small letters, an own label as it was typed. */
export function sectorWord(document: NetworkDocument, id: string, messages: Messages): string {
  const label = sectorLabel(document, id, messages);
  const ours = Object.hasOwn(messages.sectors, id) && label === messages.sectors[id as DefaultSector];
  return ours ? label.toLocaleLowerCase(messages.lang) : label;
}
