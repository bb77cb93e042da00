import { html, type TemplateResult } from 'lit-html';
import type { Tie } from '../../model/document.js';
import { plainName } from '../controls/alter-choices.js';
import type { PanelContext } from './panel-context.js';
import { themesPart } from './themes.js';
import { tieEditor } from './tie-editor.js';

/** The details of one tie, with a way to each of its two people. */
export function tiePanel(ctx: PanelContext, tie: Tie): TemplateResult {
  const { editor, words, messages } = ctx;
  // The resident comes last, as in the sentence "tie with Nadia".
  const [me, other] = tie.from === editor.version.resident ? [tie.to, tie.from] : [tie.from, tie.to];
  const name = (id: string): string => plainName(messages, editor.version, id);
  return html`
    <div class="who">
      <p class="overline">${words.chosen}</p>
      <h3 tabindex="-1" id="panel-title">${words.tieBetween(name(me), name(other))}</h3>
    </div>
    <section class="tie">${tieEditor(ctx, tie, me)}</section>
    <div class="disclosures">${themesPart(ctx, tie.id)}</div>
    <div class="people-line">${[me, other].map((id) => html`<button type="button" class="button" @click=${() => { ctx.show([id]); }}>${words.goTo(name(id))}</button>`)}</div>`;
}
