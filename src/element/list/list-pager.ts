import { html, nothing, type TemplateResult } from 'lit-html';
import type { PanelContext } from '../panel/panel-context.js';
import type { ListPage } from './list-page.js';

/** What turns the pages of a long list, and says which rows are shown; nothing where one page holds all. */
export function listPager({ words, announce }: PanelContext, { from, to, all, page, pages, turn }: ListPage): TemplateResult | typeof nothing {
  if (pages < 2) return nothing;
  const go = (next: number): void => {
    turn(next);
    announce(words.pageOf(next + 1, pages));
  };
  return html`<div class="pager" role="group" aria-label=${words.pages}>
    <button type="button" class="button" ?disabled=${page === 0} @click=${() => { go(page - 1); }}>${words.previousPage}</button>
    <span>${words.rowsOf(from, to, all)}</span>
    <button type="button" class="button" ?disabled=${page === pages - 1} @click=${() => { go(page + 1); }}>${words.nextPage}</button>
  </div>`;
}
