import { html, type TemplateResult } from 'lit-html';

/** The browser's own way to choose a file; the menu opens it. */
export function filePicker(pick: (file: File) => void): TemplateResult {
  return html`<input class="file" type="file" hidden aria-hidden="true" tabindex="-1" accept=".json,.nwk,application/json"
    @change=${(event: Event) => { pickFile(event.target as HTMLInputElement, pick); }}>`;
}

/** Hands on the chosen file; the field is emptied so that the same file can be chosen again. */
function pickFile(field: HTMLInputElement, pick: (file: File) => void): void {
  const file = field.files?.[0];
  field.value = '';
  if (file) pick(file);
}
