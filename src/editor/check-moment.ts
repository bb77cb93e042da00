import { LIMITS } from '../model/limits.js';
import type { VersionFacts } from './commands/set-version.js';
import { checkTextLists, checkTexts } from './check-texts.js';
import type { Refusal } from './command.js';
import { isPartialDate } from './is-partial-date.js';
import { refuse } from './refuse.js';

/** Why these facts cannot be those of a moment, if so. */
export function checkMoment(facts: VersionFacts): Refusal | undefined {
  const unread = checkTexts(facts, Object.keys(facts ?? {}).filter((field) => field !== 'present')) ?? checkTextLists(facts, ['present']);
  if (unread) return unread;
  const { title, date, reflection } = facts;
  if (date && !isPartialDate(date.trim())) return refuse('bad-date', { value: date });
  if (title && title.length > LIMITS.label) return refuse('too-long', { value: String(LIMITS.label) });
  if (reflection && reflection.length > LIMITS.text) return refuse('too-long', { value: String(LIMITS.text) });
  return undefined;
}

/** The facts of a moment as they are stored: texts trimmed, everybody present once, what is empty as an absent field. */
export function storedMoment(facts: VersionFacts): Record<string, unknown> {
  const { present, ...texts } = facts;
  const stored: Record<string, unknown> = {};
  for (const [field, text] of Object.entries(texts)) stored[field] = text?.trim() || undefined;
  if (present !== undefined) stored.present = present ? [...new Set(present.map((who) => who.trim()).filter(Boolean))] : undefined;
  return stored;
}
