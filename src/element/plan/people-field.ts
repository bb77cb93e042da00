import { html, nothing, type TemplateResult } from 'lit-html';
import { alterChoices } from '../controls/alter-choices.js';
import { pickControl } from '../controls/pick-control.js';
import { planName, type PlanContext } from './plan-context.js';

/** Several people, each to be taken out, and a way to add one. */
export function peopleField(ctx: PlanContext, label: string, ids: readonly string[], leaveOut: readonly string[], commit: (ids: string[]) => void): TemplateResult {
  const { plan: words, messages, editor, locked } = ctx;
  return html`<div class="field across">
    <span class="name">${label}</span>
    ${ids.length ? html`<ul class="chips">${ids.map((id) => html`<li>${locked ? planName(ctx, id) : html`<button type="button" class="chip" aria-label=${words.takeOut(planName(ctx, id))} title=${words.takeOut(planName(ctx, id))}
      @click=${() => { commit(ids.filter((each) => each !== id)); }}>${planName(ctx, id)} <span aria-hidden="true">×</span></button>`}</li>`)}</ul>` : locked ? html`<span class="said">${words.notAsked}</span>` : nothing}
    ${pickControl({
      label, empty: words.choosePerson, action: words.addPerson, locked, choices: alterChoices(messages, editor.version, [...ids, ...leaveOut]),
      pick: (id) => { commit([...ids, id]); },
    })}
  </div>`;
}
