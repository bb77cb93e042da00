import { html, nothing, type TemplateResult } from 'lit-html';
import { icon } from './icon.js';
import { saidNow, type Notice } from './notice.js';
import type { ViewContext } from './view-context.js';

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
