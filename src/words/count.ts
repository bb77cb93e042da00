import type { Counted, Messages } from './messages.js';

/** A phrase with its number in the plural form that the language asks for: "1 mens", "2 mensen". */
export function count(messages: Messages, counted: Counted, number: number): string {
  const form = new Intl.PluralRules(messages.lang).select(number);
  return (counted[form] ?? counted.other).replace('#', new Intl.NumberFormat(messages.lang).format(number));
}
