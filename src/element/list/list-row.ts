import { html, nothing, type TemplateResult } from 'lit-html';
import { keyed } from 'lit-html/directives/keyed.js';
import { connect } from '../../editor/commands/connect.js';
import { removeAlters } from '../../editor/commands/remove-alters.js';
import { setAlter } from '../../editor/commands/set-alter.js';
import { setTie } from '../../editor/commands/set-tie.js';
import type { Alter } from '../../model/document.js';
import { tiesBetween, tiesOf } from '../../model/query.js';
import type { TieQuality } from '../../model/vocabulary.js';
import { count } from '../../words/count.js';
import { describeSigns } from '../../words/describe-signs.js';
import { plainName } from '../controls/alter-choices.js';
import { qualitiesFor } from '../controls/qualities-for.js';
import { typedText } from '../controls/typed-text.js';
import { clipButtons } from '../panel/clip-buttons.js';
import type { PanelContext } from '../panel/panel-context.js';
import { otherTies } from '../panel/other-ties.js';
import { familyFacts, personDetails } from '../panel/person-details.js';
import { personFacts } from '../panel/person-facts.js';
import { ringChoices, sectorChoices, setCell } from '../panel/place-facts.js';
import { printedCell, printedChoice } from './printed-cell.js';

/** One person as a row: the most used facts in place, everything else in a row that unfolds below. */
export function listRow(ctx: PanelContext, alter: Alter): TemplateResult {
  const { editor, words, messages, locked, unfolded } = ctx;
  const { version } = editor;
  const isResident = alter.id === version.resident;
  const name = plainName(messages, version, alter.id);
  const fold = `row ${alter.id}`;
  const open = unfolded.has(fold);
  const toggle = (): void => {
    if (!unfolded.delete(fold)) unfolded.add(fold);
    ctx.refresh();
  };
  const cell = (label: string, inside: unknown): TemplateResult => html`<td role="cell" data-label=${label}>${inside}</td>`;
  const ties = tiesOf(version, alter.id).length;
  const more = ties ? count(messages, messages.sentences.ties, ties) : words.columnMore;
  return keyed(alter.id, html`
    <tr role="row" class=${editor.selection.includes(alter.id) ? 'chosen' : ''} @focusin=${() => { editor.select([alter.id]); }}>
      <th scope="row" role="rowheader">${text(ctx, alter, 'name', words.columnName)}</th>
      ${cell(words.columnRole, html`${isResident ? messages.signs.resident : text(ctx, alter, 'role', `${words.columnRole}: ${name}`)}${signs(ctx, alter)}`)}
      ${cell(words.tieWith(plainName(messages, version, version.resident)), isResident ? nothing : tieCell(ctx, alter, name))}
      ${cell(words.columnSector, isResident ? nothing : printedChoice({
        label: `${words.columnSector}: ${name}`, value: alter.sector, choices: sectorChoices(ctx), empty: words.notAsked, locked,
        commit: (sector) => { setCell(ctx, alter, { sector: sector ?? null }, 'sector'); },
      }))}
      ${cell(words.columnRing, isResident ? nothing : printedChoice({
        label: `${words.columnRing}: ${name}`, value: alter.ring, choices: ringChoices(ctx), empty: words.notAsked, locked,
        commit: (ring) => { setCell(ctx, alter, { ring: ring ?? null }, 'ring'); },
      }))}
      <td role="cell" class="more"><button type="button" class="button" aria-expanded=${open} aria-label=${words.moreAbout(more, name)} @click=${toggle}>${more}</button></td>
    </tr>
    ${open ? html`<tr role="row" class="unfolded"><td role="cell" colspan="6"><div class="panel">
      <h3 class="unseen">${words.about(name)}</h3>
      ${isResident ? residentRow(ctx, alter) : personDetails(ctx, alter)}
      ${locked || isResident ? nothing : html`<div class="foot">${clipButtons(ctx, [alter.id])}<button type="button" class="button alarm"
        @click=${() => { ctx.run(removeAlters([alter.id])); }}>${words.remove(name)}</button></div>`}
    </div></td></tr>` : nothing}`) as unknown as TemplateResult;
}

function residentRow(ctx: PanelContext, alter: Alter): TemplateResult {
  return html`<section>${personFacts(ctx, alter)}</section><section>${familyFacts(ctx, alter)}</section><section>${otherTies(ctx, alter.id)}</section>`;
}

function text(ctx: PanelContext, alter: Alter, field: 'name' | 'role', label: string): TemplateResult | string {
  const value = alter[field] ?? '';
  if (ctx.locked) return field === 'name' ? plainName(ctx.messages, ctx.editor.version, alter.id) : value;
  return printedCell(value, html`<input class="cell-field" type="text" autocomplete="off" maxlength="200" aria-label=${label}
    @change=${(event: Event) => { ctx.run(setAlter(alter.id, { [field]: (event.target as HTMLInputElement).value.trim() || null })); }} ${typedText(value, alter.id)}>`);
}

/** What the map shows of somebody beside the role: the age, or that they died, and the signs. */
function signs({ messages }: PanelContext, alter: Alter): TemplateResult | typeof nothing {
  const { age } = messages.sentences;
  const all = [alter.age === undefined || alter.deceased ? '' : age(alter.age), ...describeSigns(alter, messages), alter.doNotShare ? messages.sentences.hidden : ''].filter(Boolean);
  return all.length ? html` <span class="signs quiet">${all.join(', ')}</span>` : nothing;
}

/** The tie with the resident; with more than one of them each has a select of its own. */
function tieCell(ctx: PanelContext, alter: Alter, name: string): unknown {
  const { editor, words, messages, locked } = ctx;
  const ties = tiesBetween(editor.version, alter.id, editor.version.resident);
  const choices = qualitiesFor(ctx, ...ties.map((tie) => tie.quality))
    .map((id) => ({ id, label: messages.qualities[id].label }));
  const label = `${words.tieWith(plainName(messages, editor.version, editor.version.resident))}: ${name}`;
  if (ties.length === 0) {
    return printedChoice({
      label, value: undefined, choices, empty: messages.sentences.noTie, locked,
      commit: (quality) => {
        if (quality) ctx.run(connect(editor.version.resident, alter.id, { quality: quality as TieQuality }));
        editor.select([alter.id]);
      },
    });
  }
  return ties.map((tie) => printedChoice({
    label, value: tie.quality, choices, empty: words.notAsked, locked,
    commit: (quality) => { ctx.run(setTie(tie.id, { quality: (quality as TieQuality | undefined) ?? null }), `quality ${tie.id}`); },
  }));
}
