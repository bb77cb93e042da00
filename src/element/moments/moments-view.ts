import { html, nothing, type TemplateResult } from 'lit-html';
import type { Version } from '../../model/document.js';
import { LazyPart } from '../lazy-part.js';
import { editingParts } from '../load-editing.js';
import type { ViewContext } from '../view-context.js';
import { compareBar } from './compare-bar.js';
import { momentContext, type MomentContext } from './moment-context.js';
import { momentsBar } from './moments-bar.js';

type ComparingPart = typeof import('../comparing/comparing-part.js');

/** What the line of moments shows of one element: the moments, or which two are compared and how. */
export class MomentsView {
  readonly #ctx: MomentContext;
  readonly #part: LazyPart<ComparingPart>;
  #comparison: InstanceType<ComparingPart['Comparison']> | undefined;
  /** Ids of what is compared; nothing while the map itself is shown. */
  #compared: { then: string; now: string } | undefined;
  #how: 'both' | 'beside' = 'both';

  constructor(view: ViewContext) {
    this.#ctx = momentContext(view);
    this.#part = new LazyPart(() => view.bring(() => import('../comparing/comparing-part.js')), () => { view.refresh(); }, view.missing);
  }

  bar(): TemplateResult {
    const two = this.#two();
    if (!two) return momentsBar(this.#ctx, () => { this.#begin(); });
    return compareBar(this.#ctx, {
      ...two, how: this.#how,
      choose: (which, id) => { this.#compared = { ...this.#compared!, [which]: id }; this.#ctx.refresh(); },
      show: (how) => { this.#how = how; this.#ctx.refresh(); },
      stop: () => { this.#compared = undefined; this.#ctx.refresh(); },
    });
  }

  /** Then and now in place of the map, as soon as it is there. */
  comparing(): TemplateResult | typeof nothing {
    const two = this.#two();
    const part = two && this.#part.part;
    const layout = editingParts()?.circlesLayout;
    if (!part || !layout) return two ? html`<div class="comparing"></div>` : nothing;
    this.#comparison ??= new part.Comparison(this.#ctx, layout);
    return this.#comparison.render(two.then, two.now, this.#how);
  }

  /** The moment on screen with the one before it; the first one with the one after. */
  #begin(): void {
    const { document, version } = this.#ctx.editor;
    const at = Math.max(1, document.versions.indexOf(version));
    this.#compared = { then: document.versions[at - 1]!.id, now: document.versions[at]!.id };
    this.#ctx.refresh();
  }

  /** Both moments that are compared, as they are now; none if one of them is gone. */
  #two(): { then: Version; now: Version } | undefined {
    const { versions } = this.#ctx.editor.document;
    const [then, now] = [this.#compared?.then, this.#compared?.now].map((id) => versions.find((version) => version.id === id));
    return then && now ? { then, now } : undefined;
  }
}
