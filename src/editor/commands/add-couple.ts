import { draftSteps } from '../../change/draft.js';
import type { AlterId } from '../../model/document.js';
import { checkCouple, checkPartners, type CoupleFacts } from '../check-couple.js';
import { storedFacts } from '../stored-facts.js';
import type { Command } from '../command.js';
import { done } from '../done.js';
import { namesOf } from '../names-of.js';
import { refuse } from '../refuse.js';

/** Says that two people are or were a couple, or that one is a parent whose partner is unknown. */
export function addCouple(partners: readonly AlterId[], facts: CoupleFacts = {}): Command {
  return ({ document, version, newId }) => {
    if (partners.length === 0) return refuse('nothing-chosen');
    const refusal = checkPartners(version, partners) ?? checkCouple(facts);
    if (refusal) return refusal;
    const draft = draftSteps(document);
    draft.insert(['versions', version.id, 'couples'], { id: newId('couple'), partners: [...partners], ...storedFacts(facts) });
    return done(draft, 'couple-added', partners, { names: namesOf(version, partners), ...(facts.status ? { field: 'status', value: facts.status } : {}) });
  };
}
