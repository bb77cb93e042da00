import type { PartialDate, Version } from './document.js';

/** Which of two dates is earlier, as far as both are known: 2025 is not before 2025-02. */
export function dateOrder(a: PartialDate, b: PartialDate): number {
  const length = Math.min(a.length, b.length);
  const [x, y] = [a.slice(0, length), b.slice(0, length)];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** Whether a date is after one moment and not after another; of moments without dates nobody knows. */
export function isBetween(date: PartialDate | undefined, before: Version, after: Version): boolean {
  return date !== undefined && before.date !== undefined && after.date !== undefined && dateOrder(date, before.date) > 0 && dateOrder(date, after.date) <= 0;
}
