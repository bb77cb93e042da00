import { html, type TemplateResult } from 'lit-html';
import { ref } from 'lit-html/directives/ref.js';
import { icon } from '../icon.js';
import { liveRegions } from '../live-regions.js';
import type { OverlayContext } from './overlay-context.js';

/**
 * A modal dialog with a title and a close button. Focus goes back to where it was when it closes,
 * and news is written inside it while it is open, since nothing outside is read aloud then.
 * @param look `aside` for one that leaves the map in sight
 */
export function modal(ctx: Pick<OverlayContext, 'close' | 'ui'>, title: string, inside: TemplateResult, look = ''): TemplateResult {
  return html`<dialog class="dialog ${look}" closedby="any" aria-labelledby="dialog-title" @close=${ctx.close} ${ref(showModal)}>
    <div class="dialog-head"><h2 id="dialog-title">${title}</h2>
      <button type="button" class="button plain only-icon" aria-label=${ctx.ui.close} title=${ctx.ui.close} @click=${closeDialog}>${icon('close')}</button></div>
    ${inside}
    ${liveRegions()}
  </dialog>`;
}

/** Closes the dialog that an event happened in; focus goes back by itself. */
export function closeDialog(event: Event): void {
  (event.currentTarget as Element).closest('dialog')?.close();
}

/** Opens the dialog once it stands in the page. */
function showModal(element: Element | undefined): void {
  queueMicrotask(() => {
    if (!(element instanceof HTMLDialogElement) || !element.isConnected || element.matches(':modal')) return;
    // One that was moved with the element to another place of the page is open without being over it any more.
    element.removeAttribute('open');
    element.showModal();
    element.querySelector<HTMLElement>('[data-first]')?.focus();
  });
}
