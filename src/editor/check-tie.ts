import type { Tie } from '../model/document.js';
import { LIMITS } from '../model/limits.js';
import { FREQUENCIES, SUPPORT_KINDS, TIE_QUALITIES, type SupportKind } from '../model/vocabulary.js';
import { checkTextLists, checkTexts } from './check-texts.js';
import { isPartialDate } from './is-partial-date.js';
import type { Refusal } from './command.js';
import { refuse } from './refuse.js';

/** Facts about a tie to be set; null takes a fact back to "not asked". */
export type TieFacts = { [F in keyof Tie as string extends F ? never : F extends 'id' | 'from' | 'to' ? never : F]?: Tie[F] | null };

const STATUSES = ['asked', 'accepted', 'ended'];

/** Why these facts cannot be set on a tie, or nothing. */
export function checkTie(facts: TieFacts): Refusal | undefined {
  const unread = checkTexts(facts, ['quality', 'frequency', 'status', 'since', 'until', 'note']) ?? checkTextLists(facts, ['gives', 'gets']);
  if (unread) return unread;
  for (const [value, choices] of [[facts.quality, TIE_QUALITIES], [facts.frequency, FREQUENCIES], [facts.status, STATUSES]] as const) {
    if (value != null && !(choices as readonly string[]).includes(value)) return refuse('no-such-word', { value });
  }
  for (const kind of [...(facts.gives ?? []), ...(facts.gets ?? [])]) {
    if (!SUPPORT_KINDS.includes(kind)) return refuse('no-such-word', { value: kind });
  }
  for (const date of [facts.since, facts.until]) {
    if (date != null && date !== '' && !isPartialDate(date)) return refuse('bad-date', { value: date });
  }
  if (facts.note != null && facts.note.length > LIMITS.text) return refuse('too-long', { value: String(LIMITS.text) });
  return undefined;
}

/** Facts as they are stored: kinds of support in their usual order and once each, an empty text or null as an absent field. */
export function storedTieFacts(facts: TieFacts): Record<string, unknown> {
  return Object.fromEntries(Object.entries(facts).map(([field, value]) => {
    if (Array.isArray(value) && (field === 'gives' || field === 'gets')) return [field, inOrder(value as SupportKind[])];
    const stored = typeof value === 'string' ? value.trim() : value;
    return [field, stored === null || stored === '' ? undefined : stored];
  }));
}

function inOrder(kinds: readonly SupportKind[]): SupportKind[] {
  return SUPPORT_KINDS.filter((kind) => kinds.includes(kind));
}
