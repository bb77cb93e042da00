import { ref } from 'lit-html/directives/ref.js';

/** Brings the keyboard to the first field of a form that has just come. */
export const focusFirst = ref((element) => {
  queueMicrotask(() => { element?.querySelector('input')?.focus(); });
});

/** The day of today on the user's own calendar. */
export function today(now: Date = new Date()): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
