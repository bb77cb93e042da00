import { html, nothing, type TemplateResult } from 'lit-html';
import { removeAlters } from '../../editor/commands/remove-alters.js';
import type { Alter } from '../../model/document.js';
import { plainName } from '../controls/alter-choices.js';
import { icon } from '../icon.js';
import type { PanelContext } from './panel-context.js';
import { parentOffers } from './parent-offers.js';
import { personDetails } from './person-details.js';
import { personLine } from './person-line.js';

/** The details of one alter. */
export function personPanel(ctx: PanelContext, alter: Alter): TemplateResult {
  const { words, messages, locked, editor } = ctx;
  const name = plainName(messages, editor.version, alter.id);
  const line = personLine(messages, alter);
  return html`
    <div class="who">
      <p class="overline">${words.chosen}</p>
      <h3 tabindex="-1" id="panel-title">${name}</h3>
      ${line ? html`<p>${line}</p>` : nothing}
    </div>
    ${personDetails(ctx, alter, parentOffers(ctx, alter.id))}
    ${locked ? nothing : html`<div class="foot">
      <button type="button" class="button" @click=${() => { ctx.openOverlay({ kind: 'connect', from: alter.id }); }}>${words.connectTo(name)}</button>
      <button type="button" class="button alarm" @click=${() => { ctx.run(removeAlters([alter.id])); ctx.backToMap(); }}>${icon('remove')}${words.remove(name)}</button>
    </div>`}`;
}
