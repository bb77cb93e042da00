import { html, nothing, type TemplateResult } from 'lit-html';
import { reverseTie } from '../../editor/commands/reverse-tie.js';
import { removeTies } from '../../editor/commands/remove-ties.js';
import { setTie } from '../../editor/commands/set-tie.js';
import type { Tie } from '../../model/document.js';
import { alterOf, otherEnd } from '../../model/query.js';
import { FREQUENCIES, PROFESSIONAL_SECTOR, type Frequency } from '../../model/vocabulary.js';
import { capital } from '../controls/capital.js';
import { checkControl } from '../controls/check-control.js';
import { dateControl } from '../controls/date-control.js';
import { selectControl } from '../controls/select-control.js';
import { textControl } from '../controls/text-control.js';
import type { PanelContext } from './panel-context.js';
import { qualityChips } from './quality-chips.js';
import { supportChips } from './support-chips.js';

const STATUSES = ['asked', 'accepted', 'ended'] as const;

/** Everything about one tie, seen from one of its ends. */
export function tieEditor(ctx: PanelContext, tie: Tie, me: string): TemplateResult {
  const { messages, locked, words } = ctx;
  const other = otherEnd(tie, me);
  const { fields, lang } = { fields: messages.fields, lang: messages.lang };
  const professional = [me, other].some((id) => alterOf(ctx.editor.version, id)?.sector === PROFESSIONAL_SECTOR);
  const field = (name: 'since' | 'until') => dateControl({
    messages, label: capital(fields[name], lang), value: tie[name], of: tie.id, locked, hint: words.dateHint,
    commit: (value) => { ctx.run(setTie(tie.id, { [name]: value || null })); },
  });
  const remove = (): void => { ctx.run(removeTies([tie.id])); };
  return html`
    ${qualityChips(ctx, tie.quality, (quality) => { ctx.run(setTie(tie.id, { quality })); }, tie.id, remove)}
    ${locked ? nothing : html`<p class="quiet by-keys" aria-hidden="true">${words.byArrows}</p>`}
    <div class="both-ways" data-part="support">${supportChips(ctx, tie, me)}${supportChips(ctx, tie, other)}</div>
    <details>
      <summary>${words.moreAboutTie}</summary>
      <div class="inside">
        <div class="fields">
          ${selectControl({
            label: capital(fields.frequency, lang), value: tie.frequency, locked, empty: words.notAsked, across: true,
            choices: FREQUENCIES.map((id) => ({ id, label: messages.frequencies[id] })),
            commit: (value) => { ctx.run(setTie(tie.id, { frequency: (value as Frequency | undefined) ?? null }), `frequency ${tie.id}`); },
          })}
          ${field('since')}${field('until')}
          ${professional || tie.status ? selectControl({
            label: capital(fields.status, lang), value: tie.status, locked, empty: words.notAsked, across: true,
            choices: STATUSES.map((id) => ({ id, label: messages.tieStatuses[id] })),
            commit: (value) => { ctx.run(setTie(tie.id, { status: (value as Tie['status']) ?? null }), `status ${tie.id}`); },
          }) : nothing}
          ${textControl({
            label: capital(fields.note, lang), value: tie.note, of: tie.id, locked, multiline: true, hint: words.noteHint,
            commit: (value) => { ctx.run(setTie(tie.id, { note: value || null })); },
          })}
        </div>
        ${checkControl({
          label: words.doNotShare, hint: words.doNotShareHint, checked: tie.doNotShare === true, locked,
          commit: (on) => { ctx.run(setTie(tie.id, { doNotShare: on || null })); },
        })}
        ${locked ? nothing : html`<div class="foot">
          <button type="button" class="button" @click=${() => { ctx.run(reverseTie(tie.id)); }}>${words.reverseTie}</button>
          <button type="button" class="button alarm" @click=${remove}>${words.removeTie}</button>
        </div>`}
      </div>
    </details>`;
}
