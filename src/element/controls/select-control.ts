import { html, nothing, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';

export interface Choice { id: string; label: string }

/** One choice out of a list; the empty choice means that it was not asked. */
export interface SelectControl {
  label: string;
  value: string | undefined;
  choices: readonly Choice[];
  /** Words of the empty choice; without them there is none. */
  empty?: string;
  locked: boolean;
  /** Told the chosen id, or undefined for the empty choice. */
  commit: (value: string | undefined) => void;
  across?: boolean;
  /** The label is only heard, because a column header shows it. */
  bare?: boolean;
}

/** A labelled native select; while locked it is the words of its choice. */
export function selectControl(control: SelectControl): TemplateResult | typeof nothing {
  const { label, value = '', choices, empty, locked, across, bare } = control;
  const known = choices.some(({ id }) => id === value);
  const chosen = choices.find(({ id }) => id === value)?.label ?? value;
  if (locked && bare) return html`${chosen}`;
  if (locked) return chosen ? html`<div class=${across ? 'field across' : 'field'}><span class="name">${label}</span><span class="said">${chosen}</span></div>` : nothing;
  const select = html`<select class=${bare ? 'cell-field' : ''} aria-label=${bare ? label : nothing} .value=${live(value)} @change=${(event: Event) => {
    control.commit((event.target as HTMLSelectElement).value || undefined);
  }}>
    ${empty === undefined ? nothing : html`<option value="" ?selected=${value === ''}>${empty}</option>`}
    ${choices.map(({ id, label: words }) => html`<option value=${id} ?selected=${id === value}>${words}</option>`)}
    ${value !== '' && !known ? html`<option value=${value} selected>${value}</option>` : nothing}
  </select>`;
  if (bare) return select;
  return html`<label class=${across ? 'field across' : 'field'}><span class="name">${label}</span>${select}</label>`;
}
