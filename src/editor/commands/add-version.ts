import { draftSteps } from '../../change/draft.js';
import type { Version } from '../../model/document.js';
import { LIMITS } from '../../model/limits.js';
import { checkMoment, storedMoment } from '../check-moment.js';
import type { Command } from '../command.js';
import { done } from '../done.js';
import { momentTold } from '../moment-told.js';
import { refuse } from '../refuse.js';
import type { VersionFacts } from './set-version.js';

/**
 * Starts a new moment from the last one: everybody and everything goes along with the same ids and places.
 * Title, date and who was there are those of the new moment alone; the reflection and the answers stay with the old one.
 */
export function addVersion(facts: VersionFacts = {}): Command {
  return ({ document, newId }) => {
    const refusal = checkMoment(facts);
    if (refusal) return refusal;
    if (document.versions.length >= LIMITS.versions) return refuse('too-many', { value: String(LIMITS.versions) });
    const { title: _title, date: _date, present: _present, reflection: _reflection, answers: _answers, source: _source, ...kept } = document.versions.at(-1)!;
    const version: Version = { ...kept, id: newId('version'), ...storedMoment(facts) };
    const draft = draftSteps(document);
    draft.insert(['versions'], version);
    draft.set([], 'current', version.id);
    return done(draft, 'version-added', [], momentTold(version));
  };
}
