import { draftSteps } from '../../change/draft.js';
import { LIMITS } from '../../model/limits.js';
import { checkPlan, SAYING, storedPlan, type PlanFacts, type PlanList } from '../check-plan.js';
import type { Command } from '../command.js';
import { done } from '../done.js';
import { refuse } from '../refuse.js';

const KINDS: Readonly<Record<PlanList, string>> = { goals: 'goal', actions: 'action', decisions: 'decision' };

/** Adds a goal, an action or a decision to the plan. */
export function addToPlan<List extends PlanList>(list: List, facts: PlanFacts[List]): Command {
  return ({ document, newId }) => {
    const refusal = checkPlan(document, list, { [SAYING[list]]: '', ...facts });
    if (refusal) return refusal;
    if (document.plan[list].length >= LIMITS.list) return refuse('too-many', { value: String(LIMITS.list) });
    const stored = storedPlan({ ...facts, ...(list === 'decisions' && !('by' in facts && facts.by) ? { by: [] } : {}) });
    const draft = draftSteps(document);
    draft.insert(['plan', list], { id: newId(KINDS[list]), ...stored });
    return done(draft, 'plan-added', [], { name: String(stored[SAYING[list]]) });
  };
}
