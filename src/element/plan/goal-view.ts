import { html, nothing, type TemplateResult } from 'lit-html';
import { keyed } from 'lit-html/directives/keyed.js';
import { readAction } from '../../editor/action-line.js';
import { addToPlan } from '../../editor/commands/add-to-plan.js';
import { removeFromPlan } from '../../editor/commands/remove-from-plan.js';
import { dreamOfGoal } from '../../editor/commands/dream-of-goal.js';
import { setInPlan } from '../../editor/commands/set-in-plan.js';
import { setTheme } from '../../editor/commands/set-theme.js';
import type { Goal, Theme } from '../../model/document.js';
import { ideaLines, ideasFromLines, ideasOf, mindMapOf, type Idea } from '../../model/ideas.js';
import { mindMapWordsFor } from '../../words/mind-map-words.js';
import { selectControl } from '../controls/select-control.js';
import { textControl } from '../controls/text-control.js';
import { chainSign } from './chain-sign.js';
import { newRecord } from './new-record.js';
import type { PlanContext } from './plan-context.js';

/** The first link of a chain: the dream that the goals after it lead to. */
export function dreamLink(ctx: PlanContext, dream: Theme): TemplateResult {
  return html`<div class="link-row dream">${chainSign('dream')}<p class="chain"><span class="overline">${ctx.messages.themeKinds.dream}</span> ${dream.label}</p></div>`;
}

/** From goal to step: the goal in the resident's words, ideas around it, and its actions. */
export function goalView(ctx: PlanContext, goal: Goal, steps: unknown): unknown {
  const { plan: words, locked } = ctx;
  const ideas = ideasOf(goal.mindMap);
  const setIdeas = (text: string): void => { ctx.run(setInPlan('goals', goal.id, { mindMap: mindMapOf(ideasFromLines(text), goal.mindMap?.centre ?? goal.text, goal.mindMap) })); };
  const draw = (): void => {
    ctx.bring(() => import('../mind-map/mind-map-dialog.js')).then(({ mindMapDialog }) => { ctx.openOverlay(mindMapDialog(goal.id)); }, () => { ctx.missing(); });
  };
  return keyed(goal.id, html`<div class="link-row">${chainSign('goal')}<div class="link-body">
    <p class="chain"><span class="overline">${words.goal}</span> <strong>${goal.text}</strong></p>
    ${ideas.length ? html`<ul class="ideas" aria-label=${words.mindMap}>${ideas.map(({ text, level }) => html`<li data-level=${Math.min(level, 3)}>${text}</li>`)}</ul>` : nothing}
    ${ideas.length || !locked ? html`<p><button type="button" class="button" aria-haspopup="dialog" @click=${draw}>${mindMapWordsFor(ctx.messages.lang).open}</button></p>` : nothing}
    ${locked ? nothing : html`<details><summary aria-label=${words.changeOf(goal.text)}>${words.change}</summary><div class="inside">${fields(ctx, goal, ideas, setIdeas)}
      <p><button type="button" class="button alarm" @click=${() => { ctx.run(removeFromPlan('goals', goal.id)); }}>${words.removeGoal}</button></p></div></details>`}
    </div></div>
    <div class="link-row steps"><div class="link-body">${steps}
    ${newRecord(ctx, words.newAction, words.newActionHint, (line) => addToPlan('actions', { ...readAction(line, ctx.editor.version), goal: goal.id, state: 'open' }))}</div></div>`);
}

function fields(ctx: PlanContext, goal: Goal, ideas: readonly Idea[], setIdeas: (text: string) => void): TemplateResult {
  const { plan: words, locked, editor: { version } } = ctx;
  const dreams = version.themes.filter(({ kind }) => kind === 'dream');
  const dream = dreams.find(({ id }) => id === goal.dream);
  const unlink = (): void => { ctx.run(setInPlan('goals', goal.id, { dream: null })); };
  return html`<div class="fields">
    ${textControl({ label: words.goal, value: goal.text, of: goal.id, locked, across: true, max: 1000, commit: (text) => { ctx.run(setInPlan('goals', goal.id, { text })); } })}
    ${dreams.length > (dream ? 1 : 0) ? selectControl({
      label: words.dream, value: goal.dream, empty: words.noDream, choices: dreams, locked, across: true, commit: (id) => { ctx.run(setInPlan('goals', goal.id, { dream: id ?? null })); },
    }) : nothing}
    ${textControl({
      label: dream ? words.dreamWords : words.newDream, value: dream?.label, of: `${goal.id} ${dream?.id ?? ''}`, locked, across: true, max: 1000, hint: dream ? words.dreamOut : words.dreamHint,
      commit: (label) => { if (!label) { if (dream) unlink(); } else ctx.run(dream ? setTheme(dream.id, { label }) : dreamOfGoal(goal.id, label)); },
    })}
    ${textControl({ label: words.mindMap, value: ideaLines(ideas), of: goal.id, locked, multiline: true, hint: words.mindMapHint, commit: setIdeas })}
  </div>`;
}
