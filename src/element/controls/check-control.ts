import { html, nothing, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';

/** A statement that is true or was not said. */
export interface CheckControl {
  label: string;
  checked: boolean;
  locked: boolean;
  commit: (checked: boolean) => void;
  hint?: string;
}

/** A labelled checkbox; while locked it is the statement itself, if it is true. */
export function checkControl({ label, checked, locked, commit, hint }: CheckControl): TemplateResult | typeof nothing {
  if (locked) return checked ? html`<p>${label}</p>` : nothing;
  return html`<label class="check">
    <input type="checkbox" .checked=${live(checked)} @change=${(event: Event) => { commit((event.target as HTMLInputElement).checked); }}>
    <span>${label}${hint ? html`<span class="hint">${hint}</span>` : nothing}</span>
  </label>`;
}
