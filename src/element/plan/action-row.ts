import { html, nothing, type TemplateResult } from 'lit-html';
import { keyed } from 'lit-html/directives/keyed.js';
import { removeFromPlan } from '../../editor/commands/remove-from-plan.js';
import { setInPlan } from '../../editor/commands/set-in-plan.js';
import type { Action } from '../../model/document.js';
import { alterOf } from '../../model/query.js';
import { ACTION_STATES, REACHED, type ActionState, type Reached } from '../../model/vocabulary.js';
import { inOwnWords } from '../../words/in-own-words.js';
import { closingWordsFor } from '../../words/closing-words.js';
import { enumerate } from '../../words/enumerate.js';
import { partialDate } from '../../words/partial-date.js';
import { alterChoices } from '../controls/alter-choices.js';
import { dateControl } from '../controls/date-control.js';
import { selectControl } from '../controls/select-control.js';
import { textControl } from '../controls/text-control.js';
import { askView } from './ask-view.js';
import { goIn } from './go-in.js';
import { peopleField } from './people-field.js';
import { planName, type PlanContext } from './plan-context.js';

/** Who takes part in an action. */
export function actionPeople({ who, with: others = [] }: Action): string[] {
  return [...(who === undefined ? [] : [who]), ...others];
}

/** One action: pressed it lights its people on the map, and it is lit itself when they are chosen there. */
export function actionRow(ctx: PlanContext, action: Action, lit: boolean): unknown {
  const { plan: words, messages, editor, locked } = ctx;
  const people = actionPeople(action);
  const who = action.who === undefined ? words.nobodyYet : planName(ctx, action.who);
  const others = enumerate(messages, (action.with ?? []).map((id) => planName(ctx, id)));
  const about = [others ? words.together(who, others) : who, action.due && words.dueBy(partialDate(messages.lang, action.due)), reachedSaid(ctx, action)].filter(Boolean).join(' · ');
  const here = people.filter((id) => alterOf(editor.version, id));
  return keyed(action.id, html`<li class="plan-row" data-state=${action.state ?? 'open'}>
    <button type="button" class="plan-said" aria-pressed=${lit} @click=${() => { light(ctx, lit ? [] : here); }}>
      <span>${action.what}</span><span class="quiet">${about}</span><span class="state">${words.states[action.state ?? 'open']}</span>
    </button>
    <details><summary aria-label=${words.changeOf(action.what)} @click=${goIn(action.who === undefined ? words.who : action.due ? words.state : words.due)}>${words.change}</summary><div class="inside">${fields(ctx, action)}
      ${locked ? nothing : html`<p><button type="button" class="button alarm" @click=${() => { ctx.run(removeFromPlan('actions', action.id)); }}>${words.removeAction}</button></p>`}
    </div></details>
    ${askView(ctx, action)}
  </li>`);
}

/** Chooses people on the map and says whom: where they light up is not seen by everybody. */
export function light(ctx: PlanContext, ids: readonly string[]): void {
  ctx.editor.select(ids);
  if (ids.length) ctx.announce(ctx.plan.lit(enumerate(ctx.messages, ids.map((id) => planName(ctx, id)))));
}

function fields(ctx: PlanContext, action: Action): TemplateResult {
  const { plan: words, messages, editor, locked } = ctx;
  const { goals } = editor.document.plan;
  const set = (facts: Parameters<typeof setInPlan<'actions'>>[2]): void => { ctx.run(setInPlan('actions', action.id, facts)); };
  const named = (id: string): { id: string; label: string } => ({ id, label: planName(ctx, id) });
  const people = alterChoices(messages, editor.version, []);
  const closing = closingFields(ctx, action, set);
  const known = action.who === undefined || people.some(({ id }) => id === action.who) ? people : [...people, named(action.who)];
  return html`<div class="fields">
    ${textControl({ label: words.what, value: action.what, of: action.id, locked, across: true, max: 1000, commit: (what) => { set({ what }); } })}
    ${selectControl({ label: words.who, value: action.who, empty: words.nobodyYet, choices: known, locked, commit: (who) => { set({ who: who ?? null }); } })}
    ${selectControl({
      label: words.state, value: action.state ?? 'open', locked, choices: ACTION_STATES.map((id) => ({ id, label: words.states[id] })),
      commit: (state) => { set({ state: state as ActionState }); },
    })}
    ${dateControl({ messages, label: words.due, value: action.due, of: action.id, locked, hint: words.dateHint, commit: (due) => { set({ due: due || null }); } })}
    ${goals.length ? selectControl({
      label: words.ofGoal, value: action.goal, empty: words.noGoal, locked, choices: goals.map(({ id, text }) => ({ id, label: text })), commit: (goal) => { set({ goal: goal ?? null }); },
    }) : nothing}
    ${peopleField(ctx, words.withWhom, action.with ?? [], action.who === undefined ? [] : [action.who], (ids) => { set({ with: ids.length ? ids : null }); })}
    ${closing.question}${(action.state ?? 'open') === 'open' && action.reached === undefined && action.hours === undefined ? nothing : html`${closing.reached}${closing.hours}`}
  </div>`;
}

/** Whether its goal was reached, if the resident said so. */
function reachedSaid({ messages }: PlanContext, { reached }: Action): string | undefined {
  const words = inOwnWords(messages, closingWordsFor(messages.lang));
  return reached && words.reachedSaid(words.reaches[reached] ?? reached);
}

/** The question behind an action; how it went is asked once somebody began. */
function closingFields({ messages, locked }: PlanContext, action: Action, set: (facts: Parameters<typeof setInPlan<'actions'>>[2]) => void): Record<'question' | 'reached' | 'hours', unknown> {
  const words = inOwnWords(messages, closingWordsFor(messages.lang));
  const hours = action.hours === undefined ? undefined : new Intl.NumberFormat(messages.lang, { useGrouping: false }).format(action.hours);
  return {
    question: textControl({ label: words.question, value: action.question, of: action.id, locked, across: true, max: 1000, commit: (question) => { set({ question: question || null }); } }),
    reached: selectControl({
      label: words.reached, value: action.reached, empty: words.reachedHint, locked, choices: REACHED.map((id) => ({ id, label: words.reaches[id] })), commit: (reached) => { set({ reached: (reached as Reached | undefined) ?? null }); },
    }),
    hours: textControl({ label: words.hours, value: hours, of: action.id, locked, hint: words.hoursHint, max: 8, commit: (typed) => { set({ hours: hoursOf(typed) }); } }),
  };
}

/** A number of hours as it was typed, with a comma or a point; what is no number goes on as it is, to be refused by name. */
function hoursOf(typed: string): number | null {
  const hours = Number(typed.replace(',', '.'));
  return typed === '' ? null : Number.isFinite(hours) ? hours : typed as never;
}
