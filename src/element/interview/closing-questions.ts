import { html, nothing, type TemplateResult } from 'lit-html';
import { keyed } from 'lit-html/directives/keyed.js';
import { setAlter } from '../../editor/commands/set-alter.js';
import { setVersion } from '../../editor/commands/set-version.js';
import { othersOf } from '../../model/query.js';
import { plainName } from '../controls/alter-choices.js';
import { chipGroup } from '../controls/chip-group.js';
import { dateControl } from '../controls/date-control.js';
import { presentNames, presentTyped } from '../controls/present-names.js';
import { textControl } from '../controls/text-control.js';
import { today } from '../moments/new-form.js';
import { insight } from '../panel/insight.js';
import type { AskingContext, PlanAsking } from './interview-context.js';
import { ownWords } from './own-words.js';
import { personWalk, type PersonWalk } from './person-walk.js';
import { textQuestion } from './text-questions.js';

/** What stands out on the map, and what the people at the table say of it. */
export function lookQuestion(ctx: AskingContext): TemplateResult {
  const { editor: { document, version }, messages } = ctx;
  const said = insight(document, version, messages);
  return html`${said.length ? html`<ul class="said-list">${said.map((sentence) => html`<li>${sentence}</li>`)}</ul>` : nothing}${textQuestion(ctx)}`;
}

/** Who is there today, and when it is. */
export function presentQuestion(ctx: PlanAsking): TemplateResult {
  const { editor: { version }, messages, say, locked, plan } = ctx;
  return html`<div class="fields">
    ${textControl({ label: say.presentNames, value: presentNames(messages, version), of: version.id, locked, across: true, max: 1000, commit: (names) => { ctx.run(setVersion({ present: presentTyped(messages, version, names) })); } })}
    ${dateControl({ messages, label: say.today, value: version.date, of: version.id, locked, hint: plan.dateHint, placeholder: today(), commit: (date) => { ctx.run(setVersion({ date: date || null })); } })}
  </div>`;
}

/** Whom may see the map, in own words, and who stays out of what is shared. */
export function sharingQuestion(ctx: AskingContext): TemplateResult {
  const { editor: { version }, messages, say, locked } = ctx;
  const people = othersOf(version);
  return html`${textQuestion(ctx, say.maySee)}
    ${people.length ? html`<div class="asked-part"><h4>${say.leaveOut}</h4>${chipGroup({
      label: say.leaveOut, locked, chips: people.map((alter) => ({ id: alter.id, label: plainName(messages, version, alter.id), pressed: alter.doNotShare === true })),
      choose: (id) => { ctx.run(setAlter(id, { doNotShare: people.find((alter) => alter.id === id)!.doNotShare ? null : true })); },
    })}</div>` : nothing}`;
}

/** How the resident and the people around found it, each in their own words; nothing is added up. */
export function experienceQuestion(ctx: AskingContext): TemplateResult {
  const { editor: { version }, say, question } = ctx;
  const byOf = (id: string): string | undefined => (id === version.resident ? undefined : id);
  const saidBy = (id: string): string | undefined => version.answers?.find((answer) => answer.question === question.id && answer.by === byOf(id))?.text;
  const walk: PersonWalk = {
    people: version.alters.filter(({ kind, deceased }) => kind === 'person' && !deceased), isDone: ({ id }) => saidBy(id) !== undefined, title: say.says,
    body: ({ id }) => keyed(id, ownWords(ctx, say.ownWords, saidBy(id), (text) => { ctx.keep({ text: text || null }, byOf(id)); })),
  };
  return html`<h4>${say.whose}</h4>${personWalk(ctx, walk)}`;
}
