import { draftSteps } from '../../change/draft.js';
import { noChoice } from '../check-texts.js';
import type { Command } from '../command.js';
import { done } from '../done.js';
import { isPartialDate } from '../is-partial-date.js';
import { refuse } from '../refuse.js';

/** Says when the plan is looked at again; null takes that back. */
export function setReview(date: string | null): Command {
  return ({ document }) => {
    if (date != null && typeof date !== 'string') return noChoice(date);
    const day = date?.trim() || undefined;
    if (day !== undefined && !isPartialDate(day)) return refuse('bad-date', { value: day });
    const draft = draftSteps(document);
    draft.set(['plan'], 'reviewDate', day);
    return done(draft, 'plan-changed', [], { field: 'date', ...(day ? { value: day } : {}) });
  };
}
