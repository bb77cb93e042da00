import { html, nothing, type TemplateResult } from 'lit-html';
import { othersOf } from '../model/query.js';
import type { ViewContext } from './view-context.js';

/** The place of the quick-add field until the field itself comes, so that nothing moves when it does. */
export function quickAddPlace({ editor, ui: { quickAdd: words } }: ViewContext): TemplateResult {
  return html`<div class="quick-add">
    <div class="quick-line"><input id="quick" type="text" disabled aria-label=${words.label} placeholder=${words.placeholder}></div>
    ${othersOf(editor.version).length > 2 ? nothing : html`<p class="quick-hint">${words.hint}</p>`}
  </div>`;
}
