import { html, nothing, type TemplateResult } from 'lit';
import type { Choice } from './select-control.js';

/** Picks somebody and does something with them at once. */
export interface PickControl {
  label: string;
  /** Words of the empty choice. */
  empty: string;
  choices: readonly Choice[];
  /** On the button. */
  action: string;
  locked: boolean;
  pick: (id: string) => void;
}

/** A select with a button beside it, so that going through the choices by keyboard does nothing yet. */
export function pickControl({ label, empty, choices, action, locked, pick }: PickControl): TemplateResult | typeof nothing {
  if (locked || choices.length === 0) return nothing;
  const onPick = (event: Event): void => {
    const select = (event.currentTarget as HTMLElement).parentElement?.querySelector('select');
    if (!select?.value) { select?.focus(); return; }
    const id = select.value;
    select.value = '';
    pick(id);
  };
  return html`<div class="field across pick">
    <label><span class="name">${label}</span>
      <select><option value="">${empty}</option>${choices.map(({ id, label: words }) => html`<option value=${id}>${words}</option>`)}</select>
    </label>
    <button type="button" class="button" @click=${onPick}>${action}</button>
  </div>`;
}
