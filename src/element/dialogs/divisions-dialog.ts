import { html, nothing, type TemplateResult } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import { isRefusal, type Command } from '../../editor/command.js';
import { addDivision } from '../../editor/commands/add-division.js';
import { moveDivision } from '../../editor/commands/move-division.js';
import { removeDivision } from '../../editor/commands/remove-division.js';
import { renameDivision } from '../../editor/commands/rename-division.js';
import { DIVISION_FIELD, MOST_DIVISIONS, type Divisions } from '../../editor/draft-divisions.js';
import { ringIds, sectorIds } from '../../model/query.js';
import { describeRefusal } from '../../words/describe-refusal.js';
import { divisionsWordsFor, type DivisionsWords } from '../../words/divisions-words.js';
import { ringLabel } from '../../words/ring-label.js';
import { sectorLabel } from '../../words/sector-label.js';
import { selectControl } from '../controls/select-control.js';
import { textControl } from '../controls/text-control.js';
import { icon } from '../icon.js';
import type { Overlay } from '../overlay.js';
import type { OverlayContext } from './overlay-context.js';

interface Open { removing?: { list: Divisions; id: string; to?: string }; problem?: string }

/** The dialog in which the sectors and rings of a map are named, ordered, added and taken away. */
export function divisionsDialog(): Overlay {
  const open: Open = {};
  return {
    kind: 'part', title: (lang) => divisionsWordsFor(lang).title,
    inside: (ctx) => html`<div class="dialog-scroll">
      ${group(ctx, 'sectors', open)}${group(ctx, 'rings', open)}
      ${open.problem ? html`<p class="problem" role="alert">${open.problem}</p>` : nothing}
    </div>`,
  };
}

function group(ctx: OverlayContext, list: Divisions, open: Open): TemplateResult {
  const { editor: { document }, locked, messages } = ctx;
  const words = divisionsWordsFor(messages.lang);
  const ids = list === 'sectors' ? sectorIds(document) : ringIds(document);
  const title = list === 'sectors' ? words.sectors : words.rings;
  return html`<h3>${title}</h3>
    <p class="quiet">${list === 'sectors' ? words.sectorsHint : words.ringsHint}</p>
    <ol class="divisions" aria-label=${title}>${repeat(ids, (id) => id, (id, at) => row(ctx, list, id, [at === 0, at === ids.length - 1], open, words))}</ol>
    ${locked || ids.length >= MOST_DIVISIONS[list] ? nothing : html`<form class="pick" novalidate @submit=${(event: Event) => { add(ctx, list, event, open); }}>
      <label class="field"><span class="name">${list === 'sectors' ? words.newSector : words.newRing}</span><input type="text" autocomplete="off" maxlength="60"></label>
      <button type="submit" class="button">${words.add}</button>
    </form>`}`;
}

function row(ctx: OverlayContext, list: Divisions, id: string, [first, last]: readonly [boolean, boolean], open: Open, words: DivisionsWords): TemplateResult {
  const { editor: { document, version }, messages, locked } = ctx;
  const field = DIVISION_FIELD[list];
  const name = nameOf(ctx, list, id);
  const own = document[list]?.find((each) => each.id === id)?.label ?? '';
  const inIt = version.alters.filter((alter) => alter[field] === id && alter.id !== version.resident).length;
  const anywhere = document.versions.some(({ alters }) => alters.some((alter) => alter[field] === id));
  const isRemoving = open.removing?.list === list && open.removing.id === id;
  const move = (by: 1 | -1, off: boolean, label: string, sign: string): TemplateResult => html`<button type="button" class="button plain only-icon" aria-label=${label} title=${label}
    aria-disabled=${off ? 'true' : nothing} @click=${() => { if (!off) run(ctx, moveDivision(list, id, by), open); }}><span aria-hidden="true">${sign}</span></button>`;
  const remove = (): void => {
    if (!anywhere) { run(ctx, removeDivision(list, id), open); return; }
    open.removing = { list, id };
    ctx.refresh();
  };
  return html`<li>
    <div class="division">
      ${textControl({ label: words.label(name), value: own || name, of: id, locked, max: 60, commit: (label) => { run(ctx, renameDivision(list, id, label), open); } })}
      <span class="quiet">${words.people(inIt)}</span>
      ${locked ? nothing : html`<span class="division-acts">
        ${move(-1, first, list === 'sectors' ? words.earlier(name) : words.nearer(name), '↑')}${move(1, last, list === 'sectors' ? words.later(name) : words.further(name), '↓')}
        <button type="button" class="button plain only-icon" aria-label=${words.remove(name)} title=${words.remove(name)} aria-disabled=${first && last ? 'true' : nothing}
          @click=${() => { if (!(first && last)) remove(); }}>${icon('remove')}</button>
      </span>`}
    </div>
    ${isRemoving ? html`<div class="division-leave" role="group" aria-label=${words.remove(name)}>
      <p>${words.where(name, inIt)}</p>
      ${selectControl({
        label: messages.fields[field], value: open.removing!.to, locked, empty: words.nowhere,
        choices: (list === 'sectors' ? sectorIds(document) : ringIds(document)).filter((other) => other !== id).map((other) => ({ id: other, label: nameOf(ctx, list, other) })),
        commit: (to) => { open.removing = { list, id, ...(to ? { to } : {}) }; ctx.refresh(); },
      })}
      <div class="foot">
        <button type="button" class="button alarm" @click=${() => { const { to } = open.removing!; delete open.removing; run(ctx, removeDivision(list, id, to), open); }}>${words.removeNow}</button>
        <button type="button" class="button plain" @click=${(event: Event) => { delete open.removing; toRow(event); ctx.refresh(); }}>${words.keep}</button>
      </div>
    </div>` : nothing}
  </li>`;
}

function nameOf({ editor: { document }, messages }: OverlayContext, list: Divisions, id: string): string {
  return list === 'sectors' ? sectorLabel(document, id, messages) : ringLabel(document, id, messages);
}

function add(ctx: OverlayContext, list: Divisions, event: Event, open: Open): void {
  event.preventDefault();
  const input = (event.currentTarget as HTMLFormElement).querySelector('input')!;
  if (!run(ctx, addDivision(list, input.value), open)) return;
  input.value = '';
  input.focus();
}

/** The question goes away: the keyboard is back where it was asked. */
function toRow(event: Event): void {
  (event.currentTarget as Element).closest('li')?.querySelector<HTMLElement>('.division-acts button:last-child')?.focus();
}

/** Runs a command; why it cannot is told in the dialog, since nothing beside it is seen or heard. */
function run(ctx: OverlayContext, command: Command, open: Open): boolean {
  const plan = ctx.editor.run(command);
  const told = isRefusal(plan) && plan.refused !== 'already-there' ? describeRefusal(plan, ctx.messages) : '';
  if (told) open.problem = told;
  else delete open.problem;
  ctx.refresh();
  return !isRefusal(plan);
}
