import { draftSteps } from '../../change/draft.js';
import { LIMITS } from '../../model/limits.js';
import { checkClosingRecord, NEEDED, storedClosing, type ClosingList, type ClosingRecords } from '../check-closing.js';
import type { Command } from '../command.js';
import { done } from '../done.js';
import { openClosing } from '../draft-closing.js';
import { refuse } from '../refuse.js';

/** Adds what somebody said of how it went, or a score that others gave. */
export function addToClosing<List extends ClosingList>(list: List, facts: ClosingRecords[List]): Command {
  return ({ document, newId }) => {
    const refusal = checkClosingRecord(list, facts, true);
    if (refusal) return refusal;
    if ((document.closing?.[list]?.length ?? 0) >= LIMITS.list) return refuse('too-many', { value: String(LIMITS.list) });
    const stored = storedClosing(facts);
    const draft = draftSteps(document);
    openClosing(draft, list);
    draft.insert(['closing', list], { id: newId(list === 'scores' ? 'score' : 'experience'), ...stored });
    return done(draft, 'closing-added', [], { name: String(stored[NEEDED[list][0]!]) });
  };
}
