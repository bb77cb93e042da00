import { html, type TemplateResult } from 'lit-html';
import { dateControl } from '../controls/date-control.js';
import { today } from '../moments/new-form.js';
import type { PlanAsking } from './interview-context.js';

/** A day that many days or months from now. */
function later(days: number, months = 0): string {
  const day = new Date();
  day.setMonth(day.getMonth() + months, day.getDate() + days);
  return today(day);
}

/** A date: typed, or by a tap a while from now. */
export function soonField(ctx: PlanAsking, label: string, value: string | undefined, spans: readonly { weeks?: number; months?: number }[], commit: (date: string) => void): TemplateResult {
  const { say, plan, messages, locked } = ctx;
  return html`<div class="soon">
    ${dateControl({ messages, label, value, of: '', locked, hint: plan.dateHint, across: true, commit })}
    ${locked ? '' : html`<div class="chips" role="group" aria-label=${label} data-roving>${spans.map(({ weeks, months }) => {
      const date = later((weeks ?? 0) * 7, months);
      return html`<button type="button" class="chip" aria-pressed=${value === date} @click=${() => { commit(date); }}>${weeks === undefined ? say.inMonths(months ?? 0) : say.inWeeks(weeks)}</button>`;
    })}</div>`}
  </div>`;
}
