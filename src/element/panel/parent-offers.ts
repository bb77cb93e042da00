import { html, nothing, type TemplateResult } from 'lit-html';
import { addChildren } from '../../editor/commands/add-children.js';
import type { AlterId, Couple, Version } from '../../model/document.js';
import { childrenOf, couplesOf } from '../../model/query.js';
import { enumerate } from '../../words/enumerate.js';
import { plainName } from '../controls/alter-choices.js';
import type { PanelContext } from './panel-context.js';

/** Children of whom only somebody's partner is known as a parent: whether they are theirs too, only the resident can tell. One press says it. */
export function parentOffers(ctx: PanelContext, me: AlterId): TemplateResult | typeof nothing {
  const { editor: { version }, words, messages, locked } = ctx;
  const offers = locked ? [] : couplesOf(version, me).map((couple) => ({ couple, children: ofOneParent(version, couple, me) })).filter(({ children }) => children.length);
  if (!offers.length) return nothing;
  return html`<p class="people-line">${offers.map(({ couple, children }) => html`<button type="button" class="chip none" data-parent-of=${couple.id}
    @click=${() => { ctx.run(addChildren(children, couple.id)); }}>${words.alsoParent(enumerate(messages, children.map((id) => plainName(messages, version, id))))}</button>`)}</p>`;
}

/** Children that the other of a couple has alone, and of whom nothing is said with these two. */
function ofOneParent(version: Version, couple: Couple, me: AlterId): AlterId[] {
  const other = couple.partners.find((id) => id !== me);
  const known = new Set([me, ...childrenOf(version, couple.id).map(({ child }) => child)]);
  return (other === undefined ? [] : couplesOf(version, other)).filter(({ partners }) => partners.length === 1)
    .flatMap(({ id }) => childrenOf(version, id)).filter(({ kind, child }) => kind === 'birth' && !known.has(child)).map(({ child }) => child);
}
