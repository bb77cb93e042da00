import { html, type TemplateResult } from 'lit-html';
import type { EventFacts } from '../../editor/check-event.js';
import { checkControl } from '../controls/check-control.js';
import { dateControl } from '../controls/date-control.js';
import { textControl } from '../controls/text-control.js';
import type { MomentContext } from './moment-context.js';

/** What happened, when, and whether it was a setback. */
export function eventFields(ctx: MomentContext, { label = '', date = '', setback }: EventFacts, commit: (facts: EventFacts) => void, of = ''): TemplateResult {
  const { moment: words, messages, locked } = ctx;
  return html`<div class="fields">
    ${textControl({ label: words.eventWhat, value: label, of, locked, hint: words.eventWhatHint, across: true, commit: (value) => { commit({ label: value }); } })}
    ${dateControl({ messages, label: words.eventWhen, value: date, of, locked, hint: words.eventWhenHint, across: true, commit: (value) => { commit({ date: value }); } })}
  </div>
  ${checkControl({ label: words.setback, hint: words.setbackHint, checked: setback === true, locked, commit: (on) => { commit({ setback: on || null }); } })}`;
}
