import { html, nothing, type TemplateResult } from 'lit-html';
import type { DetailsPart } from '../view-context.js';

/** A part that is folded until somebody asks for it. */
export function disclosure(title: string, aside: string, inside: () => TemplateResult, part?: DetailsPart): TemplateResult {
  return html`<details data-part=${part ?? nothing}>
    <summary><span>${title}</span>${aside ? html`<span class="aside">${aside}</span>` : nothing}</summary>
    <div class="inside">${inside()}</div>
  </details>`;
}
