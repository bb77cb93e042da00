import { html, nothing, type TemplateResult } from 'lit-html';
import { plainName } from '../controls/alter-choices.js';
import type { PanelContext } from '../panel/panel-context.js';

/** What was said to questions that have no field of their own, under the list of people. */
export function answersView({ editor: { version }, words, messages }: PanelContext): TemplateResult | typeof nothing {
  const said = (version.answers ?? []).filter(({ text, people }) => text !== undefined || people?.length);
  if (said.length === 0) return nothing;
  const name = (who: string): string => (version.alters.some(({ id }) => id === who) ? plainName(messages, version, who) : who);
  return html`<section class="answers" aria-labelledby="answers-title"><h3 id="answers-title">${words.answers}</h3>
    <dl>${said.map(({ question, asked, text, people, by }) => html`<dt class="quiet">${asked ?? question}${by === undefined ? nothing : ` (${name(by)})`}</dt>
      <dd>${[text, people?.map(name).join(', ')].filter(Boolean).join(' · ')}</dd>`)}</dl></section>`;
}
