import { html, nothing, type TemplateResult } from 'lit-html';
import { readAction } from '../../editor/action-line.js';
import { readDecision } from '../../editor/decision-line.js';
import { addToPlan } from '../../editor/commands/add-to-plan.js';
import { setReview } from '../../editor/commands/set-review.js';
import { planShares } from '../../graph/plan-shares.js';
import type { Action } from '../../model/document.js';
import { alterOf, residentOf } from '../../model/query.js';
import { dateControl } from '../controls/date-control.js';
import { chip } from '../styles/chip.js';
import { field } from '../styles/field.js';
import { panel } from '../styles/panel.js';
import type { ViewContext } from '../view-context.js';
import { actionPeople, actionRow } from './action-row.js';
import { closingView } from './closing-view.js';
import { decisionRow } from './decision-row.js';
import { dreamLink, goalView } from './goal-view.js';
import { newRecord } from './new-record.js';
import { planContext, planName, type PlanContext } from './plan-context.js';
import { planStyles } from './plan-styles.js';
import { rowKey } from './row-key.js';
import { teamView } from './team-view.js';
import { typedHelp } from './typed-help.js';

/** Styles of the plan. */
export const styles = [field, chip, panel, planStyles];

/** The plan beside the map: goals with their steps, who carries them, and what was decided about help. */
export function planView(view: ViewContext): TemplateResult {
  const ctx = planContext(view);
  const { plan: words, editor, locked } = ctx;
  const { document, version, selection } = editor;
  const { goals, actions, decisions, reviewDate } = document.plan;
  const chosen = selection.filter((id) => alterOf(version, id));
  const isLit = (people: readonly string[]): boolean => chosen.length > 0 && chosen.every((id) => people.includes(id));
  const rows = (these: readonly Action[]): TemplateResult | typeof nothing => (these.length
    ? html`<ul class="plan-rows">${these.map((action) => actionRow(ctx, action, isLit(actionPeople(action))))}</ul>` : nothing);
  const loose = actions.filter((action) => !goals.some(({ id }) => id === action.goal));
  const [one] = chosen;
  const dreams = version.themes.filter(({ id, kind }) => kind === 'dream' && goals.some(({ dream }) => dream === id));
  const ofDream = (id: string): typeof goals => goals.filter(({ dream }) => dream === id);
  const chain = (these: typeof goals): unknown => these.map((goal) => goalView(ctx, goal, rows(actions.filter((action) => action.goal === goal.id))));
  const own = goals.filter((goal) => !dreams.some(({ id }) => id === goal.dream));
  return html`<div class="plan" @keydown=${rowKey}>
    <h3 tabindex="-1" id="panel-title">${words.plan}</h3>
    <p class="lead">${actions.length ? words.shares(planShares(document, version), planName(ctx, residentOf(version).id)) : goals.length ? nothing : words.empty}</p>
    ${one !== undefined && chosen.length === 1 && actions.length ? html`<p class="quiet" role="status">${words.partOf(planName(ctx, one), actions.filter((action) => actionPeople(action).includes(one)).length)}</p>` : nothing}
    ${dreams.map((dream) => html`<section class="goal links">${dreamLink(ctx, dream)}${chain(ofDream(dream.id))}</section>`)}
    ${own.map((goal) => html`<section class="goal links">${chain([goal])}</section>`)}
    ${newRecord(ctx, words.newGoal, words.goalHint, (text) => addToPlan('goals', { text }), firstStep)}
    ${loose.length || !goals.length ? html`<section class="goal">
      ${loose.length ? html`<h4>${goals.length ? words.otherSteps : words.steps}</h4>${rows(loose)}` : nothing}
      ${goals.length ? nothing : newRecord(ctx, words.newAction, words.newActionHint, (line) => addToPlan('actions', { ...readAction(line, version), state: 'open' }))}
    </section>` : nothing}
    ${teamView(ctx)}
    <section class="goal"><h4>${words.decisions}</h4>
      ${decisions.length ? html`<ul class="plan-rows">${decisions.map((decision) => decisionRow(ctx, decision, isLit([...decision.by, ...(decision.help ?? [])])))}</ul>` : nothing}
      ${newRecord(ctx, words.newDecision, words.decisionLineHint, (line) => addToPlan('decisions', decided(ctx, line)))}
    </section>
    ${dateControl({ messages: ctx.messages, label: words.lookAgain, value: reviewDate, of: 'plan', locked, hint: words.dateHint, commit: (date) => { ctx.run(setReview(date || null)); } })}
    ${closingView(ctx)}
  </div>`;
}

/** A line about a decision, with help that is on the map by who it is. */
function decided(ctx: PlanContext, line: string): ReturnType<typeof readDecision> {
  const { help, ...said } = readDecision(line, ctx.editor.version);
  return { ...said, ...(help ? { help: typedHelp(ctx, help.join(',')) } : {}) };
}

/** After a goal come its steps: where the first of the newest is typed. */
function firstStep(form: Element): HTMLElement | null | undefined {
  return [...form.parentElement!.querySelectorAll('.link-row.steps')].at(-1)?.querySelector<HTMLElement>('.new-record input');
}
