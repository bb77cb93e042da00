import { html, nothing, type TemplateResult } from 'lit-html';
import { keyed } from 'lit-html/directives/keyed.js';
import type { Command } from '../../editor/command.js';
import { removeEvent } from '../../editor/commands/remove-event.js';
import { removeVersion } from '../../editor/commands/remove-version.js';
import { setEvent } from '../../editor/commands/set-event.js';
import { setVersion } from '../../editor/commands/set-version.js';
import type { TimelineEvent, Version } from '../../model/document.js';
import { partialDate } from '../../words/partial-date.js';
import { presentNames, presentTyped } from '../controls/present-names.js';
import { closeDialog } from '../dialogs/modal.js';
import { eventFields } from './event-fields.js';
import type { MomentContext } from './moment-context.js';
import { momentFields } from './moment-fields.js';
import { momentName } from './moment-label.js';

/** A moment in the line of time: when and with whom, a way to see it, and what can be changed about it. */
export function momentRow(ctx: MomentContext, version: Version, run: (command: Command) => void): unknown {
  const { editor, moment: words, messages, ui, locked } = ctx;
  const { versions } = editor.document;
  const name = momentName(ctx, version);
  const present = presentNames(messages, version);
  const about = [version.title && version.date ? partialDate(messages.lang, version.date) : '', present && ui.map.presentOf(present)].filter(Boolean).join(' · ');
  const show = (event: Event): void => {
    editor.setVersion(version.id);
    closeDialog(event);
  };
  return keyed(version.id, html`<li class="moment-row" data-now=${version === editor.version ? '' : nothing}>
    <span class="dot" aria-hidden="true"></span>
    <div class="said"><strong>${name}</strong>${about ? html`<span class="quiet">${about}</span>` : nothing}</div>
    ${version === editor.version ? html`<span class="quiet">${words.shown}</span>`
      : html`<button type="button" class="button" aria-label=${words.about(words.show, name)} @click=${show}>${words.show}</button>`}
    ${locked ? nothing : changing(ctx, name, html`
      ${momentFields(ctx, { title: version.title ?? '', date: version.date ?? '', present }, {
        title: (title) => { run(setVersion({ title: title || null }, version.id)); },
        date: (date) => { run(setVersion({ date: date || null }, version.id)); },
        present: (typed) => { run(setVersion({ present: presentTyped(messages, version, typed) }, version.id)); },
      }, version.id)}
      ${versions.length > 1 ? html`<p><button type="button" class="button alarm" @click=${() => { run(removeVersion(version.id)); }}>${words.removeMoment}</button></p>` : nothing}`)}
  </li>`);
}

/** An event in the line of time. A setback has an open diamond and its word, and is as quiet as any other. */
export function eventRow(ctx: MomentContext, event: TimelineEvent, run: (command: Command) => void): unknown {
  const { moment: words, messages, locked } = ctx;
  return keyed(event.id, html`<li class="event-row" data-setback=${event.setback ? '' : nothing}>
    <span class="event-stop" aria-hidden="true"></span>
    <div class="said"><span>${event.label}</span><span class="quiet">${partialDate(messages.lang, event.date)}${event.setback ? ` · ${words.setbackWord}` : nothing}</span></div>
    ${locked ? nothing : changing(ctx, event.label, html`
      ${eventFields(ctx, event, (facts) => { run(setEvent(event.id, facts)); }, event.id)}
      <p><button type="button" class="button alarm" @click=${() => { run(removeEvent(event.id)); }}>${words.removeEvent}</button></p>`)}
  </li>`);
}

function changing({ moment: words }: MomentContext, what: string, inside: TemplateResult): TemplateResult {
  return html`<details><summary aria-label=${words.about(words.change, what)}>${words.change}</summary><div class="inside">${inside}</div></details>`;
}
