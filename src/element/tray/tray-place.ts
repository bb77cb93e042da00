import { html, type TemplateResult } from 'lit-html';
import { isRefusal } from '../../editor/command.js';
import { moveAlter, type Destination } from '../../editor/commands/move-alter.js';
import { removeAlters } from '../../editor/commands/remove-alters.js';
import { setAlter } from '../../editor/commands/set-alter.js';
import type { Alter } from '../../model/document.js';
import { waitingOf } from '../../model/on-map.js';
import { homeOf, ringIds, sectorIds } from '../../model/query.js';
import { OUTSIDE, ROLE_TIMES } from '../../model/vocabulary.js';
import { ringLabel } from '../../words/ring-label.js';
import { sectorLabel, sectorWord } from '../../words/sector-label.js';
import type { TrayWords } from '../../words/tray-words.js';
import { plainName } from '../controls/alter-choices.js';
import type { ViewContext } from '../view-context.js';

/** Asks where somebody belongs: a group, and then how close, which puts them there. */
export function trayPlace(ctx: ViewContext, alter: Alter, words: TrayWords): TemplateResult {
  const { editor, messages } = ctx;
  const { document, version } = editor;
  const sector = pickedFor(ctx, alter) ?? alter.sector;
  const here = [sector && sectorWord(document, sector, messages), alter.ring && ringLabel(document, alter.ring, messages)].filter(Boolean).join(', ');
  const resident = plainName(messages, version, version.resident);
  const chip = (text: string, pressed: boolean, run: (event: MouseEvent) => void): TemplateResult =>
    html`<button type="button" class="chip" aria-pressed=${pressed} @click=${run}>${text}</button>`;
  const put = (to: Destination) => (event: MouseEvent): void => { place(ctx, alter, to, event); };
  const atHome = homeOf(version).has(alter.id);
  const cell = (ring?: string): Destination => ({ ...(sector ? { sector } : {}), ...(ring ? { ring } : {}), ...(atHome && ring ? { home: false } : {}) });
  return html`<div class="tray-place" role="group" aria-label=${words.where(plainName(messages, version, alter.id))} @keydown=${(event: KeyboardEvent) => { escape(ctx, alter.id, event); }}>
    <h4>${words.where(plainName(messages, version, alter.id))}</h4>
    <div class="chips" role="group" aria-label=${messages.fields.sector} data-roving>
      ${sectorIds(document).map((id) => chip(sectorLabel(document, id, messages), id === sector, () => { pick(ctx, alter, id); }))}
    </div>
    <h4>${words.howNear}</h4>
    <div class="chips" role="group" aria-label=${messages.fields.ring} data-roving>
      ${[...ringIds(document), OUTSIDE].map((id) => chip(ringLabel(document, id, messages), id === alter.ring, put(cell(id))))}
      ${(alter.kind === 'person' || alter.kind === 'animal') && !alter.deceased ? chip(words.home(resident), atHome, put({ ...cell(), home: true })) : ''}
    </div>
    <div class="foot">
      <button type="button" class="button firm" @click=${put(atHome ? { home: true } : cell(alter.ring))}>${words.place(atHome ? words.home(resident) : here)}</button>
      <button type="button" class="button" @click=${() => { ctx.show([alter.id]); }}>${words.details}</button>
      <button type="button" class="button plain" @click=${(event: MouseEvent) => { const root = rootOf(event); ctx.run(removeAlters([alter.id])); toNext(ctx, root, event); }}>${words.remove}</button>
    </div>
    <h4>${words.when}</h4>
    <div class="chips" role="group" aria-label=${words.when} data-roving>
      ${ROLE_TIMES.map((time) => chip(messages.roleTimes[time], time === alter.roleTime, () => { ctx.run(setAlter(alter.id, { roleTime: time === alter.roleTime ? null : time })); }))}
    </div>
  </div>`;
}

/** The group that was pressed for somebody who waits, until they are given another one elsewhere; nothing is stored before they are put on the map. */
function pickedFor({ unfolded, editor: { document } }: ViewContext, alter: Alter): string | undefined {
  const entry = [...unfolded].find((each) => each.startsWith(pickOf(alter)));
  return sectorIds(document).find((id) => entry === pickOf(alter) + id);
}

function pick(ctx: ViewContext, alter: Alter, sector: string): void {
  forgetPick(ctx, alter);
  ctx.unfolded.add(pickOf(alter) + sector);
  ctx.refresh();
}

function forgetPick({ unfolded }: ViewContext, alter: Alter): void {
  for (const each of unfolded) if (each.startsWith(pickOf(alter))) unfolded.delete(each);
}

function pickOf({ id, sector = '' }: Alter): string { return `picked\n${id}\n${sector}\n`; }

function place(ctx: ViewContext, alter: Alter, to: Destination, event: MouseEvent): void {
  const root = rootOf(event);
  if (isRefusal(ctx.run(moveAlter(alter.id, to)))) return;
  forgetPick(ctx, alter);
  toNext(ctx, root, event);
}

/** A key goes on with the next name on the list, and after the last to the map. */
function toNext(ctx: ViewContext, root: ShadowRoot, event: MouseEvent): void {
  if (event.detail > 0) return;
  if (waitingOf(ctx.editor.version).length === 0) ctx.backToMap();
  else requestAnimationFrame(() => { root.querySelector<HTMLElement>('.waiting')?.focus(); });
}

function escape({ editor }: ViewContext, id: string, event: KeyboardEvent): void {
  if (event.key !== 'Escape') return;
  event.preventDefault();
  event.stopPropagation();
  const root = rootOf(event);
  editor.select([]);
  root.querySelector<HTMLElement>(`.waiting[data-waiting="${CSS.escape(id)}"]`)?.focus();
}

function rootOf(event: Event): ShadowRoot {
  return (event.currentTarget as Element).getRootNode() as ShadowRoot;
}
