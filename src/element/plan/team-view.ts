import { html, nothing, type TemplateResult } from 'lit-html';
import { setAlter } from '../../editor/commands/set-alter.js';
import type { AlterId } from '../../model/document.js';
import { alterOf } from '../../model/query.js';
import { alterChoices } from '../controls/alter-choices.js';
import { pickControl } from '../controls/pick-control.js';
import { actionPeople } from './action-row.js';
import { planName, type PlanContext } from './plan-context.js';

/** Who carries out the plan together: pressed, a name lights on the map; anybody can be put in or taken out. */
export function teamView(ctx: PlanContext): TemplateResult | typeof nothing {
  const { plan: words, messages, editor: { document, version, selection }, editor, locked } = ctx;
  const team = version.alters.filter(({ actionTeam }) => actionTeam).map(({ id }) => id);
  const put = (ids: readonly AlterId[], actionTeam: true | null): void => { ctx.run(setAlter(ids, { actionTeam })); };
  const doing = [...new Set(document.plan.actions.flatMap(actionPeople))].filter((id) => id !== version.resident && alterOf(version, id) && !team.includes(id));
  if (locked && team.length === 0) return nothing;
  return html`<section class="goal team"><h4>${words.team}</h4>
    ${team.length ? html`<ul class="team-list">${team.map((id) => html`<li>
      <button type="button" class="plan-said" aria-pressed=${selection.includes(id)} @click=${() => { editor.select(selection.includes(id) ? [] : [id]); }}>${planName(ctx, id)}</button>
      ${locked ? nothing : html`<button type="button" class="link" aria-label=${words.takeOut(planName(ctx, id))} @click=${() => { put([id], null); }}>${words.takeOutShort}</button>`}
    </li>`)}</ul>` : html`<p class="quiet">${words.teamHint}</p>`}
    ${!locked && doing.length ? html`<p><button type="button" class="button" @click=${() => { put(doing, true); }}>${words.teamOfDoers(doing.map((id) => planName(ctx, id)).join(', '))}</button></p>` : nothing}
    ${pickControl({ label: words.teamAdd, empty: words.choosePerson, action: words.addPerson, locked, choices: alterChoices(messages, version, [version.resident, ...team]), pick: (id) => { put([id], true); } })}
  </section>`;
}
