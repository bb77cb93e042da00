import { intlLocale, perLocale } from './intl-locale.js';
import type { Counted, Messages } from './messages.js';

/** Languages in which one whole thing has a form of its own, and all other numbers have another. */
const ONE_OR_MANY = ['nl', 'en'];

const pluralRules = perLocale((locale) => new Intl.PluralRules(locale));
const numberFormat = perLocale((locale) => new Intl.NumberFormat(locale));

/** A phrase with its number in the plural form that the language asks for: "1 mens", "2 mensen". */
export function count(messages: Messages, counted: Counted, number: number): string {
  const locale = intlLocale(messages.lang);
  const isWhole = Number.isInteger(number);
  // Making the first plural rules and number format of a page takes longer than drawing a map; whole counts below a thousand need none.
  const form = isWhole && ONE_OR_MANY.includes(messages.lang) ? (number === 1 ? 'one' : 'other') : pluralRules(locale).select(number);
  const digits = isWhole && number >= 0 && number < 1000 ? String(number) : numberFormat(locale).format(number);
  return (counted[form] ?? counted.other).replace('#', digits);
}
