import { html, nothing, type TemplateResult } from 'lit-html';
import { setInPlan } from '../../editor/commands/set-in-plan.js';
import { couldBeAsked } from '../../graph/could-be-asked.js';
import type { Action } from '../../model/document.js';
import { planName, type PlanContext } from './plan-context.js';

/** So many names can be seen at a glance. */
const MOST = 6;

/** Under an action that nobody does yet: who could be asked, a press for each. */
export function askView(ctx: PlanContext, { id, who, with: others = [] }: Action): TemplateResult | typeof nothing {
  if (ctx.locked || who !== undefined) return nothing;
  const people = couldBeAsked(ctx.editor.version).filter((each) => !others.includes(each)).slice(0, MOST);
  if (people.length === 0) return nothing;
  return html`<div class="ask" role="group" aria-label=${ctx.plan.whoToAsk}><span class="quiet">${ctx.plan.whoToAsk}</span>
    ${people.map((each) => html`<button type="button" class="chip" @click=${() => { ctx.run(setInPlan('actions', id, { who: each })); }}>${planName(ctx, each)}</button>`)}</div>`;
}
