import { html, nothing, type TemplateResult } from 'lit';
import { activePeople } from '../../graph/active.js';
import { insightWordsFor } from '../../words/insight-words.js';
import { numberWordsFor } from '../../words/number-words.js';
import { insight } from './insight.js';
import { insightNumbers } from './insight-numbers.js';
import type { PanelContext } from './panel-context.js';

/** What stands out, folded in until it is asked for, and in it the numbers it rests on. What is folded is not worked out either. */
export function insightView(ctx: PanelContext): TemplateResult | typeof nothing {
  const { editor: { document, version }, messages } = ctx;
  if (activePeople(version).size === 0) return nothing;
  return folded(ctx, 'insight', insightWordsFor(messages.lang).title, () => html`
    <ul class="stands-out">${insight(document, version, messages).map((sentence) => html`<li>${sentence}</li>`)}</ul>
    ${folded(ctx, 'numbers', numberWordsFor(messages.lang).title, () => numbersView(ctx))}`);
}

function folded(ctx: PanelContext, name: string, title: string, inside: () => TemplateResult): TemplateResult {
  const follow = (event: Event): void => {
    // A toggle of what lies inside is none of its own.
    const details = event.currentTarget as HTMLDetailsElement;
    if (event.target !== details || details.open === ctx.unfolded.has(name)) return;
    if (details.open) ctx.unfolded.add(name);
    else ctx.unfolded.delete(name);
    ctx.refresh();
  };
  return html`<details data-insight=${name} ?open=${ctx.unfolded.has(name)} @toggle=${follow}><summary>${title}</summary>
    ${ctx.unfolded.has(name) ? html`<div class="inside">${inside()}</div>` : nothing}</details>`;
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
