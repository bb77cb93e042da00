import { html, nothing, type TemplateResult } from 'lit-html';
import type { AdoptedStyle } from './adopt-styles.js';
import { deafToFields } from './deaf-to-fields.js';
import type { HostOptions } from './host-options.js';
import { LazyPart } from './lazy-part.js';
import type { Look } from '../scene/look.js';
import type { MapView } from './map-view.js';
import { wordedWays } from '../ways/worded-ways.js';
import type { RenderingElement } from './rendering-element.js';
import type { ViewContext } from './view-context.js';
import { wordings } from './wordings.js';

type Styles = readonly AdoptedStyle[];

/** What stands beside the map or in its place: details, the plan, the questions of an interview, the list. Each comes when it is first shown. */
export class SideParts {
  readonly panel: LazyPart<typeof import('./panel/panel.js')>;
  readonly list: LazyPart<typeof import('./list/list-view.js')>;
  /** By which of two templates all of it is rendered next, and was last: the other one makes every field anew, so that none keeps what was typed and not committed. */
  #next = false;
  #last = false;
  readonly #plan: LazyPart<typeof import('./plan/plan-part.js')>;
  readonly #interview: LazyPart<typeof import('./interview/interview-part.js')>;
  readonly #picto: LazyPart<typeof import('./picto/picto-part.js')>;

  constructor(private readonly ctx: ViewContext, arrived: (part: { styles: Styles }) => void, private readonly element: RenderingElement) {
    const later = <Part extends { styles: Styles }>(load: () => Promise<Part>): LazyPart<Part> => new LazyPart(() => ctx.bring(load), arrived, ctx.missing);
    this.panel = later(() => import('./panel/panel.js'));
    this.list = later(() => import('./list/list-view.js'));
    this.#plan = later(() => import('./plan/plan-part.js'));
    this.#interview = later(() => import('./interview/interview-part.js'));
    this.#picto = later(() => import('./picto/picto-part.js'));
  }

  render(view: MapView, host: HostOptions): TemplateResult { return this.#anew(this.#beside(view, host)); }

  listView(): TemplateResult { return this.#anew(this.list.part?.listView(this.ctx)); }

  /** Leaves nothing of what is being typed. */
  forget(): void {
    this.#next = !this.#last;
    deafToFields(this.element);
  }

  #anew(view: TemplateResult | typeof nothing = nothing): TemplateResult {
    this.#last = this.#next;
    return this.#next ? html` ${view}` : html`${view}`;
  }

  #beside(view: MapView, host: HostOptions): TemplateResult | typeof nothing | undefined {
    if (view === 'interview') return this.#interview.part?.interviewView(this.ctx, host);
    if (view === 'plan') return this.#plan.part?.planView(this.ctx);
    return host.picto ? this.#picto.part?.pictoView(this.ctx) : this.panel.part?.panel(this.ctx);
  }

  /** How a map is drawn in the words of its way of working and in pictures, over how it is drawn anyway. */
  look(host: HostOptions, plain: Look | undefined): Look | undefined {
    const look = wordings.get(host)?.look(plain) ?? plain;
    return (host.picto && this.#picto.part?.pictoLook(look)) || look;
  }

  /** Looks at the ways of working that a page brought, and at the words of the one that was chosen. */
  takeWays(host: HostOptions): void {
    if (host.ways || wordings.has(host) || wordedWays.includes(this.ctx.editor.document.wayOfWorking ?? host.way)) this.#interview.part?.takeWays(this.ctx, host);
  }
}
