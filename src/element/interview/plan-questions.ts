import { html, nothing, type TemplateResult } from 'lit-html';
import { keyed } from 'lit-html/directives/keyed.js';
import { live } from 'lit-html/directives/live.js';
import { isRefusal, type Command } from '../../editor/command.js';
import { addToPlan } from '../../editor/commands/add-to-plan.js';
import { removeFromPlan } from '../../editor/commands/remove-from-plan.js';
import { setInPlan } from '../../editor/commands/set-in-plan.js';
import { setReview } from '../../editor/commands/set-review.js';
import type { PlanList } from '../../editor/check-plan.js';
import type { Action, Goal } from '../../model/document.js';
import { ACTION_STATES, DECISION_ANSWERS, type ActionState, type DecisionAnswer } from '../../model/vocabulary.js';
import { partialDate } from '../../words/partial-date.js';
import { alterChoices } from '../controls/alter-choices.js';
import { chipGroup } from '../controls/chip-group.js';
import { selectControl } from '../controls/select-control.js';
import { textControl } from '../controls/text-control.js';
import { icon } from '../icon.js';
import { planName } from '../plan/plan-context.js';
import { typedHelp } from '../plan/typed-help.js';
import type { PlanAsking } from './interview-context.js';
import { soonField } from './soon-field.js';
import { wordsField } from './words-field.js';

/** The first goal, in own words; it can lead to a dream. */
export function goalQuestion(ctx: PlanAsking): TemplateResult {
  const { editor: { document, version }, say, plan, locked } = ctx;
  const dreams = version.themes.filter(({ kind }) => kind === 'dream').map(({ id, label }) => ({ id, label }));
  return html`${wordsField(ctx, say.ownWords, (text) => addToPlan('goals', { text }))}
    ${records(ctx, 'goals', document.plan.goals, ({ text }) => text, (goal) => (dreams.length ? selectControl({
      label: plan.dream, value: goal.dream, empty: plan.noDream, choices: dreams, locked, across: true, commit: (dream) => { ctx.run(setInPlan('goals', goal.id, { dream: dream ?? null })); },
    }) : nothing))}`;
}

/** Free ideas around a goal, one after another. */
export function ideasQuestion(ctx: PlanAsking): TemplateResult {
  const { editor: { document }, say, locked } = ctx;
  const { goals } = document.plan;
  if (goals.length === 0) return html`<p class="quiet">${say.noGoal}</p>`;
  const goal = goalOf(ctx);
  const ideas = goal?.mindMap?.branches ?? [];
  const set = (branches: string[]): Command => setInPlan('goals', goal!.id, { mindMap: branches.length ? { ...goal!.mindMap, centre: goal!.mindMap?.centre ?? goal!.text, branches } : null });
  return html`${goalChoice(ctx)}
    ${wordsField(ctx, say.idea, (idea) => set([...ideas, idea]))}
    ${ideas.length ? html`<ul class="named">${ideas.map((idea, at) => html`<li>${idea}${locked ? nothing : html` <button type="button" class="take" aria-label=${say.takeAway(idea)} title=${say.takeAway(idea)}
      @click=${() => { ctx.run(set(ideas.filter((_, each) => each !== at))); }}>${icon('close')}</button>`}</li>`)}</ul>` : nothing}`;
}

/** A small step: what, who, with whom, when. */
export function stepQuestion(ctx: PlanAsking): TemplateResult {
  const { editor: { document, version }, plan, draft, locked, messages } = ctx;
  const people = alterChoices(messages, version, []);
  const text = (field: string): string => (draft.get(field) as string | undefined) ?? '';
  const write = (field: string, value: string | undefined): void => { draft.set(field, value); ctx.refresh(); };
  const goal = goalOf(ctx);
  const { who } = Object.fromEntries(draft) as { who?: string };
  const add = (): void => {
    const helper = text('with');
    const plan = ctx.run(addToPlan('actions', {
      what: text('what'), state: 'open', ...(who ? { who } : {}), ...(helper && helper !== who ? { with: [helper] } : {}), ...(text('due') ? { due: text('due') } : {}), ...(goal ? { goal: goal.id } : {}),
    }));
    if (!isRefusal(plan)) draft.clear();
    ctx.refresh();
  };
  return html`${locked ? nothing : html`${goalChoice(ctx)}<form class="asked-form" @submit=${(event: Event) => { event.preventDefault(); add(); }}>
      <label class="field"><span class="name">${plan.what}</span><input type="text" data-answer autocomplete="off" maxlength="1000" .value=${live(text('what'))} @input=${(event: Event) => { draft.set('what', (event.target as HTMLInputElement).value); }}></label>
      <div class="fields">
        ${selectControl({ label: plan.who, value: who, empty: plan.nobodyYet, choices: people, locked, commit: (id) => { write('who', id); } })}
        ${selectControl({ label: plan.withWhom, value: text('with') || undefined, empty: '–', choices: people.filter(({ id }) => id !== who), locked, commit: (id) => { write('with', id); } })}
      </div>
      ${soonField(ctx, ctx.say.when, text('due') || undefined, [{ weeks: 1 }, { weeks: 2 }, { months: 1 }], (due) => { write('due', due); })}
      <p><button type="submit" class="button">${plan.add}</button></p>
    </form>`}
    ${records(ctx, 'actions', document.plan.actions, ({ what }) => what, (action) => html`<span class="quiet">${aboutAction(ctx, action)}</span>`)}`;
}

