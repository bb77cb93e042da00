import { html, nothing } from 'lit-html';
import type { FrameParts } from '../frame-view.js';
import { RoomView } from './room-view.js';

/** The map alone, large, for who sits at the table: no tools but the way out. The screen stays awake where that is allowed. */
export class PresentationView extends RoomView {
  /** While the map is shown: ends what the page is listened to for, and lets the screen sleep. */
  #watching: AbortController | undefined;

  override entered(): void {
    super.entered();
    // On a phone an open legend lies over the map, and the map is what is shown.
    this.#closeLegend();
    const { element } = this;
    const { ownerDocument: page } = element;
    const signal = this.#watch();
    // Without a tap of the user, or where the page forbids it, the map is as large as its own place.
    if (this.mayLeave && page.fullscreenEnabled) {
      element.requestFullscreen({ navigationUI: 'hide' }).then(() => {
        if (signal.aborted) { void page.exitFullscreen(); return; }
        page.addEventListener('fullscreenchange', () => { if (page.fullscreenElement !== element) this.leave(); }, { signal });
      }, () => { /* Then it stays where it is. */ });
    }
    const root = element.shadowRoot!;
    void this.element.updateComplete.then(() => {
      root.querySelector<HTMLElement>('.room-out')?.focus();
      requestAnimationFrame(() => { this.host.canvas.map?.fit(); });
    });
  }

  override left(next: RoomView | undefined): void {
    this.away();
    this.#watching = undefined;
    const { element } = this;
    if (element.ownerDocument.fullscreenElement === element) void element.ownerDocument.exitFullscreen();
    void this.element.updateComplete.then(() => { requestAnimationFrame(() => { this.host.canvas.map?.fit(); }); });
    super.left(next);
  }

  /** A browser leaves the full screen by itself then, and that is no leaving of the room. */
  override away(): void { this.#watching?.abort(); }

  override back(): void { if (this.#watching?.signal.aborted) this.#watch(); }

  override frame(parts: FrameParts): FrameParts {
    return {
      ...parts, room: this.name, view: 'map', sheetOpen: false, notice: '', moments: nothing, comparing: nothing,
      quickAdd: nothing, panel: nothing, list: nothing, toast: nothing, overlay: nothing,
      toolbar: html`<p class="unseen">${this.words.absent[this.name]}</p>${this.wayOut()}`,
    };
  }

  override onKey(event: KeyboardEvent): boolean {
    if (event.key !== 'Escape') return false;
    if (this.#closeLegend()) return true;
    if (!this.mayLeave) return false;
    event.preventDefault();
    this.leave();
    return true;
  }

  /** Folds in the legend where it was unfolded; false if it was not. */
  #closeLegend(): boolean {
    const { ctx } = this.host;
    const was = ctx.unfolded.delete('legend');
    if (was) ctx.refresh();
    return was;
  }

  /** Keeps the screen awake, anew whenever the page is seen again, until the signal that it answers. */
  #watch(): AbortSignal {
    const { ownerDocument: page } = this.element;
    const { signal } = (this.#watching = new AbortController());
    const stayAwake = (): void => {
      // Absent in old browsers and on pages without a secure address.
      const lock = (navigator as { wakeLock?: WakeLock }).wakeLock;
      lock?.request('screen').then((awake) => {
        const release = (): void => { awake.release().catch(() => { /* It was released by the system. */ }); };
        if (signal.aborted) release();
        else signal.addEventListener('abort', release, { once: true });
      }, () => { /* The system or the page does not allow it. */ });
    };
    page.addEventListener('visibilitychange', () => { if (page.visibilityState === 'visible') stayAwake(); }, { signal });
    stayAwake();
    return signal;
  }
}
