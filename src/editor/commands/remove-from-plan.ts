import { draftSteps } from '../../change/draft.js';
import { SAYING, type PlanList } from '../check-plan.js';
import type { Command } from '../command.js';
import { done } from '../done.js';
import { refuse } from '../refuse.js';

/** Takes a goal, an action or a decision out of the plan. Actions of a goal that goes stay in the plan. */
export function removeFromPlan(list: PlanList, id: string): Command {
  return ({ document }) => {
    const { plan } = document;
    const record = plan[list].find((each) => each.id === id);
    if (!record) return refuse('gone');
    const draft = draftSteps(document);
    if (list === 'goals') {
      for (const action of plan.actions) if (action.goal === id) draft.set(['plan', 'actions', action.id], 'goal', undefined);
    }
    draft.remove(['plan', list], id);
    return done(draft, 'plan-removed', [], { name: String(record[SAYING[list]]) });
  };
}
