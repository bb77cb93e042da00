import { draftSteps } from '../../change/draft.js';
import type { TieId } from '../../model/document.js';
import { checkTie, storedTieFacts, type TieFacts } from '../check-tie.js';
import type { Command } from '../command.js';
import { done } from '../done.js';
import { factsTold } from '../facts-told.js';
import { refuse } from '../refuse.js';
import { tieTold } from '../tie-told.js';

/** Sets facts about a tie; null takes a fact back to "not asked", an empty list of support says "none". */
export function setTie(id: TieId, facts: TieFacts): Command {
  return ({ document, version }) => {
    const tie = version.ties.find((each) => each.id === id);
    const refusal = tie ? checkTie(facts) : refuse('gone');
    if (refusal) return refusal;
    const draft = draftSteps(document);
    draft.setAll(['versions', version.id, 'ties', id], storedTieFacts(facts));
    return done(draft, 'tie-changed', [id], { ...tieTold(version, tie!), ...factsTold(facts) });
  };
}
