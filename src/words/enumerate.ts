import { intlLocale, perLocale } from './intl-locale.js';
import type { Messages } from './messages.js';

const listFormat = perLocale((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));

/** Words as a list in running text: "Ali, Els en Fatma". */
export function enumerate(messages: Messages, words: readonly string[]): string {
  return listFormat(intlLocale(messages.lang)).format(words);
}
