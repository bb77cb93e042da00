import { html, nothing, type TemplateResult } from 'lit-html';
import type { Version } from '../model/document.js';
import { SvgPainter } from '../paint/svg.js';
import type { Mark } from '../scene/mark.js';
import { legendFor } from '../scene/legend-for.js';
import type { LegendEntry } from '../scene/scene-types.js';
import { told } from './told.js';
import type { ViewContext } from './view-context.js';

const FOLD = 'legend';
const HEIGHT = 22;
/** Moments whose legends have room kept for them, so that the map above does not move when another is shown. */
const MOST_ROOMS = 9;

const painters = new WeakMap<Element, SvgPainter>();

/** The legend of exactly the kinds of lines and signs that are on the map; on a narrow page it unfolds. */
export function legend(ctx: ViewContext): TemplateResult | typeof nothing {
  const { editor, ui, unfolded } = ctx;
  if (editor.version.alters.length < 2) return told(ctx, true);
  const open = unfolded.has(FOLD);
  const toggle = (): void => {
    if (!unfolded.delete(FOLD)) unfolded.add(FOLD);
    ctx.refresh();
  };
  return html`${told(ctx, true)}
    <button type="button" class="button plain legend-button" aria-expanded=${open} aria-controls="legend" @click=${toggle}>${ui.map.legend}</button>
    <div class="legends"><ul class="legend" id="legend" part="legend" aria-label=${ui.map.legend} ?data-open=${open}>
      ${entriesOf(ctx, editor.version)}
    </ul>${editor.document.versions.slice(-MOST_ROOMS).map((version) => (version === editor.version ? nothing : html`<ul class="legend room" aria-hidden="true">${entriesOf(ctx, version)}</ul>`))}</div>`;
}

function entriesOf({ editor, ui, look }: ViewContext, version: Version): TemplateResult[] {
  return legendFor(editor.document, version, editor.layout, ui.lang, look).map(entryView);
}

/** Draws the signs of a legend that is on the page, by the same hand as the map. */
export function paintLegend(root: ParentNode): void {
  for (const place of root.querySelectorAll<SVGGElement & { mark: Mark }>('.legend:not(.room) svg > g')) {
    let painter = painters.get(place);
    if (!painter) painters.set(place, (painter = new SvgPainter(place)));
    painter.paint([place.mark]);
  }
  requestAnimationFrame(() => {
    const list = root.querySelector<HTMLElement>('.legend');
    // Who cannot point can scroll it too, where it is higher than the map.
    if (list && list.scrollHeight > list.clientHeight + 1) list.tabIndex = 0;
    else list?.removeAttribute('tabindex');
  });
}

function entryView({ width, mark, label }: LegendEntry): TemplateResult {
  return html`<li class=${mark.attrs.class ?? nothing}><svg class="drawn" width=${width} height=${HEIGHT} aria-hidden="true"><g transform="translate(0 ${HEIGHT / 2})"
    .mark=${mark}></g></svg>${label}</li>`;
}
