import { html, nothing, type TemplateResult } from 'lit-html';
import type { AlterFacts } from '../../editor/check-alter.js';
import { setAlter } from '../../editor/commands/set-alter.js';
import type { Alter } from '../../model/document.js';
import { ALTER_KINDS, GENDERS, ROLE_TIMES, type AlterKind, type Gender, type RoleTime } from '../../model/vocabulary.js';
import { capital } from '../controls/capital.js';
import { checkControl } from '../controls/check-control.js';
import { selectControl } from '../controls/select-control.js';
import { textControl } from '../controls/text-control.js';
import type { PanelContext } from './panel-context.js';

type Flag = 'informalCarer' | 'thinksAlong' | 'livedExperience' | 'actionTeam' | 'doNotShare';
type Text = 'name' | 'role' | 'note';
type Figure = 'age' | 'birthYear' | 'deathYear';

/** The facts about one alter or the resident as a small form. */
export function personFacts(ctx: PanelContext, alter: Alter): TemplateResult {
  const { messages, locked, words, editor } = ctx;
  const isResident = alter.id === editor.version.resident;
  const isPerson = alter.kind === 'person';
  const label = (field: Text | Figure | 'kind' | 'gender'): string => capital(messages.fields[field], messages.lang);
  const set = (facts: AlterFacts, merge?: string): void => { ctx.run(setAlter(alter.id, facts), merge && `${merge} ${alter.id}`); };
  const text = (field: Text, more: { hint?: string; multiline?: boolean; across?: boolean } = {}) => textControl({
    label: label(field), value: alter[field], of: alter.id, locked, ...more, commit: (value) => { set({ [field]: value || null }); },
  });
  const number = (field: Figure) => textControl({
    label: label(field), value: alter[field]?.toString(), of: alter.id, locked, numeric: true, max: 4,
    commit: (value) => { set({ [field]: value === '' ? null : numberOf(value) }); },
  });
  const flag = (field: Flag, statement: string, hint?: string) => checkControl({
    label: statement, checked: alter[field] === true, locked, ...(hint ? { hint } : {}), commit: (on) => { set({ [field]: on || null }); },
  });
  return html`
    <div class="fields">
      ${text('name', { across: true })}
      ${isResident ? nothing : text('role', { across: true, hint: words.roleHint })}
      ${isResident ? nothing : selectControl({
        label: label('kind'), value: alter.kind, locked, choices: ALTER_KINDS.map((id) => ({ id, label: messages.kinds[id] })),
        commit: (value) => { set({ kind: value as AlterKind }, 'kind'); },
      })}
      ${isPerson ? selectControl({
        label: label('gender'), value: alter.gender, locked, empty: words.notAsked, choices: GENDERS.map((id) => ({ id, label: messages.genders[id] })),
        commit: (value) => { set({ gender: (value as Gender | undefined) ?? null }, 'gender'); },
      }) : nothing}
      ${isPerson ? html`${number('age')}${number('birthYear')}` : nothing}
      ${isResident ? nothing : selectControl({
        label: words.belongs, value: alter.roleTime, locked, empty: words.notAsked, across: true, choices: ROLE_TIMES.map((id) => ({ id, label: messages.roleTimes[id] })),
        commit: (value) => { set({ roleTime: (value as RoleTime | undefined) ?? null }, 'roleTime'); },
      })}
    </div>
    ${isResident ? nothing : html`<div class="checks">
      ${checkControl({
        label: words.deceased, checked: alter.deceased === true, locked,
        commit: (on) => { set(on ? { deceased: true } : { deceased: null, deathYear: null }); },
      })}
      ${alter.deceased ? html`<div class="fields">${number('deathYear')}</div>` : nothing}
      ${isPerson ? html`
        ${flag('informalCarer', words.carer, words.carerHint)}
        ${flag('thinksAlong', words.thinksAlong)}
        ${flag('livedExperience', words.livedExperience)}` : nothing}
      ${flag('actionTeam', words.actionTeam, words.actionTeamHint)}
    </div>`}
    <div class="fields">${text('note', { multiline: true, hint: words.noteHint })}</div>
    ${flag('doNotShare', words.doNotShare, words.doNotShareHint)}`;
}

/** What was typed as a number; not a number is handed on, so that the refusal can say so. */
function numberOf(typed: string): number {
  return /^\d+$/.test(typed) ? Number(typed) : Number.NaN;
}
