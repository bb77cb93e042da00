import { html, nothing, type TemplateResult } from 'lit-html';
import { addCouple } from '../../editor/commands/add-couple.js';
import { addHousehold } from '../../editor/commands/add-household.js';
import { connect } from '../../editor/commands/connect.js';
import { moveAlter } from '../../editor/commands/move-alter.js';
import { removeAlters } from '../../editor/commands/remove-alters.js';
import { waitOnList } from '../../editor/commands/wait-on-list.js';
import { removeTies } from '../../editor/commands/remove-ties.js';
import { isRefusal, type Command } from '../../editor/command.js';
import { alterOf } from '../../model/query.js';
import { plainName } from '../controls/alter-choices.js';
import { capital } from '../controls/capital.js';
import { pickControl } from '../controls/pick-control.js';
import { trayWordsFor } from '../../words/tray-words.js';
import { clipButtons } from './clip-buttons.js';
import type { PanelContext } from './panel-context.js';
import { severalFacts } from './several-facts.js';
import { ringChoices, sectorChoices } from './place-facts.js';
import { enumerate } from '../../words/enumerate.js';

/** What can be done with several people or ties at once. */
export function severalPanel(ctx: PanelContext): TemplateResult {
  const { editor, words, messages, locked } = ctx;
  const { version, selection } = editor;
  const people = selection.filter((id) => alterOf(version, id));
  const ties = selection.filter((id) => !people.includes(id));
  const others = people.filter((id) => id !== version.resident);
  const [one, two] = people;
  const act = (label: string, command: Command): TemplateResult | typeof nothing => (isRefusal(editor.plan(command)) ? nothing
    : html`<button type="button" class="button" @click=${() => { ctx.run(command); editor.select(selection); }}>${label}</button>`);
  return html`
    <div class="who">
      <p class="overline">${words.chosen}</p>
      <h3 tabindex="-1" id="panel-title">${words.several(selection.length)}</h3>
      <p>${enumerate(messages, people.map((id) => plainName(messages, version, id)))}</p>
    </div>
    ${locked ? nothing : html`
      <div class="foot">
        ${people.length === 2 && ties.length === 0 ? html`${act(words.connectThese, connect(one!, two!))}${act(words.makeCouple, addCouple([one!, two!]))}` : nothing}
        ${people.length > 1 ? act(words.makeHousehold, addHousehold(people)) : nothing}
      </div>
      ${others.length ? html`<section><div class="fields">
        ${pickControl({
          label: capital(messages.fields.sector, messages.lang), empty: words.moveAllTo, choices: sectorChoices(ctx), action: words.move, locked,
          pick: (sector) => { ctx.run(moveAlter(others, { sector })); },
        })}
        ${pickControl({
          label: capital(messages.fields.ring, messages.lang), empty: words.moveAllTo, choices: ringChoices(ctx), action: words.move, locked,
          pick: (ring) => { ctx.run(moveAlter(others, { ring })); },
        })}
      </div></section>` : nothing}
      ${others.length ? severalFacts(ctx, others) : nothing}
      <div class="foot">
        ${act(trayWordsFor(messages.lang).back, waitOnList(others))}
        ${others.length ? clipButtons(ctx, others) : nothing}
        ${others.length ? act(words.removeAll, removeAlters(others)) : act(words.removeAll, removeTies(ties))}
        <button type="button" class="button plain" @click=${() => { ctx.show([]); ctx.backToMap(); }}>${words.clear}</button>
      </div>`}`;
}
