import type { Draft } from '../change/draft.js';
import type { NetworkDocument } from '../model/document.js';

/** Lets the plan, and what was said about it, go of people who are on no version any more; that they may be on one still is for the caller to know. */
export function unlinkPlan(draft: Draft, { plan, closing }: NetworkDocument, left: ReadonlySet<string>): void {
  if (left.size === 0) return;
  for (const action of plan.actions) {
    const address = ['plan', 'actions', action.id];
    if (action.who !== undefined && left.has(action.who)) draft.set(address, 'who', undefined);
    if (action.with) draft.set(address, 'with', action.with.filter((id) => !left.has(id)));
  }
  for (const decision of plan.decisions) {
    const address = ['plan', 'decisions', decision.id];
    draft.set(address, 'by', decision.by.filter((id) => !left.has(id)));
    if (decision.help) draft.set(address, 'help', decision.help.filter((id) => !left.has(id)));
  }
  for (const { id, who } of closing?.experiences ?? []) {
    if (who !== undefined && left.has(who)) draft.set(['closing', 'experiences', id], 'who', undefined);
  }
}
