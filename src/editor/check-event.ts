import { LIMITS } from '../model/limits.js';
import { checkTexts } from './check-texts.js';
import type { Refusal } from './command.js';
import { isPartialDate } from './is-partial-date.js';
import { plainLine } from './plain-line.js';
import { refuse } from './refuse.js';

/** What can be said about an event in the resident's life. */
export interface EventFacts {
  /** As precise as it is known: `2025`, `2025-02` or `2025-02-03`. */
  date?: string;
  /** What happened, in the resident's own words. */
  label?: string;
  /** It was a setback; null takes that back. */
  setback?: boolean | null;
}

/** Why these facts cannot be those of an event, if so. */
export function checkEvent(facts: EventFacts): Refusal | undefined {
  const unread = checkTexts(facts, ['date', 'label']);
  if (unread) return unread;
  const { date, label } = facts;
  if (label !== undefined && plainLine(label) === '') return refuse('no-words');
  if (label !== undefined && label.length > LIMITS.label) return refuse('too-long', { value: String(LIMITS.label) });
  if (date !== undefined && !date?.trim()) return refuse('no-date');
  if (date !== undefined && !isPartialDate(date.trim())) return refuse('bad-date', { value: date });
  return undefined;
}
