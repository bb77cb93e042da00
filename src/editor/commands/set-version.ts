import { draftSteps } from '../../change/draft.js';
import { LIMITS } from '../../model/limits.js';
import type { Command } from '../command.js';
import { done } from '../done.js';
import { factsTold } from '../facts-told.js';
import { isPartialDate } from '../is-partial-date.js';
import { refuse } from '../refuse.js';

/** Facts about one moment of the network; null takes one away. */
export interface VersionFacts {
  title?: string | null;
  date?: string | null;
  /** Ids of alters, or free names. */
  present?: readonly string[] | null;
  reflection?: string | null;
}

/** Sets title, date, who was there and the worker's reflection of the version on screen. */
export function setVersion(facts: VersionFacts): Command {
  return ({ document, version }) => {
    const { title, date, present, reflection } = facts;
    if (date && !isPartialDate(date.trim())) return refuse('bad-date', { value: date });
    if (title && title.length > LIMITS.label) return refuse('too-long', { value: String(LIMITS.label) });
    if (reflection && reflection.length > LIMITS.text) return refuse('too-long', { value: String(LIMITS.text) });
    const draft = draftSteps(document);
    const stored = Object.entries({ title, date, reflection }).map(([field, text]) => [field, text?.trim() || undefined] as const);
    const asked = stored.filter(([field]) => Object.hasOwn(facts, field));
    if (present !== undefined) asked.push(['present', (present ? [...new Set(present.map((who) => who.trim()).filter(Boolean))] : undefined) as never]);
    draft.setAll(['versions', version.id], Object.fromEntries(asked));
    return done(draft, 'version-changed', [], factsTold(facts));
  };
}
