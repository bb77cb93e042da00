import { draftSteps } from '../../change/draft.js';
import { checkClosing, storedClosing, type ClosingFacts } from '../check-closing.js';
import type { Command } from '../command.js';
import { done } from '../done.js';
import { closeClosing, openClosing } from '../draft-closing.js';

/** Says how it went, in facts that were judged together; null takes one back to "not asked". */
export function setClosing(facts: ClosingFacts): Command {
  return ({ document }) => {
    const refusal = checkClosing(facts);
    if (refusal) return refusal;
    const draft = draftSteps(document);
    openClosing(draft);
    draft.setAll(['closing'], storedClosing(facts));
    closeClosing(draft);
    return done(draft, 'closing-changed', []);
  };
}
