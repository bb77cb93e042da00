import { html, nothing, type TemplateResult } from 'lit-html';
import { partialDate } from '../../words/partial-date.js';
import { isolate } from '../../words/isolate.js';
import type { TimelineEvent } from '../../model/document.js';
import type { SaidBlock } from '../../words/said-block.js';
import type { ChangeMark, ToldChange } from '../../words/describe-changes.js';
import type { MomentContext } from '../moments/moment-context.js';
import { signPicture } from './sign-picture.js';

const GROUPS: readonly (readonly ChangeMark[])[] = [['new'], ['ended', 'died'], ['changed'], ['closer', 'further', 'moved']];

/** What changed, sentence by sentence under a few headings; pressing one shows on the map whom it is about. */
export function changeListView(ctx: MomentContext, told: readonly ToldChange[], events: readonly TimelineEvent[], between: readonly SaidBlock[], chosen: readonly string[], choose: (change: ToldChange) => void): TemplateResult {
  const { moment: words, messages } = ctx;
  const line = (change: ToldChange): TemplateResult => {
    const isChosen = change.ids[0] !== undefined && chosen.includes(change.ids[0]);
    return html`<li>${signPicture(change.mark)}<button type="button" class="change" aria-pressed=${isChosen} @click=${() => { choose(change); }}>${change.text}</button></li>`;
  };
  return html`<h3>${words.whatChanged}</h3>
    ${told.length ? nothing : html`<p>${words.nothingChanged}</p>`}
    ${GROUPS.map((marks) => {
      const these = told.filter(({ mark }) => marks.includes(mark));
      return these.length ? html`<h4>${words.groups[marks[0] as keyof typeof words.groups]}</h4><ul class="changes">${these.map(line)}</ul>` : nothing;
    })}
    ${events.length ? html`<h4>${words.between}</h4><ul class="changes">${events.map((event) => html`<li><span class="event-stop" data-setback=${event.setback ? '' : nothing}></span>
      <span>${partialDate(messages.lang, event.date)}: ${isolate(event.label)}${event.setback ? ` (${words.setbackWord})` : nothing}</span></li>`)}</ul>` : nothing}
    ${between.map(({ title, lines }) => html`<h4>${title}</h4><ul class="changes plain">${lines.map((text) => html`<li>${text}</li>`)}</ul>`)}`;
}
