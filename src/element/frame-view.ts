import { html, nothing, type TemplateResult } from 'lit-html';
import { residentOf } from '../model/query.js';
import { liveRegions } from './live-regions.js';
import { mapHeading } from './map-heading.js';
import { isBeside, type MapView } from './map-view.js';
import type { SaveStanding } from './save-state.js';
import type { ViewContext } from './view-context.js';

/** The parts that the frame puts in their places. */
export interface FrameParts {
  view: MapView;
  sheetOpen: boolean;
  standing: SaveStanding;
  /** What the resident told and asked, in their own words. */
  told: TemplateResult | typeof nothing;
  /** A sentence above the map, such as that it can only be looked at. */
  notice: string | TemplateResult;
  /** Name of the room that the map is looked at through. */
  room?: string;
  label: string;
  /** What part of the map is looked at, if not all. */
  filter: TemplateResult | typeof nothing;
  /** The line of moments, where there are several. */
  moments: TemplateResult | typeof nothing;
  /** Then and now, in place of the map. */
  comparing: TemplateResult | typeof nothing;
  toolbar: TemplateResult | typeof nothing;
  legend: TemplateResult | typeof nothing;
  quickAdd: TemplateResult | typeof nothing;
  panel: TemplateResult | typeof nothing;
  list: TemplateResult | typeof nothing;
  toast: TemplateResult | typeof nothing;
  overlay: TemplateResult | typeof nothing;
  toList: () => void;
  closeSheet: () => void;
  filePicker: TemplateResult | typeof nothing;
}

/** The whole element: heading and toolbar, the map, its side, the list, and what lies over them; in reading order. */
export function frameView(ctx: ViewContext, parts: FrameParts): TemplateResult {
  const { ui, editor } = ctx;
  const resident = residentOf(editor.version);
  return html`<div class="frame" lang=${ui.lang} data-view=${parts.view} data-in=${parts.room ?? nothing} data-legend=${parts.view === 'map' && hasLegendBeside(editor.layout) ? 'beside' : 'under'} data-sheet=${parts.sheetOpen ? 'open' : 'closed'}>
    <p class="unseen" id="summary"></p>
    <div class="head">
      ${mapHeading(ctx, parts.label || ui.map.titleOf(resident.name), parts.standing, parts.told)}
      <button type="button" class="skip unseen" @click=${parts.toList}>${ui.map.toList}</button>
      <div class="tools">${parts.toolbar}</div>
    </div>
    <div class="under">${typeof parts.notice === 'string' && parts.notice ? html`<p class="notice">${parts.notice}</p>` : parts.notice}${parts.filter}${parts.moments}</div>
    ${parts.comparing}
    <div class="map-place">
      <div class="map" part="canvas"></div>
      ${parts.view === 'list' ? nothing : html`<div class="toast-place">${parts.toast}</div>`}
      ${parts.legend}
    </div>
    <div class="side" part="panel">
      ${parts.quickAdd}
      <section class="side-scroll" aria-label=${ui.details}>
        <button type="button" class="sheet-handle" @click=${parts.closeSheet}>${ui.closeDetails}<span aria-hidden="true">⌄</span></button>
        ${parts.panel}
      </section>
    </div>
    ${parts.view === 'map' || isBeside(parts.view) ? nothing : html`<div class="list-place" part="list">${parts.list}</div>`}
    ${parts.view === 'list' ? html`<div class="toast-place">${parts.toast}</div>` : nothing}
    ${liveRegions()}
    ${parts.filePicker}
    ${parts.overlay}
  </div>`;
}

/** Round drawings are as wide as they are high, and have room beside them. */
export function hasLegendBeside(layout: string): boolean { return /^(circles|household)/.test(layout); }
