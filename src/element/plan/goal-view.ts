import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { addToPlan } from '../../editor/commands/add-to-plan.js';
import { removeFromPlan } from '../../editor/commands/remove-from-plan.js';
import { setInPlan } from '../../editor/commands/set-in-plan.js';
import type { Goal } from '../../model/document.js';
import { selectControl } from '../controls/select-control.js';
import { textControl } from '../controls/text-control.js';
import { newRecord } from './new-record.js';
import type { PlanContext } from './plan-context.js';

/** From dream to goal to step: the dream it leads to, the goal in the resident's words, ideas around it, and its actions. */
export function goalView(ctx: PlanContext, goal: Goal, steps: unknown): unknown {
  const { plan: words, editor, locked } = ctx;
  const dreams = editor.version.themes.filter(({ kind }) => kind === 'dream').map(({ id, label }) => ({ id, label }));
  const dream = dreams.find(({ id }) => id === goal.dream)?.label;
  const ideas = goal.mindMap?.branches ?? [];
  const setIdeas = (text: string): void => {
    const branches = text.split('\n').map((line) => line.trim()).filter(Boolean);
    ctx.run(setInPlan('goals', goal.id, { mindMap: branches.length ? { ...goal.mindMap, centre: goal.mindMap?.centre ?? goal.text, branches } : null }));
  };
  return keyed(goal.id, html`<section class="goal">
    ${dream ? html`<p class="chain"><span class="overline">${ctx.messages.themeKinds.dream}</span> ${dream}</p>` : nothing}
    <p class="chain"><span class="overline">${words.goal}</span> <strong>${goal.text}</strong></p>
    ${ideas.length ? html`<ul class="ideas" aria-label=${words.mindMap}>${ideas.map((idea) => html`<li>${idea}</li>`)}</ul>` : nothing}
    ${locked ? nothing : html`<details><summary aria-label=${words.changeOf(goal.text)}>${words.change}</summary><div class="inside">${fields(ctx, goal, dreams, ideas, setIdeas)}
      <p><button type="button" class="button alarm" @click=${() => { ctx.run(removeFromPlan('goals', goal.id)); }}>${words.removeGoal}</button></p></div></details>`}
    ${steps}
    ${newRecord(ctx, words.newAction, words.newActionHint, (what) => addToPlan('actions', { what, goal: goal.id, state: 'open' }))}
  </section>`);
}

function fields(ctx: PlanContext, goal: Goal, dreams: readonly { id: string; label: string }[], ideas: readonly string[], setIdeas: (text: string) => void): TemplateResult {
  const { plan: words, locked } = ctx;
  return html`<div class="fields">
    ${textControl({ label: words.goal, value: goal.text, locked, across: true, max: 1000, commit: (text) => { ctx.run(setInPlan('goals', goal.id, { text })); } })}
    ${dreams.length ? selectControl({
      label: words.dream, value: goal.dream, empty: words.noDream, choices: dreams, locked, across: true, commit: (dream) => { ctx.run(setInPlan('goals', goal.id, { dream: dream ?? null })); },
    }) : nothing}
    ${textControl({ label: words.mindMap, value: ideas.join('\n'), locked, multiline: true, hint: words.mindMapHint, commit: setIdeas })}
  </div>`;
}
