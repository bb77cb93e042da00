import { draftSteps } from '../../change/draft.js';
import { checkClosingRecord, storedClosing, type ClosingList, type ClosingRecords } from '../check-closing.js';
import type { Command } from '../command.js';
import { done } from '../done.js';
import { refuse } from '../refuse.js';

/** Changes what somebody said of how it went, or a score that others gave; null takes a fact back to "not asked". */
export function setInClosing<List extends ClosingList>(list: List, id: string, facts: ClosingRecords[List]): Command {
  return ({ document }) => {
    const refusal = checkClosingRecord(list, facts);
    if (refusal) return refusal;
    if (!document.closing?.[list]?.some((each) => each.id === id)) return refuse('gone');
    const draft = draftSteps(document);
    draft.setAll(['closing', list, id], storedClosing(facts));
    return done(draft, 'closing-changed', []);
  };
}
