import type { AlterId, Tie, Version } from '../model/document.js';
import { alterName } from './alter-name.js';
import type { Messages } from './messages.js';
import { supportList } from './support-list.js';

/** One side of a tie in words: what this end gives the other, "none" and "not asked" told apart. */
export function describeSide(version: Version, tie: Tie, giver: AlterId, messages: Messages): string {
  const kinds = giver === tie.from ? tie.gives : tie.gets;
  return messages.sentences.gives(alterName(messages, version, giver), supportList(messages, kinds));
}
