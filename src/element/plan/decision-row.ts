import { html, nothing } from 'lit-html';
import { keyed } from 'lit-html/directives/keyed.js';
import { removeFromPlan } from '../../editor/commands/remove-from-plan.js';
import { setInPlan } from '../../editor/commands/set-in-plan.js';
import type { Decision } from '../../model/document.js';
import { alterOf } from '../../model/query.js';
import { DECISION_ANSWERS, type DecisionAnswer } from '../../model/vocabulary.js';
import { enumerate } from '../../words/enumerate.js';
import { partialDate } from '../../words/partial-date.js';
import { dateControl } from '../controls/date-control.js';
import { selectControl } from '../controls/select-control.js';
import { textControl } from '../controls/text-control.js';
import { light } from './action-row.js';
import { goIn } from './go-in.js';
import { peopleField } from './people-field.js';
import { planName, type PlanContext } from './plan-context.js';
import { typedHelp } from './typed-help.js';

/** The sign of an answer is that of a step: filled, half filled, or a line. */
const SIGNS: Partial<Record<string, string>> = { yes: 'done', 'not-yet': 'busy', no: 'not-done' };

/** One decision about help: what, yes or no, which help, who decided and why, and when it is looked at again. */
export function decisionRow(ctx: PlanContext, decision: Decision, lit: boolean): unknown {
  const { plan: words, messages, editor, locked } = ctx;
  const isPerson = (id: string): boolean => editor.document.versions.some((version) => alterOf(version, id));
  const help = (decision.help ?? []).map((who) => (isPerson(who) ? planName(ctx, who) : who));
  const by = enumerate(messages, decision.by.map((id) => planName(ctx, id)));
  const answer = decision.answer ? words.answers[decision.answer] : words.notDecided;
  const about = [by && words.decidedBy(by), decision.date && partialDate(messages.lang, decision.date)].filter(Boolean).join(' · ');
  const set = (facts: Parameters<typeof setInPlan<'decisions'>>[2]): void => { ctx.run(setInPlan('decisions', decision.id, facts)); };
  const date = (field: 'date' | 'review', label: string): unknown =>
    dateControl({ messages, label, value: decision[field], of: decision.id, locked, hint: words.dateHint, commit: (value) => { set({ [field]: value || null }); } });
  return keyed(decision.id, html`<li class="plan-row" data-state=${SIGNS[decision.answer!] ?? 'open'}>
    <button type="button" class="plan-said" aria-pressed=${lit}
      @click=${() => { light(ctx, lit ? [] : [...decision.by, ...(decision.help ?? [])].filter((id) => alterOf(editor.version, id))); }}>
      <span>${decision.about}${help.length ? `: ${enumerate(messages, help)}` : ''}</span><span class="quiet">${[about, decision.reason].filter(Boolean).join(' · ')}</span><span class="state">${answer}</span>
    </button>
    <details><summary aria-label=${words.changeOf(decision.about)} @click=${goIn(decision.answer ? decision.by.length ? words.help : words.by : words.answer)}>${words.change}</summary><div class="inside"><div class="fields">
      ${textControl({ label: words.about, value: decision.about, of: decision.id, locked, across: true, max: 1000, commit: (text) => { set({ about: text }); } })}
      ${selectControl({
        label: words.answer, value: decision.answer, empty: words.notDecided, locked, across: true, choices: DECISION_ANSWERS.map((id) => ({ id, label: words.answers[id] })),
        commit: (value) => { set({ answer: (value as DecisionAnswer | undefined) ?? null }); },
      })}
      ${textControl({ label: words.help, value: help.join(', '), of: decision.id, locked, hint: words.helpHint, across: true, commit: (text) => { set({ help: text ? typedHelp(ctx, text) : null }); } })}
      ${textControl({ label: words.reason, value: decision.reason, of: decision.id, locked, across: true, max: 1000, commit: (reason) => { set({ reason: reason || null }); } })}
      ${date('date', words.date)}${date('review', words.review)}
      ${peopleField(ctx, words.by, decision.by, [], (ids) => { set({ by: ids }); })}
    </div>
    ${locked ? nothing : html`<p><button type="button" class="button alarm" @click=${() => { ctx.run(removeFromPlan('decisions', decision.id)); }}>${words.removeDecision}</button></p>`}
    </div></details>
  </li>`);
}
