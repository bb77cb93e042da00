import { html, nothing, type TemplateResult } from 'lit-html';
import { isRefusal } from '../../editor/command.js';
import { addToClosing } from '../../editor/commands/add-to-closing.js';
import { removeFromClosing } from '../../editor/commands/remove-from-closing.js';
import { typedDate } from '../../editor/typed-date.js';
import type { OutsideScore } from '../../model/document.js';
import type { ClosingWords } from '../../words/closing-words.js';
import { partialDate } from '../../words/partial-date.js';
import { icon } from '../icon.js';
import { foldedForm } from './folded-form.js';
import type { PlanContext } from './plan-context.js';

/** Scores that others gave, before and after beside each other. They stand as they were given: nothing is computed from them or of them. */
export function scoresView(ctx: PlanContext, words: ClosingWords, scores: readonly OutsideScore[]): TemplateResult | typeof nothing {
  const { locked } = ctx;
  if (locked && scores.length === 0) return nothing;
  const names = [...new Set(scores.map(({ name }) => name))];
  return html`<details class="closing-part" ?open=${scores.length > 0}><summary>${words.scores}</summary><div class="inside">
    ${names.map((name) => html`<div class="score"><p class="name">${name}</p><ul>
      ${inOrder(scores.filter((score) => score.name === name)).map((score) => scoreRow(ctx, words, score))}
    </ul></div>`)}
    ${locked ? nothing : foldedForm(ctx, scores.length > 0, newScore(ctx, words))}
  </div></details>`;
}

/** Earliest first; what has no date comes before. */
function inOrder(scores: readonly OutsideScore[]): OutsideScore[] {
  return [...scores].sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : (a.date ?? '') > (b.date ?? '') ? 1 : 0));
}

function scoreRow(ctx: PlanContext, words: ClosingWords, { id, name, value, scale, date }: OutsideScore): TemplateResult {
  const when = date ? partialDate(ctx.messages.lang, date) : words.undated;
  const what = words.remove(`${name}, ${when}`);
  return html`<li><span class="quiet">${when}</span><strong>${value}</strong><span class="quiet">${scale ?? ''}</span>
    ${ctx.locked ? nothing : html`<button type="button" class="button plain only-icon" aria-label=${what} title=${what} @click=${() => { ctx.run(removeFromClosing('scores', id)); }}>${icon('close')}</button>`}</li>`;
}

function newScore(ctx: PlanContext, words: ClosingWords): TemplateResult {
  const add = (event: Event): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const [name, value, scale, date] = [...form.querySelectorAll('input')].map((field) => field.value.trim()) as [string, string, string, string];
    if (isRefusal(ctx.run(addToClosing('scores', { name, value, scale: scale || null, date: typedDate(date) ?? (date || null) })))) return;
    // The same thing is often scored once more: what it is about stays.
    for (const field of [...form.querySelectorAll('input')].slice(1)) field.value = '';
  };
  const input = (label: string, across = false, hint = ''): TemplateResult => html`<label class=${across ? 'field across' : 'field'}><span class="name">${label}</span>
    <input type="text" autocomplete="off" maxlength="200">${hint ? html`<span class="hint">${hint}</span>` : nothing}</label>`;
  return html`<form class="new-told" @submit=${add}>
    <p class="quiet across">${words.scoresHint}</p>
    ${input(words.scoreName, true)}${input(words.scoreValue)}${input(words.scoreScale)}${input(words.when, false, ctx.plan.dateHint)}
    <button type="submit" class="button">${ctx.plan.add}</button>
  </form>`;
}
