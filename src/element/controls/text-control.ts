import { html, nothing, type TemplateResult } from 'lit-html';
import { typedText } from './typed-text.js';

/** A line or block of text that is committed when the field is left or Enter is pressed. */
export interface TextControl {
  label: string;
  value: string | undefined;
  /** Whose text it is: what was typed for one is never shown for another. */
  of: string;
  locked: boolean;
  commit: (value: string) => void;
  multiline?: boolean;
  hint?: string;
  placeholder?: string;
  numeric?: boolean;
  max?: number;
  /** Takes the full width of the form. */
  across?: boolean;
}

/** A labelled text field; while locked it is its text, and nothing at all if there is none. */
export function textControl(control: TextControl): TemplateResult | typeof nothing {
  const { label, value, of, locked, multiline, hint, placeholder, numeric, max } = control;
  const place = control.across || multiline ? 'field across' : 'field';
  if (locked) return value ? html`<div class=${place}><span class="name">${label}</span><span class="said">${value}</span></div>` : nothing;
  const commit = (event: Event): void => control.commit((event.target as HTMLInputElement | HTMLTextAreaElement).value.trim());
  const revert = (event: KeyboardEvent): void => onKey(event, value ?? '');
  return html`<label class=${place}>
    <span class="name">${label}</span>
    ${multiline
      ? html`<textarea rows="3" maxlength=${max ?? 20_000} @change=${commit} @keydown=${revert} ${typedText(value ?? '', of)}></textarea>`
      : html`<input type="text" autocomplete="off" inputmode=${numeric ? 'numeric' : 'text'} maxlength=${max ?? 200} placeholder=${placeholder ?? nothing}
          @change=${commit} @keydown=${revert} ${typedText(value ?? '', of)}>`}
    ${hint ? html`<span class="hint">${hint}</span>` : nothing}
  </label>`;
}

/**
 * Escape takes back what was changed; a second one goes on to close what the field stands in. Where nothing stood yet, what was typed
 * is not lost: it is kept, and the first one goes on.
 */
function onKey(event: KeyboardEvent, committed: string): void {
  const field = event.target as HTMLInputElement | HTMLTextAreaElement;
  if (event.key !== 'Escape' || event.isComposing || field.value === committed) return;
  // Only a field that is left tells of its text.
  if (!committed) { field.blur(); return; }
  field.value = committed;
  event.stopPropagation();
  event.preventDefault();
}
