import type { Look } from '../scene/look.js';
import type { Messages } from '../words/messages.js';
import type { UiWords } from '../words/ui-words.js';

/** What a way of working calls things, over the words and the legend that are there; the same come out for the same. */
export interface Wordings {
  messages(messages: Messages): Messages;
  ui(words: UiWords): UiWords;
  look(look: Look | undefined): Look;
}

/** The words of the way of working of each element, where it has its own; put here by the part that knows the ways. */
export const wordings = new WeakMap<object, Wordings>();

/** The words of a language as an element says them. */
export function wordsOf(host: object, messages: Messages, ui: UiWords): { messages: Messages; ui: UiWords } {
  const own = wordings.get(host);
  return own ? { messages: own.messages(messages), ui: own.ui(ui) } : { messages, ui };
}
