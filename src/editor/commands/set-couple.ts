import { draftSteps } from '../../change/draft.js';
import type { AlterId } from '../../model/document.js';
import { circularChildren } from '../../model/ancestry.js';
import { alterOf } from '../../model/query.js';
import { checkCouple, checkPartners, type CoupleFacts } from '../check-couple.js';
import { storedFacts } from '../stored-facts.js';
import type { Command } from '../command.js';
import { done } from '../done.js';
import { factsTold } from '../facts-told.js';
import { namesOf } from '../names-of.js';
import { refuse } from '../refuse.js';

/** Sets status, years or partners of a couple; null takes a fact back to "not asked". */
export function setCouple(id: string, change: CoupleFacts & { partners?: readonly AlterId[] }): Command {
  return ({ document, version }) => {
    const couple = version.couples.find((each) => each.id === id);
    if (!couple) return refuse('gone');
    const { partners, ...facts } = change;
    const refusal = checkCouple(facts) ?? (partners && checkPartners(version, partners, id));
    if (refusal) return refusal;
    const couples = version.couples.map((each) => (each === couple && partners ? { ...couple, partners: [...partners] } : each));
    const [circular] = circularChildren(couples, version.children);
    if (circular !== undefined) {
      return refuse('own-ancestor', { name: namesOf(version, [version.children[circular]!.child]), other: alterOf(version, partners![0]!)?.name ?? '' });
    }
    const draft = draftSteps(document);
    draft.setAll(['versions', version.id, 'couples', id], { ...storedFacts(facts), ...(partners ? { partners: [...partners] } : {}) });
    const now = partners ?? couple.partners;
    return done(draft, 'couple-changed', now, { names: namesOf(version, now), ...factsTold(facts) });
  };
}
