import { html, nothing, type TemplateResult } from 'lit-html';
import type { PanelContext } from './panel-context.js';

/** A part that is worked out only while it is unfolded. */
export function folded(ctx: PanelContext, name: string, title: string, inside: () => TemplateResult | typeof nothing): TemplateResult {
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
