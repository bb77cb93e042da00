import type { Closing, Experience, OutsideScore } from '../model/document.js';
import { LIMITS } from '../model/limits.js';
import { EFFORTS, SELF_RELIANCE } from '../model/vocabulary.js';
import { checkTexts, noChoice } from './check-texts.js';
import type { Refusal } from './command.js';
import { isPartialDate } from './is-partial-date.js';
import { plainLine } from './plain-line.js';
import { refuse } from './refuse.js';

/** The lists of how it went: what people said of it, and scores that others gave. */
export type ClosingList = 'experiences' | 'scores';

/** What can be said of how it went; null takes a fact back to "not asked". */
export type ClosingFacts = { [Name in 'effort' | 'clarified' | 'selfReliance' | 'research']?: Closing[Name] | null };

/** What can be said in one record of those lists; null takes a fact back to "not asked". */
export interface ClosingRecords {
  experiences: { [Name in 'who' | 'text' | 'date']?: Experience[Name] | null };
  scores: { [Name in 'name' | 'value' | 'scale' | 'date']?: OutsideScore[Name] | null };
}

/** Fields that are never empty, the one that says what a record is about first. */
export const NEEDED: Readonly<Record<ClosingList, readonly string[]>> = { experiences: ['text'], scores: ['name', 'value'] };

/** Why these cannot be facts of how it went, if so. */
export function checkClosing(facts: ClosingFacts): Refusal | undefined {
  const unread = checkTexts(facts, ['effort', 'selfReliance']);
  if (unread) return unread;
  const { effort, selfReliance } = facts;
  if (effort != null && !EFFORTS.includes(effort)) return refuse('no-such-word', { value: effort });
  if (selfReliance != null && !SELF_RELIANCE.includes(selfReliance)) return refuse('no-such-word', { value: selfReliance });
  return undefined;
}

/** Why a record cannot have these facts, if so; of a new one nothing that is needed may lack. */
export function checkClosingRecord(list: ClosingList, facts: object, isNew = false): Refusal | undefined {
  if (!Object.hasOwn(NEEDED, list)) return noChoice(list);
  const unread = checkTexts(facts, ['who', 'text', 'date', 'name', 'value', 'scale']);
  if (unread) return unread;
  const needed = isNew ? Object.fromEntries(NEEDED[list].map((field) => [field, ''])) : {};
  for (const [field, value] of Object.entries({ ...needed, ...facts }) as [string, string | null | undefined][]) {
    if (NEEDED[list].includes(field) && plainLine(value ?? '') === '') return refuse('no-words');
    const most = field === 'text' ? LIMITS.text : LIMITS.label;
    if (typeof value === 'string' && value.length > most) return refuse('too-long', { value: String(most) });
    if (field === 'date' && value != null && value.trim() && !isPartialDate(value.trim())) return refuse('bad-date', { value });
  }
  return undefined;
}

/** Facts as they are stored: texts trimmed, what is empty as an absent field. */
export function storedClosing(facts: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(facts).map(([field, value]: [string, unknown]) => [field, typeof value === 'string' ? value.trim() || undefined : value ?? undefined]));
}
