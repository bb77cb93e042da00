import { html, nothing, type TemplateResult } from 'lit-html';
import { keyed } from 'lit-html/directives/keyed.js';
import { isRefusal } from '../../editor/command.js';
import { addToClosing } from '../../editor/commands/add-to-closing.js';
import { removeFromClosing } from '../../editor/commands/remove-from-closing.js';
import { setInClosing } from '../../editor/commands/set-in-closing.js';
import type { Experience } from '../../model/document.js';
import { alterOf } from '../../model/query.js';
import type { ClosingWords } from '../../words/closing-words.js';
import { partialDate } from '../../words/partial-date.js';
import { alterChoices } from '../controls/alter-choices.js';
import { textControl } from '../controls/text-control.js';
import { foldedForm } from './folded-form.js';
import { planName, type PlanContext } from './plan-context.js';

/** What people said of how it went, each in their own words: answers stand beside each other and are never made into one. */
export function experiencesView(ctx: PlanContext, words: ClosingWords, experiences: readonly Experience[]): TemplateResult | typeof nothing {
  const { locked } = ctx;
  if (locked && experiences.length === 0) return nothing;
  return html`<details class="closing-part" ?open=${experiences.length > 0}><summary>${words.experiences}</summary><div class="inside">
    ${experiences.length ? html`<ul class="told">${experiences.map((each) => row(ctx, words, each))}</ul>` : nothing}
    ${locked ? nothing : foldedForm(ctx, experiences.length > 0, newExperience(ctx, words))}
  </div></details>`;
}

function row(ctx: PlanContext, words: ClosingWords, { id, who, text, date }: Experience): unknown {
  const name = nameOf(ctx, words, who);
  return keyed(id, html`<li>
    <p class="quiet">${[name, date && partialDate(ctx.messages.lang, date)].filter(Boolean).join(' · ')}</p>
    <p>${text}</p>
    ${ctx.locked ? nothing : html`<details><summary aria-label=${ctx.plan.changeOf(name)}>${ctx.plan.change}</summary><div class="inside">
      ${textControl({ label: name, value: text, of: id, locked: false, multiline: true, commit: (typed) => { ctx.run(setInClosing('experiences', id, { text: typed })); } })}
      <p><button type="button" class="button alarm" @click=${() => { ctx.run(removeFromClosing('experiences', id)); }}>${words.remove(name)}</button></p>
    </div></details>`}
  </li>`);
}

/** The name of somebody on the map, or the name that was typed. */
function nameOf(ctx: PlanContext, words: ClosingWords, who: string | undefined): string {
  if (who === undefined) return words.somebody;
  return ctx.editor.document.versions.some((version) => alterOf(version, who)) ? planName(ctx, who) : who;
}

function newExperience(ctx: PlanContext, words: ClosingWords): TemplateResult {
  const { editor: { version }, messages, plan } = ctx;
  const add = (event: Event): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const [who, text] = [form.querySelector('select')!, form.querySelector('textarea')!];
    if (!text.value.trim() || isRefusal(ctx.run(addToClosing('experiences', { who: who.value || null, text: text.value, date: version.date ?? null })))) return;
    text.value = '';
  };
  const people = alterChoices(messages, version, [version.resident], true);
  return html`<form class="new-told" @submit=${add}>
    <label class="field"><span class="name">${words.experienceWho}</span><select>
      <option value=${version.resident}>${planName(ctx, version.resident)}</option>
      ${people.map(({ id, label }) => html`<option value=${id}>${label}</option>`)}
      <option value="">${words.somebody}</option>
    </select></label>
    <label class="field across"><span class="name">${words.experience}</span><textarea rows="2" maxlength="20000"></textarea><span class="hint">${words.experiencesHint}</span></label>
    <button type="submit" class="button">${plan.add}</button>
  </form>`;
}
