import { html, nothing, type TemplateResult } from 'lit-html';
import { toldWordsFor } from '../words/told-words.js';
import type { ViewContext } from './view-context.js';

/** What the resident asks, in their own words, and behind it their whole story; nothing where neither was told. Where there is little room it is one word. */
export function told({ editor: { document: { story, question } }, ui }: ViewContext, isShort = false): TemplateResult | typeof nothing {
  if (!story && !question) return nothing;
  const words = toldWordsFor(ui.lang);
  const part = (word: string, text: string | undefined): TemplateResult | typeof nothing => (text ? html`<p class="overline">${word}</p><p>${text}</p>` : nothing);
  return html`<details class="told" @keydown=${close} @focusout=${leave}><summary>${question ? isShort ? words.question : html`<q>${question}</q>` : words.story}</summary>
    <div class="told-all">${part(words.question, question)}${part(words.story, story)}</div>
  </details>`;
}

/** It lies over the map, and goes away like anything that does. */
function close(event: KeyboardEvent): void {
  const place = event.currentTarget as HTMLDetailsElement;
  if (event.key !== 'Escape' || !place.open) return;
  place.open = false;
  place.querySelector('summary')!.focus();
  event.stopPropagation();
  event.preventDefault();
}

function leave(event: FocusEvent): void {
  const place = event.currentTarget as HTMLDetailsElement;
  if (event.relatedTarget && !place.contains(event.relatedTarget as Node)) place.open = false;
}
