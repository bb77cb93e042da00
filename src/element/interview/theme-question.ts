import { html, nothing, type TemplateResult } from 'lit-html';
import { keyed } from 'lit-html/directives/keyed.js';
import { addTheme } from '../../editor/commands/add-theme.js';
import { removeTheme } from '../../editor/commands/remove-theme.js';
import { setTheme } from '../../editor/commands/set-theme.js';
import type { Theme } from '../../model/document.js';
import { plainName } from '../controls/alter-choices.js';
import { capital } from '../controls/capital.js';
import { checkControl } from '../controls/check-control.js';
import { chipGroup } from '../controls/chip-group.js';
import { icon } from '../icon.js';
import type { AskingContext } from './interview-context.js';
import { wordsField } from './words-field.js';

/** What is going on, a strength or a dream: in own words or with a tap, and whom it touches. */
export function themeQuestion(ctx: AskingContext): TemplateResult {
  const { editor: { version }, question, say, messages, locked } = ctx;
  const kind = question.theme ?? 'trouble';
  const themes = version.themes.filter((theme) => theme.kind === kind);
  const same = (words: string): Theme | undefined => themes.find(({ label }) => label.trim().toLocaleLowerCase() === words.toLocaleLowerCase());
  const prompts = (question.prompts ?? []).map((wording) => ctx.worded(wording));
  return html`
    ${wordsField(ctx, say.ownWords, (text) => addTheme(kind, [version.resident], text))}
    ${prompts.length ? chipGroup({
      label: ctx.worded(question.text), locked, chips: prompts.map((words) => ({ id: words, label: words, pressed: same(words) !== undefined })),
      choose: (words) => { const theme = same(words); ctx.run(theme ? removeTheme(theme.id) : addTheme(kind, [version.resident], capital(words, messages.lang))); },
    }) : nothing}
    ${themes.length ? html`<ul class="asked-records">${themes.map((theme) => themeRecord(ctx, theme))}</ul>` : nothing}`;
}

function themeRecord(ctx: AskingContext, theme: Theme): unknown {
  const { editor: { version }, say, messages, locked } = ctx;
  const label = theme.label || messages.themeKinds[theme.kind];
  const people = version.alters;
  const names = people.filter(({ id }) => theme.touches.includes(id)).map(({ id }) => plainName(messages, version, id)).join(', ');
  return keyed(theme.id, html`<li>
    <div class="asked-record"><p><strong>${label}</strong>${names ? html`<span class="quiet">${names}</span>` : nothing}</p>
      ${locked ? nothing : html`<button type="button" class="button plain only-icon" aria-label=${say.takeAway(label)} title=${say.takeAway(label)} @click=${() => { ctx.run(removeTheme(theme.id)); }}>${icon('close')}</button>`}</div>
    ${locked || people.length < 2 ? nothing : html`<details><summary>${say.touches}</summary>
      ${chipGroup({
        label: `${say.touches} ${label}`, locked, chips: people.map(({ id }) => ({ id, label: plainName(messages, version, id), pressed: theme.touches.includes(id) })),
        choose: (id) => { ctx.run(setTheme(theme.id, theme.touches.includes(id) ? { remove: [id] } : { add: [id] })); },
      })}
      ${theme.kind === 'trouble' ? checkControl({ label: say.heavy, checked: theme.heavy === true, locked, commit: (heavy) => { ctx.run(setTheme(theme.id, { heavy })); } }) : nothing}
    </details>`}
  </li>`);
}
