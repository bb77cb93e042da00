import { html, nothing, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import type { AlterId, Version } from '../../model/document.js';
import { waitingOf } from '../../model/on-map.js';
import { catalogueWordsFor, type CatalogueWords } from '../../words/catalogue-words.js';
import { icon } from '../icon.js';
import type { ViewContext } from '../view-context.js';
import { isBrowsing, setBrowsing } from './browsing.js';
import { carryEntry } from './carry-entry.js';
import { type CatalogueEntry, labelIn } from './catalogue-entry.js';
import { findEntries } from './find-entries.js';
import { knownEntries } from './known-entries.js';
import { placedFrom, placeEntry } from './place-entry.js';

/** Letters before the guide is looked into while a line is typed, and how many of it are offered. */
const [LEAST_TYPED, MOST_OFFERED] = [3, 3];

/** What is typed and chosen in the guide of each element. */
const states = new WeakMap<ViewContext['unfolded'], { text: string; active: number }>();

/** Leaves nothing of what was looked for. */
export function forgetSearch({ unfolded }: ViewContext): void { states.delete(unfolded); }

/** What the guide offers for the line that is typed, and the guide itself; `placed` is told when something was taken for that line. */
export function catalogueView(ctx: ViewContext, typed: string, placed: (event: Event) => void): TemplateResult {
  return html`${matches(ctx, typed, placed)}${guide(ctx)}`;
}

/** The page's own guide of help and activities: searched by typing, placed by Enter, a tap, or dragging to a place. */
function guide(ctx: ViewContext): TemplateResult | typeof nothing {
  const entries = knownEntries(ctx.catalogue);
  if (entries.length === 0) return nothing;
  const words = catalogueWordsFor(ctx.messages.lang);
  if (!isBrowsing(ctx)) return html`<p class="catalogue-door"><button type="button" class="link" @click=${(event: Event) => { open(ctx, event); }}>${words.open}</button></p>`;
  const state = stateOf(ctx);
  const found = findEntries(entries, state.text, ctx.messages.lang);
  const active = Math.min(state.active, found.length - 1);
  return html`<section class="catalogue" aria-labelledby="catalogue-title" @keydown=${(event: KeyboardEvent) => { onKey(ctx, event, found, active, words); }}
    @click=${(event: Event) => { onClick(ctx, event, found, words); }}>
    <div class="catalogue-head"><h3 id="catalogue-title">${words.title}</h3>
      <button type="button" class="button plain only-icon" aria-label=${words.close} title=${words.close} @click=${(event: Event) => { close(ctx, event); }}>${icon('close')}</button></div>
    <div class="field"><span class="name" aria-hidden="true">${words.search}</span>
      <input type="text" role="combobox" id="catalogue-search" autocomplete="off" aria-label=${words.search} aria-expanded="true" aria-controls="catalogue-entries" aria-autocomplete="list" aria-describedby="catalogue-hint"
        aria-activedescendant=${active >= 0 ? `catalogue-${active}` : nothing} .value=${live(state.text)}
        @input=${(event: Event) => { type(ctx, (event.target as HTMLInputElement).value, words, entries); }}></div>
    <ul class="options" id="catalogue-entries" role="listbox" aria-label=${words.title}>
      ${found.map((entry, at) => option(ctx, words, entry, at, at === active))}
    </ul>
    <p class="quiet" id="catalogue-hint">${found.length ? words.hint : words.none}</p>
  </section>`;
}

/** Entries that a typed line may mean, as chips: nothing is taken from the guide unless it is pressed. */
function matches(ctx: ViewContext, text: string, placed: (event: Event) => void): TemplateResult | typeof nothing {
  const [start] = text.split(/[,~(]/);
  if (isBrowsing(ctx) || start!.trim().length < LEAST_TYPED) return nothing;
  const found = findEntries(knownEntries(ctx.catalogue), start!, ctx.messages.lang).slice(0, MOST_OFFERED);
  const words = catalogueWordsFor(ctx.messages.lang);
  return found.length ? html`<div class="suggestions" role="group" aria-label=${words.offered} data-roving>${found.map((entry) => html`
    <button type="button" class="chip from-catalogue" @click=${(event: Event) => { if (placeEntry(ctx, entry) !== undefined) placed(event); }}>${labelIn(entry.name, ctx.messages.lang)}<small>${aside(ctx, words, entry) || words.offered}</small></button>`)}
  </div>` : nothing;
}

function option(ctx: ViewContext, words: CatalogueWords, entry: CatalogueEntry, at: number, isActive: boolean): TemplateResult {
  const name = labelIn(entry.name, ctx.messages.lang);
  return html`<li id=${`catalogue-${at}`} role="option" aria-selected=${isActive} data-entry=${entry.id}
    @pointerdown=${(event: PointerEvent) => { carryEntry(ctx, name, event, (cell) => { placeEntry(ctx, entry, cell); }); }}><span>${name}</span><small>${aside(ctx, words, entry)}</small></li>`;
}

/** What kind it is, who can go there, and whether it is on the map or waits for it. */
function aside({ editor: { version }, messages }: ViewContext, words: CatalogueWords, entry: CatalogueEntry): string {
  const there = placedFrom(version, entry);
  return [labelIn(entry.kind, messages.lang), entry.access && words.access[entry.access], there === undefined ? '' : isListed(version, there) ? words.listed : words.placed].filter(Boolean).join(' · ');
}

function isListed(version: Version, id: AlterId): boolean {
  return waitingOf(version).some((alter) => alter.id === id);
}

function stateOf({ unfolded }: ViewContext): { text: string; active: number } {
  const state = states.get(unfolded) ?? { text: '', active: 0 };
  states.set(unfolded, state);
  return state;
}

function type(ctx: ViewContext, text: string, words: CatalogueWords, entries: readonly CatalogueEntry[]): void {
  Object.assign(stateOf(ctx), { text, active: 0 });
  ctx.refresh();
  ctx.announce(words.found(findEntries(entries, text, ctx.messages.lang).length));
}

function onKey(ctx: ViewContext, event: KeyboardEvent, found: readonly CatalogueEntry[], active: number, words: CatalogueWords): void {
  if ((event.target as Element).id !== 'catalogue-search' && event.key !== 'Escape') return;
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step && found.length) {
    stateOf(ctx).active = (active + step + found.length) % found.length;
    ctx.refresh();
    requestAnimationFrame(() => { (event.target as Element).closest('.catalogue')?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' }); });
  } else if (event.key === 'Enter' && !event.isComposing && found[active]) {
    place(ctx, found[active], active, words);
  } else if (event.key === 'Escape') {
    if (stateOf(ctx).text) type(ctx, '', words, knownEntries(ctx.catalogue));
    else close(ctx, event);
    event.stopPropagation();
  } else {
    return;
  }
  event.preventDefault();
}

function onClick(ctx: ViewContext, event: Event, found: readonly CatalogueEntry[], words: CatalogueWords): void {
  const chosen = (event.target as Element).closest<HTMLElement>('[role="option"]')?.dataset['entry'];
  const at = found.findIndex(({ id }) => id === chosen);
  if (found[at]) place(ctx, found[at], at, words);
}

/** The guide stays open for the next one; the keyboard stays in it. */
function place(ctx: ViewContext, entry: CatalogueEntry, at: number, words: CatalogueWords): void {
  const { version } = ctx.editor;
  const was = placedFrom(version, entry);
  stateOf(ctx).active = at;
  placeEntry(ctx, entry);
  if (was !== undefined) ctx.announce(words[isListed(version, was) ? 'waitsThere' : 'standsThere'](labelIn(entry.name, ctx.messages.lang)));
  ctx.refresh();
}

function open(ctx: ViewContext, event: Event): void {
  const root = (event.currentTarget as Element).getRootNode() as ShadowRoot;
  setBrowsing(ctx, true);
  requestAnimationFrame(() => { root.querySelector<HTMLElement>('#catalogue-search')?.focus(); });
}

function close(ctx: ViewContext, event: Event): void {
  const root = (event.currentTarget as Element).getRootNode() as ShadowRoot;
  states.delete(ctx.unfolded);
  setBrowsing(ctx, false);
  requestAnimationFrame(() => { root.querySelector<HTMLElement>('.catalogue-door button')?.focus(); });
}
