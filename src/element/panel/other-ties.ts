import { html, nothing, type TemplateResult } from 'lit-html';
import type { Tie } from '../../model/document.js';
import { waits } from '../../model/people-on-map.js';
import { alterOf, otherEnd, tiesOf } from '../../model/query.js';
import { plainName } from '../controls/alter-choices.js';
import type { PanelContext } from './panel-context.js';
import { tieEditor } from './tie-editor.js';

/** The ties of somebody as a list that unfolds, but for those with one other person that are shown elsewhere. */
export function otherTies(ctx: PanelContext, me: string, except?: string): TemplateResult {
  const { words, editor, messages, locked } = ctx;
  const ties = tiesOf(editor.version, me).filter((tie) => otherEnd(tie, me) !== except);
  return html`
    ${ties.length === 0 ? html`<p class="quiet">${words.noOtherTies}</p>` : nothing}
    <div class="tie-list">${ties.map((tie) => oneTie(ctx, tie, me))}</div>
    ${locked ? nothing : html`<p><button type="button" class="button" @click=${() => { ctx.openOverlay({ kind: 'connect', from: me }); }}>
      ${words.connectTo(plainName(messages, editor.version, me))}</button></p>`}`;
}

function oneTie(ctx: PanelContext, tie: Tie, me: string): TemplateResult {
  const { words, editor, messages } = ctx;
  const other = otherEnd(tie, me);
  const name = plainName(messages, editor.version, other);
  const person = alterOf(editor.version, other);
  const told = [tie.quality ? messages.qualities[tie.quality].chip : words.notAsked, person && waits(editor.version, person) ? messages.sentences.waiting : ''];
  return html`<details>
    <summary>${name}<span class="aside">${told.filter(Boolean).join(' · ')}</span></summary>
    <div class="inside">
      ${tieEditor(ctx, tie, me)}
      <p><button type="button" class="link" @click=${() => { ctx.show([other]); }}>${words.goTo(name)}</button></p>
    </div>
  </details>`;
}
