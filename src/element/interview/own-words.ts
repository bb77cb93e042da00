import { html, nothing, type TemplateResult } from 'lit-html';
import type { AskingContext } from './interview-context.js';

/**
 * A text in somebody's own words, kept when the field is left. What is being typed stays as it is while the rest of the page follows
 * along.
 */
export function ownWords({ locked }: AskingContext, label: string, said: string | undefined, commit: (text: string) => void): TemplateResult | typeof nothing {
  if (locked) return said ? html`<p class="said">${said}</p>` : nothing;
  return html`<label class="field"><span class="name">${label}</span>
    <textarea rows="4" maxlength="20000" .value=${said ?? ''} @change=${(event: Event) => { commit((event.target as HTMLTextAreaElement).value.trim()); }}></textarea></label>`;
}
