import type { nothing, TemplateResult } from 'lit-html';
import type { HostOptions } from './host-options.js';
import { LazyPart } from './lazy-part.js';
import type { Look } from '../scene/look.js';
import type { MapView } from './map-view.js';
import type { ViewContext } from './view-context.js';

/** What stands beside the map: details, the plan, or the questions of an interview. Each comes when it is first shown. */
export class SideParts {
  readonly panel: LazyPart<typeof import('./panel/panel.js')>;
  readonly #plan: LazyPart<typeof import('./plan/plan-part.js')>;
  readonly #interview: LazyPart<typeof import('./interview/interview-part.js')>;
  readonly #picto: LazyPart<typeof import('./picto/picto-part.js')>;

  constructor(private readonly ctx: ViewContext, arrived: (part: { styles: Awaited<typeof import('./panel/panel.js')>['styles'] }) => void) {
    this.panel = new LazyPart(() => ctx.bring(() => import('./panel/panel.js')), arrived, ctx.missing);
    this.#plan = new LazyPart(() => ctx.bring(() => import('./plan/plan-part.js')), arrived, ctx.missing);
    this.#interview = new LazyPart(() => ctx.bring(() => import('./interview/interview-part.js')), arrived, ctx.missing);
    this.#picto = new LazyPart(() => ctx.bring(() => import('./picto/picto-part.js')), arrived, ctx.missing);
  }

  render(view: MapView, host: HostOptions): TemplateResult | typeof nothing | undefined {
    if (view === 'interview') return this.#interview.part?.interviewView(this.ctx, host);
    if (host.picto && view !== 'plan') return this.#picto.part?.pictoView(this.ctx);
    return view === 'plan' ? this.#plan.part?.planView(this.ctx) : this.panel.part?.panel(this.ctx);
  }

  /** How a map is drawn in pictures, over how it is drawn anyway. */
  look(host: HostOptions, look: Look | undefined): Look | undefined { return host.picto ? this.#picto.part?.pictoLook(look) ?? look : look; }

  /** Looks at the ways of working that a page brought. */
  takeWays(host: HostOptions): void {
    if (host.ways) this.#interview.part?.takeWays(this.ctx, host);
  }
}
