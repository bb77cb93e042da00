import { html, nothing, type TemplateResult } from 'lit-html';
import { renameAlter } from '../../editor/commands/rename-alter.js';
import { setVersion } from '../../editor/commands/set-version.js';
import { residentOf } from '../../model/query.js';
import type { InterviewWords } from '../../words/interview-words.js';
import { dateControl } from '../controls/date-control.js';
import { textControl } from '../controls/text-control.js';
import { today } from '../moments/new-form.js';
import type { ViewContext } from '../view-context.js';

/** Whose map this is and of which day, asked before anything else; both may be passed over. A name that stands there is not taken away by emptying its field. */
export function startFields(ctx: ViewContext, say: InterviewWords): TemplateResult | typeof nothing {
  const { editor, locked, messages } = ctx;
  if (locked) return nothing;
  const { version } = editor;
  const { id, name } = residentOf(version);
  const day = (date: string): void => { ctx.run(setVersion({ date: date || null })); };
  return html`<div class="asked-start">
    ${textControl({ label: say.residentName, value: name, of: id, locked, across: true, commit: (text) => { if (text && text !== name) ctx.run(renameAlter(id, text)); else ctx.refresh(); } })}
    ${dateControl({ messages, label: say.day, value: version.date, of: version.id, locked, across: true, hint: say.dayHint, commit: day })}
    ${version.date ? nothing : html`<div class="chips"><button type="button" class="chip" @click=${() => { day(today()); }}>${say.isToday}</button></div>`}
  </div>`;
}
