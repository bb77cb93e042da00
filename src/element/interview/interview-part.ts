import { html, nothing, type TemplateResult } from 'lit-html';
import { keyed } from 'lit-html/directives/keyed.js';
import type { WayOfWorking } from '../../model/way.js';
import type { HostOptions } from '../host-options.js';
import { LazyPart } from '../lazy-part.js';
import { chip } from '../styles/chip.js';
import { field } from '../styles/field.js';
import { understood } from '../styles/understood.js';
import type { ViewContext } from '../view-context.js';
import { wordings } from '../wordings.js';
import { Interview, type WaysPart } from './interview.js';
import { interviewStyles } from './interview-styles.js';
import { wayWordings } from './way-wordings.js';

/** Styles of the interview. */
export const styles = [field, chip, understood, interviewStyles];

/** The ways of working and the interview of one element; the packs of questions are a part of their own. */
class Asking {
  readonly #ways: LazyPart<WaysPart>;
  #way: WayOfWorking | undefined;
  #shelf: InstanceType<WaysPart['WaysShelf']> | undefined;
  /** One for each room, so that what is being filled in outside is not seen in it. */
  readonly #interviews = new Map<string, Interview>();

  constructor(private readonly ctx: ViewContext, private readonly host: HostOptions) {
    this.#ways = new LazyPart(() => ctx.bring(() => import('./ways-part.js')), () => { ctx.refresh(); }, ctx.missing);
  }

  take(): void {
    const { part } = this.#ways;
    if (!part) return;
    (this.#shelf ??= new part.WaysShelf(this.host)).take();
    const way = this.#shelf.of(this.ctx.editor.document.wayOfWorking);
    if (way === this.#way) return;
    this.#way = way;
    const own = wayWordings(way);
    if (!own && !wordings.delete(this.host)) return;
    if (own) wordings.set(this.host, own);
    this.ctx.redraw();
  }

  render(): TemplateResult | typeof nothing {
    this.take();
    const { part } = this.#ways;
    if (!part || !this.#shelf) return nothing;
    // An attribute that is taken away is null.
    const room = (this.host.room as string | null)?.trim().toLowerCase() ?? '';
    let interview = this.#interviews.get(room);
    if (!interview) this.#interviews.set(room, interview = new Interview(this.ctx, part, this.#shelf, room !== ''));
    // Fields are made anew with the room: what stands in them is not kept yet.
    return html`${keyed(room, interview.render())}`;
  }
}

const elements = new WeakMap<ViewContext, Asking>();

function askingOf(ctx: ViewContext, host: HostOptions): Asking {
  let asking = elements.get(ctx);
  if (!asking) elements.set(ctx, (asking = new Asking(ctx, host)));
  return asking;
}

/** Looks at the ways of working that a page brought, and tells it if they are not taken. */
export function takeWays(ctx: ViewContext, host: HostOptions): void {
  askingOf(ctx, host).take();
}

/** The interview of an element, beside its map. */
export function interviewView(ctx: ViewContext, host: HostOptions): TemplateResult | typeof nothing {
  return askingOf(ctx, host).render();
}
