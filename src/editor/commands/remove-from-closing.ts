import { draftSteps } from '../../change/draft.js';
import type { Experience, OutsideScore } from '../../model/document.js';
import { NEEDED, type ClosingList } from '../check-closing.js';
import type { Command } from '../command.js';
import { done } from '../done.js';
import { closeClosing } from '../draft-closing.js';
import { refuse } from '../refuse.js';

/** Takes away what somebody said of how it went, or a score that others gave. */
export function removeFromClosing(list: ClosingList, id: string): Command {
  return ({ document }) => {
    const record = (document.closing?.[list] as readonly (Experience | OutsideScore)[] | undefined)?.find((each) => each.id === id);
    if (!record) return refuse('gone');
    const draft = draftSteps(document);
    draft.remove(['closing', list], id);
    closeClosing(draft);
    return done(draft, 'closing-removed', [], { name: String(record[NEEDED[list][0]!]) });
  };
}
