import { html, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';

/** One of a few ways, of which always one is chosen. */
export interface RadioGroup<Choice extends string> {
  /** Name of the group, of which there is one at a time. */
  name: string;
  title: string;
  options: readonly { value: Choice; label: string; hint?: string }[];
  chosen: Choice;
  choose: (choice: Choice) => void;
  locked?: boolean;
}

/** Radio buttons with a heading; what is chosen takes effect at once. */
export function radioGroup<Choice extends string>({ name, title, options, chosen, choose, locked = false }: RadioGroup<Choice>): TemplateResult {
  return html`<fieldset class="radios"><legend>${title}</legend>
    ${options.map(({ value, label, hint }) => html`<label class="check">
      <input type="radio" name=${name} value=${value} ?data-first=${value === chosen} .checked=${live(value === chosen)} ?disabled=${locked} @change=${() => { choose(value); }}>
      <span>${label}<span class="hint">${hint}</span></span>
    </label>`)}
  </fieldset>`;
}
