import { html, nothing, type TemplateResult } from 'lit-html';
import { moveAlter } from '../../editor/commands/move-alter.js';
import { setAlter } from '../../editor/commands/set-alter.js';
import type { Alter } from '../../model/document.js';
import { homeOf, residentHousehold, ringIds, sectorIds } from '../../model/query.js';
import { OUTSIDE } from '../../model/vocabulary.js';
import { ringLabel } from '../../words/ring-label.js';
import { sectorLabel } from '../../words/sector-label.js';
import { trayWordsFor } from '../../words/tray-words.js';
import { plainName } from '../controls/alter-choices.js';
import { capital } from '../controls/capital.js';
import { selectControl, type Choice } from '../controls/select-control.js';
import type { ViewContext } from '../view-context.js';
import { livesIn } from './lives-in.js';
import type { PanelContext } from './panel-context.js';

/** The document's sectors as choices. */
export function sectorChoices(ctx: ViewContext): Choice[] {
  const { document } = ctx.editor;
  return sectorIds(document).map((id) => ({ id, label: sectorLabel(document, id, ctx.messages) }));
}

/** The document's rings as choices, nearest first, and outside them. */
export function ringChoices(ctx: ViewContext): Choice[] {
  const { document } = ctx.editor;
  return [...ringIds(document), OUTSIDE].map((id) => ({ id, label: ringLabel(document, id, ctx.messages) }));
}

/** Sets a sector or ring; who lives at home keeps it as a fact for later, since the drawing has them in the middle. */
export function setCell(ctx: ViewContext, alter: Alter, cell: { sector?: string | null; ring?: string | null }, merge: string): void {
  const { sector, ring } = cell;
  const atHome = homeOf(ctx.editor.version).has(alter.id);
  const emptied = sector === null || ring === null;
  const command = atHome || emptied ? setAlter(alter.id, cell) : moveAlter(alter.id, { ...(sector ? { sector } : {}), ...(ring ? { ring } : {}) });
  ctx.run(command, `${merge} ${alter.id}`);
}

/** Where somebody belongs: sector and ring as selects, so that nobody needs to drag, and whether they share the resident's home. */
export function placeFacts(ctx: PanelContext, alter: Alter): TemplateResult {
  const { messages, words, locked, editor } = ctx;
  const { version } = editor;
  const atHome = residentHousehold(version)?.members.includes(alter.id) ?? false;
  const resident = plainName(messages, version, version.resident);
  return html`
    ${alter.waiting ? html`<p class="quiet">${trayWordsFor(messages.lang).waits}</p>` : nothing}
    <div class="fields">
      ${selectControl({
        label: capital(messages.fields.sector, messages.lang), value: alter.sector, locked, empty: words.notAsked, choices: sectorChoices(ctx),
        commit: (sector) => { setCell(ctx, alter, { sector: sector ?? null }, 'sector'); },
      })}
      ${selectControl({
        label: capital(messages.fields.ring, messages.lang), value: alter.ring, locked, empty: words.notAsked, choices: ringChoices(ctx),
        commit: (ring) => { setCell(ctx, alter, { ring: ring ?? null }, 'ring'); },
      })}
    </div>
    ${livesIn(ctx, alter.id)}
    ${atHome && !alter.deceased ? html`<p class="quiet">${words.inCentre(resident)}</p>` : nothing}`;
}
