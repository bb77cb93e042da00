import { html, nothing, type TemplateResult } from 'lit-html';
import { numberWordsFor } from '../../words/number-words.js';
import type { folded as foldedPart } from './folded.js';
import { insight } from './insight.js';
import { insightNumbers } from './insight-numbers.js';
import type { PanelContext } from './panel-context.js';

/** What stands out in sentences, and folded in it the numbers they rest on; fetched when it is first unfolded. What folds is handed in, so that this part stands by itself. */
export function insightInside(ctx: PanelContext, folded: typeof foldedPart): TemplateResult {
  const { editor: { document, version }, messages } = ctx;
  return html`<ul class="stands-out">${insight(document, version, messages).map((sentence) => html`<li>${sentence}</li>`)}</ul>
    ${folded(ctx, 'numbers', numberWordsFor(messages.lang).title, () => numbersView(ctx))}`;
}

/** Every number with what it is out of, how it is counted, and what it was at the moment before. */
function numbersView({ editor: { document, version }, messages }: PanelContext): TemplateResult {
  const words = numberWordsFor(messages.lang);
  const earlier = document.versions[document.versions.indexOf(version) - 1];
  const before = new Map(earlier ? insightNumbers(document, earlier, messages).map(({ key, value }) => [key, value]) : []);
  return html`<p class="quiet">${words.hint}</p>
    <dl class="numbers">${insightNumbers(document, version, messages).map(({ key, label, value, how }) => html`<div>
      <dt>${label}</dt><dd><strong>${value}</strong>${before.has(key) && before.get(key) !== value ? html` <span class="quiet">${words.before(before.get(key)!)}</span>` : nothing}</dd><dd class="quiet">${how}</dd>
    </div>`)}</dl>`;
}
