import { nothing, type TemplateResult } from 'lit';
import { LazyPart } from './lazy-part.js';
import type { OverlayActs } from './overlay-acts.js';
import type { Overlay } from './overlay.js';
import type { ViewContext } from './view-context.js';

type OverlayPart = typeof import('./dialogs/overlay-view.js');

/** What lies over the map: at most one dialog, menu or field at a time. Its code comes when it is first needed. */
export class Overlays {
  #open: Overlay | undefined;
  readonly #part: LazyPart<OverlayPart>;

  constructor(private readonly ctx: ViewContext, private readonly acts: OverlayActs, arrived: (part: OverlayPart) => void, missing: () => void) {
    this.#part = new LazyPart(() => ctx.bring(() => import('./dialogs/overlay-view.js')), arrived, () => {
      this.#open = undefined;
      missing();
    });
  }

  get current(): Overlay | undefined { return this.#open; }

  open(overlay: Overlay): void {
    this.#open = overlay;
    this.ctx.refresh();
  }

  /** Closes this overlay, unless another one is open by now. */
  close(overlay: Overlay): void {
    if (this.#open !== overlay) return;
    this.#open = undefined;
    this.ctx.refresh();
  }

  /** Another document came in: what is told about the one before has had its time. */
  closeReport(): void {
    if (this.#open?.kind === 'report') this.close(this.#open);
  }

  render(): TemplateResult | typeof nothing {
    const overlay = this.#open;
    return overlay ? (this.#part.part?.overlayView(this.ctx, overlay, this.acts, () => { this.close(overlay); }) ?? nothing) : nothing;
  }
}
