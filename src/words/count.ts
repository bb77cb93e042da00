import { intlLocale, perLocale } from './intl-locale.js';
import type { Counted, Messages } from './messages.js';

const pluralRules = perLocale((locale) => new Intl.PluralRules(locale));
const numberFormat = perLocale((locale) => new Intl.NumberFormat(locale));

/** A phrase with its number in the plural form that the language asks for: "1 mens", "2 mensen". */
export function count(messages: Messages, counted: Counted, number: number): string {
  const locale = intlLocale(messages.lang);
  const form = pluralRules(locale).select(number);
  // Making the first number format of a page takes longer than drawing a map; counts below a thousand need none.
  const digits = Number.isInteger(number) && number >= 0 && number < 1000 ? String(number) : numberFormat(locale).format(number);
  return (counted[form] ?? counted.other).replace('#', digits);
}
