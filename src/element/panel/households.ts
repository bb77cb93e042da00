import { html, nothing, type TemplateResult } from 'lit-html';
import { addHousehold } from '../../editor/commands/add-household.js';
import { removeHousehold } from '../../editor/commands/remove-household.js';
import { setHousehold } from '../../editor/commands/set-household.js';
import type { Household } from '../../model/document.js';
import { alterChoices, plainName } from '../controls/alter-choices.js';
import { pickControl } from '../controls/pick-control.js';
import { textControl } from '../controls/text-control.js';
import { livesIn } from './lives-in.js';
import type { PanelContext } from './panel-context.js';
import { enumerate } from '../../words/enumerate.js';

const NEW = '+';

/** The homes somebody lives in, and a way into another one: a child may have two. */
export function households(ctx: PanelContext, me: string): TemplateResult {
  const { editor, words, locked } = ctx;
  const all = editor.version.households;
  const others = all.filter((home) => !home.members.includes(me));
  const choices = [...others.map((home) => ({ id: home.id, label: homeName(ctx, home) })), { id: NEW, label: words.newHousehold }];
  return html`
    ${me === editor.version.resident ? nothing : livesIn(ctx, me)}
    ${all.filter((home) => home.members.includes(me)).map((home) => household(ctx, home))}
    ${pickControl({
      label: words.joinHousehold, empty: words.notAsked, choices, action: words.add, locked,
      pick: (id) => { ctx.run(id === NEW ? addHousehold([me]) : setHousehold(id, { add: [me] })); },
    })}`;
}

function household(ctx: PanelContext, home: Household): TemplateResult {
  const { editor, words, messages, locked } = ctx;
  const name = (id: string): string => plainName(messages, editor.version, id);
  return html`<div class="record" role="group" aria-label=${homeName(ctx, home)}>
    ${textControl({
      label: words.householdName, value: home.label, of: home.id, locked, placeholder: homeName(ctx, { ...home, label: '' }),
      commit: (label) => { ctx.run(setHousehold(home.id, { label: label || null })); },
    })}
    <ul class="rows">${home.members.map((id) => html`<li><span>${name(id)}</span>${locked || home.members.length < 2 ? nothing
      : html`<button type="button" class="link" aria-label=${`${words.takeOut}: ${words.leaveHousehold(name(id))}`}
          @click=${() => { ctx.run(setHousehold(home.id, { remove: [id] })); }}>${words.takeOut}</button>`}</li>`)}</ul>
    ${pickControl({
      label: words.whoElseLivesHere, empty: words.choosePerson, choices: alterChoices(messages, editor.version, home.members), action: words.add, locked,
      pick: (id) => { ctx.run(setHousehold(home.id, { add: [id] })); },
    })}
    ${locked ? nothing : html`<p><button type="button" class="link" @click=${() => { ctx.run(removeHousehold(home.id)); }}>${words.removeHousehold}</button></p>`}
  </div>`;
}

/** What a home is called: its label, or who lives there. */
export function homeName(ctx: PanelContext, home: Household): string {
  const { messages, words, editor } = ctx;
  const names = home.members.map((id) => plainName(messages, editor.version, id));
  return home.label || `${words.household}: ${enumerate(messages, names)}`;
}
