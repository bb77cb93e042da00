import type { Messages } from './messages.js';

/** Words as a list in running text: "Ali, Els en Fatma". */
export function enumerate(messages: Messages, words: readonly string[]): string {
  return new Intl.ListFormat(messages.lang, { type: 'conjunction' }).format(words);
}
