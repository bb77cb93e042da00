import { html, nothing, type TemplateResult } from 'lit-html';
import { icon } from './icon.js';
import type { ViewContext } from './view-context.js';

/** Something to be seen for a while: why something was not done, or what was taken away and how to get it back. */
export interface Notice { text: Said; undo: boolean }

/** A sentence, or how to say it in the language of the moment. */
export type Said = string | (() => string);

/** The sentence as it is now. */
export function saidNow(text: Said): string {
  return typeof text === 'string' ? text : text();
}

/** A notice over the lower edge, until the next edit or until it is closed. It is said aloud elsewhere. */
export function noticeView(ctx: ViewContext, notice: Notice | undefined, undo: () => void, close: () => void): TemplateResult | typeof nothing {
  if (!notice) return nothing;
  const { toolbar, close: closeWord } = ctx.ui;
  return html`<div class="toast" data-kind=${notice.undo ? 'done' : 'problem'}>
    <p>${saidNow(notice.text)}</p>
    ${notice.undo ? html`<button type="button" class="button" @click=${undo}>${toolbar.undo}</button>` : nothing}
    <button type="button" class="button plain only-icon" aria-label=${closeWord} title=${closeWord} @click=${close}>${icon('close')}</button>
  </div>`;
}
