import { html, nothing, type TemplateResult } from 'lit-html';
import { setDocument } from '../../editor/commands/set-document.js';
import { setVersion } from '../../editor/commands/set-version.js';
import { onMap } from '../../model/on-map.js';
import { residentOf, tiesOf } from '../../model/query.js';
import { plainName } from '../controls/alter-choices.js';
import { capital } from '../controls/capital.js';
import { dateControl } from '../controls/date-control.js';
import { presentNames, presentTyped } from '../controls/present-names.js';
import { textControl } from '../controls/text-control.js';
import { otherTies } from './other-ties.js';
import type { PanelContext } from './panel-context.js';
import { parentOffers } from './parent-offers.js';
import { themesPart } from './themes.js';
import { disclosure } from './disclosure.js';
import { familyFacts } from './person-details.js';
import { personFacts } from './person-facts.js';
import { personLine } from './person-line.js';

/** The resident's own facts, ties, home and family, and when and with whom the map was drawn. */
export function residentPanel(ctx: PanelContext): TemplateResult {
  const { editor, words, messages } = ctx;
  const { version } = editor;
  const resident = residentOf(version);
  const line = personLine(messages, resident);
  const ties = tiesOf(onMap(version), resident.id).length;
  const unplaced = tiesOf(version, resident.id).length - ties;
  const told = [ties ? String(ties) : '', unplaced ? `${unplaced} ${messages.sentences.waiting}` : ''].filter(Boolean).join(' · ');
  return html`
    <div class="who">
      <p class="overline">${resident.name.trim() ? words.residentSection : words.chosen}</p>
      <h3 tabindex="-1" id="panel-title">${plainName(messages, version, resident.id)}</h3>
      ${line ? html`<p>${line}</p>` : nothing}
    </div>
    <section>${personFacts(ctx, resident)}</section>
    <div class="disclosures">
      ${disclosure(words.ties, told, () => otherTies(ctx, resident.id))}
      ${parentOffers(ctx, resident.id)}
      ${disclosure(words.home, '', () => familyFacts(ctx, resident), 'family')}
      ${themesPart(ctx, resident.id)}
      ${disclosure(`${capital(messages.fields.question, messages.lang)}, ${messages.fields.story}`, '', () => toldFacts(ctx))}
      ${disclosure(words.version, '', () => versionFacts(ctx))}
    </div>`;
}

/** What the resident asks and tells, in their own words; for the whole map, whichever moment is shown. */
function toldFacts({ run, editor: { document }, messages: { fields, lang }, locked }: PanelContext): TemplateResult {
  return html`<div class="fields">${(['question', 'story'] as const).map((field) => textControl({
    label: capital(fields[field], lang), value: document[field], of: document.id, locked, multiline: true, commit: (text) => { run(setDocument({ [field]: text || null })); },
  }))}</div>`;
}

function versionFacts(ctx: PanelContext): TemplateResult {
  const { editor, words, locked, messages } = ctx;
  const { version } = editor;
  return html`<div class="fields">
    ${textControl({ label: words.versionTitle, value: version.title, of: version.id, locked, commit: (title) => { ctx.run(setVersion({ title: title || null })); } })}
    ${dateControl({
      messages, label: words.versionDate, value: version.date, of: version.id, locked, hint: words.versionDateHint, commit: (date) => { ctx.run(setVersion({ date: date || null })); },
    })}
    ${textControl({
      label: words.present, value: presentNames(messages, version), of: version.id, locked, hint: words.presentHint, across: true,
      commit: (typed) => { ctx.run(setVersion({ present: presentTyped(messages, version, typed) })); },
    }) || nothing}
  </div>`;
}
