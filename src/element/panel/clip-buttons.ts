import { html, nothing, type TemplateResult } from 'lit-html';
import { duplicateAlters } from '../../editor/commands/duplicate-alters.js';
import type { AlterId } from '../../model/document.js';
import { copyByButton } from '../clips/copy-by-button.js';
import type { PanelContext } from './panel-context.js';

/** Buttons that copy people and put them on the map once more. */
export function clipButtons(ctx: PanelContext, ids: readonly AlterId[]): TemplateResult {
  const { words, locked } = ctx;
  return html`<button type="button" class="button" @click=${() => { copyByButton(ctx, ids); }}>${words.copy}</button>
    ${locked ? nothing : html`<button type="button" class="button" @click=${() => { ctx.run(duplicateAlters(ids)); }}>${words.duplicate}</button>`}`;
}
