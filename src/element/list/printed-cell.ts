import { html, nothing, type TemplateResult } from 'lit-html';
import { selectControl, type SelectControl } from '../controls/select-control.js';

/** A field in a row of the list; on paper it is its words instead, which no box cuts off. */
export function printedCell(words: string, field: unknown): TemplateResult {
  return html`<span class="cell" data-printed=${words || nothing}>${field}</span>`;
}

/** A choice in a row of the list; on paper it is the words of what was chosen. */
export function printedChoice(control: Omit<SelectControl, 'bare'>): TemplateResult {
  const { value, choices, empty = '', locked } = control;
  const chosen = value ? (choices.find(({ id }) => id === value)?.label ?? value) : empty;
  return printedCell(locked ? '' : chosen, selectControl({ ...control, bare: true }));
}
