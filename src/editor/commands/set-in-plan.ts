import { draftSteps } from '../../change/draft.js';
import { checkPlan, SAYING, storedPlan, type PlanFacts, type PlanList } from '../check-plan.js';
import type { Command } from '../command.js';
import { done } from '../done.js';
import { refuse } from '../refuse.js';

/** Changes a goal, an action or a decision of the plan; null takes a fact back to "not asked". */
export function setInPlan<List extends PlanList>(list: List, id: string, facts: PlanFacts[List]): Command {
  return ({ document }) => {
    const refusal = checkPlan(document, list, facts);
    if (refusal) return refusal;
    const record = document.plan[list].find((each) => each.id === id);
    if (!record) return refuse('gone');
    const stored = storedPlan(list === 'decisions' && 'by' in facts ? { ...facts, by: facts.by ?? [] } : facts);
    const draft = draftSteps(document);
    draft.setAll(['plan', list, id], stored);
    return done(draft, 'plan-changed', [], { name: String(stored[SAYING[list]] ?? record[SAYING[list]]) });
  };
}
