import type { AlterId, Couple, Version } from '../model/document.js';
import { alterOf } from '../model/query.js';
import { COUPLE_STATUSES } from '../model/vocabulary.js';
import { checkTexts } from './check-texts.js';
import type { Refusal } from './command.js';
import { isPartialDate } from './is-partial-date.js';
import { refuse } from './refuse.js';

/** Facts about a couple to be set; null takes a fact back to "not asked". */
export interface CoupleFacts {
  status?: Couple['status'] | null;
  since?: string | null;
  until?: string | null;
}

/** Why these facts cannot be set on a couple, or nothing. */
export function checkCouple(facts: CoupleFacts): Refusal | undefined {
  const unread = checkTexts(facts, ['status', 'since', 'until']);
  if (unread) return unread;
  if (facts.status != null && !COUPLE_STATUSES.includes(facts.status)) return refuse('no-such-word', { value: facts.status });
  for (const date of [facts.since, facts.until]) {
    if (date != null && date !== '' && !isPartialDate(date)) return refuse('bad-date', { value: date });
  }
  return undefined;
}

/** Why these people cannot be partners of each other in this version, or nothing. */
export function checkPartners(version: Version, partners: readonly AlterId[], except?: string): Refusal | undefined {
  const name = (id: AlterId | undefined): string => (id === undefined ? '' : (alterOf(version, id)?.name ?? ''));
  if (partners.length > 2) return refuse('couple-full');
  const [one, other] = partners;
  if (one !== undefined && one === other) return refuse('own-partner', { name: name(one) });
  for (const id of partners) {
    const alter = alterOf(version, id);
    if (!alter) return refuse('gone');
    if (alter.kind !== 'person') return refuse('persons-only', { name: alter.name });
  }
  const twice = partners.length === 2 && version.couples.some((couple) => couple.id !== except && samePartners(couple.partners, partners));
  return twice ? refuse('already-couple', { name: name(one), other: name(other) }) : undefined;
}

/** Whether two lists of partners name the same people in any order. */
export function samePartners(a: readonly AlterId[], b: readonly AlterId[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}
