import { html, nothing, type TemplateResult } from 'lit-html';
import type { Overlay } from '../overlay.js';
import { closeDialog, modal } from './modal.js';
import type { OverlayContext } from './overlay-context.js';

/** What became of a file: kept, changed, left out, or what a saved file could not hold. Shown only if there is something to tell. */
export function reportDialog(ctx: OverlayContext, report: Extract<Overlay, { kind: 'report' }>): TemplateResult {
  const { words, messages } = ctx;
  return modal(ctx, report.saved ? words.savedTitle : words.reportTitle, html`
    <div class="dialog-scroll" tabindex="0" role="region" aria-labelledby="dialog-title">
      <p class="quiet">${report.saved ? words.savedFile(report.file) : words.reportFile(report.file)}</p>
      ${report.parts(messages.lang).map(({ heading, lines }) => (lines.length ? html`<h3>${heading}</h3><ul class="plain-list">${lines.map((line) => html`<li>${line}</li>`)}</ul>` : nothing))}
    </div>
    <div class="dialog-foot"><button type="button" class="button firm" data-first @click=${closeDialog}>${words.done}</button></div>`);
}