/** Whom to ask, and how: a step of the resident with that person. */
export function askQuestion(ctx: PlanAsking): TemplateResult {
  const { editor: { document, version }, say, plan, draft, locked, messages } = ctx;
  const who = draft.get('ask') as string | undefined;
  const goal = goalOf(ctx);
  const add = (event: Event): void => {
    event.preventDefault();
    if (!who) return;
    const how = ((draft.get('how') as string | undefined) ?? '').trim();
    const added = ctx.run(addToPlan('actions', { what: say.askPerson(planName(ctx, who)), ...(how ? { note: how } : {}), who: version.resident, with: [who], state: 'open', ...(goal ? { goal: goal.id } : {}) }));
    if (!isRefusal(added)) draft.clear();
    ctx.refresh();
  };
  const people = alterChoices(messages, version, [version.resident]).filter(({ id }) => !version.alters.find((alter) => alter.id === id)?.deceased);
  return html`${locked || people.length === 0 ? nothing : html`<form class="asked-form" ?data-filled=${who !== undefined} @submit=${add}>
      ${chipGroup({
        label: plan.who, locked, chips: people.map(({ id, label }) => ({ id, label, pressed: id === who })),
        choose: (id) => { draft.set('ask', id === who ? undefined : id); ctx.editor.select(id === who ? [] : [id]); ctx.refresh(); },
      })}
      ${who ? html`<label class="field"><span class="name">${say.askHow}</span><textarea rows="2" maxlength="2000" .value=${live((draft.get('how') as string | undefined) ?? '')}
          @input=${(event: Event) => { draft.set('how', (event.target as HTMLTextAreaElement).value); }}></textarea></label>
        <p><button type="submit" class="button">${plan.add}</button></p>` : nothing}
    </form>`}
    ${records(ctx, 'actions', document.plan.actions.filter((action) => action.with?.length), ({ what }) => what, (action) => html`<span class="quiet">${[aboutAction(ctx, action), action.note].filter(Boolean).join(' · ')}</span>`)}`;
}

/** Whether professional help is needed, which, who decided with the resident, and why. */
export function decisionQuestion(ctx: PlanAsking): TemplateResult {
  const { editor: { document, version }, say, plan, draft, locked } = ctx;
  const text = (field: string): string => (draft.get(field) as string | undefined) ?? '';
  const by = (draft.get('by') as string[] | undefined) ?? [];
  const input = (field: string, label: string, hint = ''): TemplateResult => html`<label class="field"><span class="name">${label}</span>
    <input type="text" autocomplete="off" maxlength="1000" placeholder=${hint} .value=${live(text(field))} @input=${(event: Event) => { draft.set(field, (event.target as HTMLInputElement).value); }}></label>`;
  const add = (event: Event): void => {
    event.preventDefault();
    const answer = text('answer') as DecisionAnswer | '';
    const added = ctx.run(addToPlan('decisions', {
      about: text('about') || say.helpOf, by, ...(answer ? { answer } : {}), ...(text('help') ? { help: typedHelp(ctx, text('help')) } : {}), ...(text('reason') ? { reason: text('reason') } : {}),
    }));
    if (!isRefusal(added)) draft.clear();
    ctx.refresh();
  };
  const people = version.alters.filter(({ kind, deceased }) => kind === 'person' && !deceased);
  return html`${locked ? nothing : html`<form class="asked-form" ?data-filled=${text('answer') !== '' || by.length > 0} @submit=${add}>
      ${input('about', plan.about, plan.newDecisionHint)}
      <div class="asked-part"><h4>${plan.answer}</h4>${chipGroup({
        label: plan.answer, locked, chips: DECISION_ANSWERS.map((id) => ({ id, label: plan.answers[id], pressed: text('answer') === id })),
        choose: (id) => { draft.set('answer', text('answer') === id ? '' : id); ctx.refresh(); },
      })}</div>
      ${text('answer') === 'yes' ? input('help', plan.help, plan.helpHint) : nothing}
      <div class="asked-part"><h4>${plan.by}</h4>${chipGroup({
        label: plan.by, locked, chips: people.map(({ id }) => ({ id, label: planName(ctx, id), pressed: by.includes(id) })),
        choose: (id) => { draft.set('by', by.includes(id) ? by.filter((each) => each !== id) : [...by, id]); ctx.refresh(); },
      })}</div>
      ${input('reason', plan.reason)}
      <p><button type="submit" class="button">${plan.add}</button></p>
    </form>`}
    ${records(ctx, 'decisions', document.plan.decisions, ({ about }) => about, ({ answer, by: names, reason }) => html`<span class="quiet">${[
      answer && plan.answers[answer], names.length && plan.decidedBy(names.map((id) => planName(ctx, id)).join(', ')), reason,
    ].filter(Boolean).join(' · ')}</span>`)}`;
}

