import { intlLocale, perLocale } from './intl-locale.js';
import type { Messages } from './messages.js';

const listFormat = perLocale((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));

/** What joins the last two words of a list, in the languages where that is all there is to it. */
const AND: Readonly<Record<string, string>> = { nl: 'en', en: 'and' };

/** Words as a list in running text: "Ali, Els en Fatma". */
export function enumerate({ lang }: Pick<Messages, 'lang'>, words: readonly string[]): string {
  const and = AND[lang];
  // Making the first list format of a page takes longer than drawing a map, and this gives the same.
  if (and === undefined) return listFormat(intlLocale(lang)).format(words);
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${and} ${words[words.length - 1]}`;
}
