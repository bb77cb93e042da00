import type { PartialDate } from '../model/document.js';
import { intlLocale } from './intl-locale.js';

const PARTS: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' }, { year: 'numeric', month: 'long' }, { year: 'numeric', month: 'long', day: 'numeric' },
];

/** A date as people write it, no more precise than it is known: "3 februari 2025", "februari 2025", "2025". */
export function partialDate(lang: string, date: PartialDate): string {
  const numbers = date.split('-').map(Number);
  const [year, month = 1, day = 1] = numbers;
  const parts = PARTS[numbers.length - 1];
  if (!parts || year === undefined || numbers.some((n) => !Number.isInteger(n))) return date;
  const moment = new Date(0);
  moment.setUTCFullYear(year, month - 1, day);
  return new Intl.DateTimeFormat(intlLocale(lang), { ...parts, timeZone: 'UTC' }).format(moment);
}
