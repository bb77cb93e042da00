import { html, nothing, type TemplateResult } from 'lit';
import type { Understood } from '../editor/quick-add/understood.js';
import { understoodWords } from '../editor/quick-add/understood-words.js';
import { TIE_QUALITIES } from '../model/vocabulary.js';
import type { QuickAddPrefill } from './map-canvas/canvas-options.js';
import type { ViewContext } from './view-context.js';

/** Offered as chips while nothing was typed about the tie. */
const OFFERED = TIE_QUALITIES.slice(0, 5);

/** What was understood of a typed line, or is known before it; chips for the tie while a line says nothing of it. */
export function understoodView(ctx: ViewContext, typed: readonly Understood[] | undefined, where: QuickAddPrefill, add: (event: Event, words: string) => void): TemplateResult {
  const { ui, messages, editor } = ctx;
  const words = ui.quickAdd;
  const shown = typed ?? (Object.keys(where).length ? [{ name: '', kind: 'person' as const, ...where }] : []);
  return html`${shown.map((who) => html`<ul class="understood" aria-label=${words.understood}>
      ${who.name ? html`<li class="name">${who.name}</li>` : nothing}${who.role ? html`<li>${who.role}</li>` : nothing}
      ${understoodWords(who, editor.document, messages, ctx).map((word) => html`<li class=${word.unused ? 'unused' : word.assumed ? 'assumed' : ''}>${word.text}</li>`)}
    </ul>`)}
    ${typed?.every((who) => !who.quality) ? html`<div class="suggestions" role="group" aria-label=${words.suggestions} data-roving>
      ${OFFERED.map((quality) => html`<button type="button" class="chip" @click=${(event: Event) => { add(event, messages.qualities[quality].chip); }}>${messages.qualities[quality].chip}</button>`)}
    </div>` : nothing}`;
}
