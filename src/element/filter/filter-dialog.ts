import { html, nothing, type TemplateResult } from 'lit-html';
import { NO_FILTER, isFiltering, type MapFilter } from '../../model/map-filter.js';
import { sectorIds } from '../../model/query.js';
import { SUPPORT_KINDS, TIE_QUALITIES } from '../../model/vocabulary.js';
import { filterWordsFor } from '../../words/filter-words.js';
import { sectorLabel } from '../../words/sector-label.js';
import { wordOf } from '../../words/word-of.js';
import { capital } from '../controls/capital.js';
import { chipGroup, type Chip } from '../controls/chip-group.js';
import type { OverlayContext } from '../dialogs/overlay-context.js';
import type { Overlay } from '../overlay.js';
import type { ViewContext } from '../view-context.js';
import { filterTold, filterView } from './filter-view.js';
import type { Filtering } from './filtering.js';

/** What is asked for by each way of looking that a dialog made: opened again it goes on from there. */
const asked = new WeakMap<Filtering, MapFilter>();

/** The dialog in which a part of the map is chosen to look at; the map follows at once. */
export function filterDialog(): Overlay {
  return { kind: 'part', aside: true, title: (lang) => filterWordsFor(lang).title, inside: (ctx) => inside(ctx) };
}

function filterOf({ lens: { now } }: ViewContext): MapFilter {
  return (now && asked.get(now)) ?? NO_FILTER;
}

function inside(ctx: OverlayContext): TemplateResult {
  const { editor: { document, version }, messages } = ctx;
  const words = filterWordsFor(messages.lang);
  const filter = filterOf(ctx);
  const used = new Set([...version.ties.map(({ quality }) => quality), ...filter.qualities]);
  const group = (label: string, field: keyof MapFilter, chips: readonly Omit<Chip, 'pressed'>[]): TemplateResult | typeof nothing => (chips.length === 0 ? nothing
    : html`<h3>${label}</h3>${chipGroup({ label, locked: false, chips: chips.map((chip) => ({ ...chip, pressed: filter[field].includes(chip.id) })), choose: (id) => { toggle(ctx, field, id); } })}`);
  return html`<div class="dialog-scroll filter-groups">
    <p class="quiet">${words.hint}</p>
    ${group(capital(messages.fields.sector, messages.lang), 'sectors', sectorIds(document).map((id) => ({ id, label: sectorLabel(document, id, messages) })))}
    ${group(words.support, 'support', SUPPORT_KINDS.map((id) => ({ id, label: messages.support[id].label })))}
    ${group(words.themes, 'themes', version.themes.map(({ id, kind, label }) => ({ id, label: label || wordOf(messages.themeKinds, kind) })))}
    ${group(words.quality, 'qualities', TIE_QUALITIES.filter((id) => used.has(id)).map((id) => ({ id, label: messages.qualities[id].chip })))}
    <p class="filter-count">${filterTold(ctx, filter)}</p>
    ${isFiltering(filter) ? html`<p><button type="button" class="button" @click=${(event: Event) => { first(event); look(ctx, NO_FILTER); }}>${words.all}</button></p>` : nothing}
  </div>`;
}

function toggle(ctx: ViewContext, field: keyof MapFilter, id: string): void {
  const filter = filterOf(ctx);
  const list = filter[field];
  look(ctx, { ...filter, [field]: list.includes(id) ? list.filter((each) => each !== id) : [...list, id] });
}

function look(ctx: ViewContext, filter: MapFilter): void {
  const filtering = filterView(ctx, filter);
  if (filtering) asked.set((ctx.lens.now = filtering), filter);
  else delete ctx.lens.now;
  ctx.redraw();
  ctx.announce(filterTold(ctx, filter));
}

/** The button goes away with what it took away: the keyboard goes on with the first chip. */
function first(event: Event): void {
  (event.currentTarget as Element).closest('dialog')?.querySelector<HTMLElement>('.chip')?.focus();
}
