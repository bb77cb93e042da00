import { draftSteps } from '../../change/draft.js';
import type { AlterId } from '../../model/document.js';
import { LIMITS } from '../../model/limits.js';
import { alterOf, tiesBetween } from '../../model/query.js';
import { checkTie, storedTieFacts, type TieFacts } from '../check-tie.js';
import type { Command } from '../command.js';
import { done } from '../done.js';
import { refuse } from '../refuse.js';

/**
 * Ties two people. A pair may have several ties, of different qualities; a second one that says nothing new is refused.
 */
export function connect(from: AlterId, to: AlterId, facts: TieFacts = {}): Command {
  return ({ document, version, newId }) => {
    const [giver, getter] = [alterOf(version, from), alterOf(version, to)];
    if (!giver || !getter) return refuse('gone');
    if (from === to) return refuse('self-tie', { name: giver.name });
    const refusal = checkTie(facts);
    if (refusal) return refusal;
    const same = tiesBetween(version, from, to).some((tie) => !facts.quality || tie.quality === facts.quality);
    if (same) return refuse('already-tied', { name: giver.name, other: getter.name });
    if (version.ties.length >= LIMITS.ties) return refuse('too-many', { value: String(LIMITS.ties) });
    const draft = draftSteps(document);
    const id = newId('tie');
    draft.insert(['versions', version.id, 'ties'], { id, from, to, ...storedTieFacts(facts) });
    return done(draft, 'tie-added', [id, from, to], {
      from: giver.name, to: getter.name, ...(facts.quality ? { quality: facts.quality } : {}),
    });
  };
}
