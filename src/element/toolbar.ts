import { html, nothing, type TemplateResult } from 'lit-html';
import { icon, type IconName } from './icon.js';
import type { MapView } from './map-view.js';
import type { ViewContext } from './view-context.js';
import { ZOOM_STEP } from './zoom-step.js';

/** What the toolbar's buttons do. */
export interface ToolbarActs {
  undo: () => void;
  redo: () => void;
  fit: () => void;
  zoom: (factor: number) => void;
  find: () => void;
  setView: (view: MapView) => void;
  more: (opener: HTMLElement) => void;
}

/** The toolbar: one tab stop, arrow keys from button to button. */
export function toolbar(ctx: ViewContext, view: MapView, acts: ToolbarActs): TemplateResult {
  const { ui, editor, locked } = ctx;
  const words = ui.toolbar;
  const mapOnly = view === 'list' ? nothing : html`
    <span class="group wide-only" role="group" aria-label=${words.zoomLabel}>
      ${button({ icon: 'minus', label: words.zoomOut, run: () => { acts.zoom(1 / ZOOM_STEP); }, onlyIcon: true })}
      ${button({ icon: 'fit', label: words.fit, run: acts.fit })}
      ${button({ icon: 'plus', label: words.zoomIn, run: () => { acts.zoom(ZOOM_STEP); }, onlyIcon: true })}
    </span>`;
  return html`<div class="toolbar" role="toolbar" aria-label=${words.label} data-roving>
    ${locked ? nothing : html`<span class="group">
      ${button({ icon: 'undo', label: words.undo, run: acts.undo, off: !editor.canUndo })}
      ${button({ icon: 'redo', label: words.redo, run: acts.redo, off: !editor.canRedo })}
    </span>`}
    ${mapOnly}
    <span class="wide-only">${button({ icon: 'find', label: words.find, run: acts.find })}</span>
    <span class="group views" data-view=${view} role="group" aria-label=${words.viewLabel}>
      ${button({ icon: 'map', label: words.views.map, run: () => { acts.setView('map'); }, pressed: view === 'map' || view === 'both' })}
      ${button({ icon: 'list', label: words.views.list, run: () => { acts.setView('list'); }, pressed: view === 'list' || view === 'both' })}
      ${button({ icon: 'plan', label: words.views.plan, run: () => { acts.setView('plan'); }, pressed: view === 'plan' })}
    </span>
    <button type="button" class="button foldable keeps-icon" aria-haspopup="menu" aria-label=${words.more} title=${words.more}
      @click=${(event: Event) => { acts.more(event.currentTarget as HTMLElement); }}>${icon('more')}</button>
  </div>`;
}

interface Button { icon: IconName; label: string; run: () => void; off?: boolean; pressed?: boolean; onlyIcon?: boolean }

/** A button that stays where focus is even when there is nothing to do, so that the keyboard does not get lost. */
function button({ icon: name, label, run, off, pressed, onlyIcon }: Button): TemplateResult {
  return html`<button type="button" class=${onlyIcon ? 'button only-icon' : 'button foldable'} title=${label}
    aria-label=${label} aria-disabled=${off ? 'true' : nothing} aria-pressed=${pressed === undefined ? nothing : pressed}
    @click=${() => { if (!off) run(); }}>${icon(name)}${onlyIcon ? nothing : html`<span class="text">${label}</span>`}</button>`;
}
