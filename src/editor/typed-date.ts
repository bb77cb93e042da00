import { isPartialDate } from './is-partial-date.js';

const MONTHS = ['jan|january|januari', 'feb|february|februari', 'mrt|mar|march|maart', 'apr|april', 'may|mei', 'jun|june|juni', 'jul|july|juli', 'aug|august|augustus', 'sep|sept|september', 'okt|oct|october|oktober', 'nov|november', 'dec|december'].map((words) => words.split('|'));
const BETWEEN = String.raw`\.?(?:\s*[-/.]\s*|\s+)`;
const DAY_FIRST = new RegExp(String.raw`^(?:(\d{1,2})${BETWEEN})?(\d{1,2}|\p{L}{3,})${BETWEEN}(\d{4})$`, 'u');
const MONTH_FIRST = /^(\p{L}{3,})\.?\s+(\d{1,2}),?\s+(\d{4})$/u;

/**
 * Reads a date as people type it: "3-2-2025", "3/2/2025", "2 juni 2025", "June 2025", "6-2025", "2025", or as it is stored. In figures
 * the day comes before the month. Gives the date no more precise than it was typed, or nothing for what is no date with a year of four figures.
 */
export function typedDate(typed: string): string | undefined {
  const text = typed.trim();
  const [, named, date, of] = MONTH_FIRST.exec(text) ?? [];
  const [, day = date, month = named, year = of] = DAY_FIRST.exec(text) ?? [];
  const parts = month === undefined ? [text] : [year!, two(monthOf(month)), ...(day === undefined ? [] : [two(Number(day))])];
  const read = parts.join('-');
  return isPartialDate(read) ? read : undefined;
}

/** Which month a number or a name is; 0 for what is none. */
function monthOf(word: string): number {
  return /^\d/u.test(word) ? Number(word) : MONTHS.findIndex((words) => words.includes(word.toLowerCase())) + 1;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
