import { nothing, type TemplateResult } from 'lit-html';
import { LazyPart } from './lazy-part.js';
import type { OverlayActs } from './overlay-acts.js';
import type { Overlay } from './overlay.js';
import type { ViewContext } from './view-context.js';

type OverlayPart = typeof import('./dialogs/overlay-view.js');
type MomentsPart = typeof import('./moments/moments-part.js');

/** What lies over the map: at most one dialog, menu or field at a time. Its code comes when it is first needed. */
export class Overlays {
  #open: Overlay | undefined;
  readonly #part: LazyPart<OverlayPart>;
  /** The bar of moments, which has a dialog of its own. */
  readonly moments: LazyPart<MomentsPart>;

  constructor(private readonly ctx: ViewContext, private readonly acts: OverlayActs, arrived: (part: OverlayPart | MomentsPart) => void, missing: () => void) {
    const lost = (): void => {
      this.#open = undefined;
      missing();
    };
    this.#part = new LazyPart(() => ctx.bring(() => import('./dialogs/overlay-view.js')), arrived, lost);
    this.moments = new LazyPart(() => ctx.bring(() => import('./moments/moments-part.js')), arrived, lost);
  }

  get current(): Overlay | undefined { return this.#open; }

  open(overlay: Overlay): void {
    this.#open = overlay;
    this.ctx.refresh();
  }

  /** Closes this overlay, unless another one is open by now; any if none is named. */
  close(overlay = this.#open): void {
    if (!overlay || this.#open !== overlay) return;
    this.#open = undefined;
    this.ctx.refresh();
  }

  /** Another document came in: what is told about the one before has had its time. */
  closeReport(): void {
    if (this.#open?.kind === 'report') this.close(this.#open);
  }

  render(): TemplateResult | typeof nothing {
    const overlay = this.#open;
    if (!overlay) return nothing;
    const close = (): void => { this.close(overlay); };
    return (overlay.kind === 'moments' ? this.moments.part?.momentsDialog(this.ctx, overlay, close) : this.#part.part?.overlayView(this.ctx, overlay, this.acts, close)) ?? nothing;
  }
}
