import { html, nothing, type TemplateResult } from 'lit-html';
import { keyed } from 'lit-html/directives/keyed.js';
import type { Alter } from '../../model/document.js';
import { waitingOf } from '../../model/on-map.js';
import { namelessWord } from '../../words/nameless-word.js';
import { trayWordsFor } from '../../words/tray-words.js';
import { wordOf } from '../../words/word-of.js';
import type { ViewContext } from '../view-context.js';
import { carryName } from './carry-name.js';
import { isNaming, setNaming } from './naming.js';
import { trayPlace } from './tray-place.js';

/** Names that wait for a place: dragged to the map, or chosen and given a group and a ring. New names come here while they are asked for. */
export function trayView(ctx: ViewContext): TemplateResult {
  const { editor, messages } = ctx;
  const words = trayWordsFor(messages.lang);
  const waiting = waitingOf(editor.version);
  const naming = isNaming(ctx);
  const [only, ...more] = editor.selection;
  const chosen = more.length === 0 ? waiting.find(({ id }) => id === only) : undefined;
  return html`<section class="tray" aria-label=${words.names(waiting.length)}>
    <div class="tray-head">
      <h3 id="tray-title">${words.title}${waiting.length ? html`<span class="count">${waiting.length}</span>` : nothing}</h3>
      <button type="button" class="button plain" aria-pressed=${naming} @click=${(event: Event) => { setNaming(ctx, !naming); if (!naming) toField(event); }}>
        ${naming ? words.ready : words.goOn}</button>
    </div>
    ${waiting.length === 0 || naming ? html`<p class="quiet">${words.hint}</p>` : nothing}
    ${waiting.length ? html`
      ${naming || chosen ? nothing : html`<p class="quiet">${words.placeHint}</p>`}
      <ul class="tray-names" data-roving>${waiting.map((alter) => html`<li>${keyed(alter.id, name(ctx, alter, alter === chosen))}</li>`)}</ul>` : nothing}
    ${chosen ? keyed(chosen.id, trayPlace(ctx, chosen, words)) : nothing}
  </section>`;
}

function name(ctx: ViewContext, alter: Alter, isChosen: boolean): TemplateResult {
  const { messages } = ctx;
  const past = alter.roleTime && alter.roleTime !== 'is' ? wordOf(messages.roleTimes, alter.roleTime) : '';
  const aside = [alter.role, past].filter(Boolean).join(', ');
  return html`<button type="button" class="waiting" aria-expanded=${isChosen} data-waiting=${alter.id}
    @pointerdown=${(event: PointerEvent) => { carryName(ctx, alter.id, event); }}
    @click=${(event: MouseEvent) => { choose(ctx, alter.id, isChosen, event); }}><span>${alter.name || namelessWord(messages, ctx.editor.version, alter)}</span>${aside ? html`<small>${aside}</small>` : nothing}</button>`;
}

/** A press asks where somebody belongs; a second one lets be. A key takes the focus along. */
function choose({ editor }: ViewContext, id: string, isChosen: boolean, event: MouseEvent): void {
  editor.select(isChosen ? [] : [id]);
  if (isChosen || event.detail > 0) return;
  const root = (event.currentTarget as Element).getRootNode() as ShadowRoot;
  requestAnimationFrame(() => { root.querySelector<HTMLElement>('.tray-place button')?.focus(); });
}

function toField(event: Event): void {
  ((event.currentTarget as Element).getRootNode() as ShadowRoot).querySelector<HTMLElement>('#quick')?.focus();
}
