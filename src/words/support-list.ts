import type { SupportKind } from '../model/vocabulary.js';
import type { Messages } from './messages.js';

/** Kinds of support in words; "none" for an empty list, "not asked" for no list. A kind we do not know is given as it is. */
export function supportList(messages: Messages, kinds: readonly SupportKind[] | undefined): string {
  if (!kinds) return messages.sentences.notAsked;
  return kinds.map((kind) => Object.hasOwn(messages.support, kind) ? messages.support[kind].label : kind).join(', ') || messages.sentences.none;
}