/** When to look again. */
export function reviewQuestion(ctx: PlanAsking): TemplateResult {
  const { editor: { document }, plan } = ctx;
  return soonField(ctx, plan.lookAgain, document.plan.reviewDate, [{ weeks: 6 }, { months: 3 }, { months: 6 }], (date) => { ctx.run(setReview(date || null)); });
}

/** How every step went, as the resident says it. */
export function resultsQuestion(ctx: PlanAsking): TemplateResult {
  const { editor: { document }, say, plan, locked } = ctx;
  if (document.plan.actions.length === 0) return html`<p class="quiet">${say.noActions}</p>`;
  return html`<ul class="asked-records">${document.plan.actions.map((action) => keyed(action.id, html`<li>
    <p><strong>${action.what}</strong><span class="quiet">${aboutAction(ctx, action)}</span></p>
    ${chipGroup({
      label: action.what, locked, chips: ACTION_STATES.map((id) => ({ id, label: plan.states[id], pressed: (action.state ?? 'open') === id })),
      choose: (state) => { ctx.run(setInPlan('actions', action.id, { state: state as ActionState })); },
    })}
    ${textControl({ label: say.ownWords, value: action.note, of: action.id, locked, max: 1000, commit: (note) => { ctx.run(setInPlan('actions', action.id, { note: note || null })); } })}
  </li>`))}</ul>`;
}

/** The goal that ideas and steps go with: the one that was chosen, or the last. */
function goalOf({ editor: { document }, chosen }: PlanAsking): Goal | undefined {
  const { goals } = document.plan;
  return goals.find(({ id }) => id === chosen.goal) ?? goals.at(-1);
}

function goalChoice(ctx: PlanAsking): TemplateResult | typeof nothing {
  const { goals } = ctx.editor.document.plan;
  if (goals.length < 2) return goals[0] ? html`<p class="quiet">${ctx.plan.goal}: ${goals[0].text}</p>` : nothing;
  return html`${selectControl({
    label: ctx.plan.ofGoal, value: goalOf(ctx)?.id, locked: ctx.locked, across: true, choices: goals.map(({ id, text }) => ({ id, label: text })),
    commit: (id) => { ctx.chosen.goal = id!; ctx.refresh(); },
  })}`;
}

function aboutAction(ctx: PlanAsking, { who, with: others = [], due }: Action): string {
  const { plan, messages } = ctx;
  const doer = who === undefined ? plan.nobodyYet : planName(ctx, who);
  const names = others.map((id) => planName(ctx, id)).join(', ');
  return [names ? plan.together(doer, names) : doer, due && plan.dueBy(partialDate(messages.lang, due))].filter(Boolean).join(' · ');
}

/** Records of the plan under a question, each to be taken away again. */
function records<Item extends { id: string }>(ctx: PlanAsking, list: PlanList, items: readonly Item[], title: (item: Item) => string, more: (item: Item) => unknown): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  return html`<ul class="asked-records">${items.map((item) => keyed(item.id, html`<li><div class="asked-record"><p><strong>${title(item)}</strong>${more(item)}</p>
    ${ctx.locked ? nothing : html`<button type="button" class="button plain only-icon" aria-label=${ctx.say.takeAway(title(item))} title=${ctx.say.takeAway(title(item))}
      @click=${() => { ctx.run(removeFromPlan(list, item.id)); }}>${icon('close')}</button>`}</div></li>`))}</ul>`;
}
