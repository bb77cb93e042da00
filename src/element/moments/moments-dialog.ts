import { html, nothing, type TemplateResult } from 'lit-html';
import { isRefusal, type Command } from '../../editor/command.js';
import { addEvent } from '../../editor/commands/add-event.js';
import { addVersion } from '../../editor/commands/add-version.js';
import type { EventFacts } from '../../editor/check-event.js';
import type { VersionFacts } from '../../editor/commands/set-version.js';
import { describeRefusal } from '../../words/describe-refusal.js';
import { presentTyped } from '../controls/present-names.js';
import { closeDialog, modal } from '../dialogs/modal.js';
import { eventFields } from './event-fields.js';
import { lineOfTime } from './line-of-time.js';
import { momentContext, type MomentContext } from './moment-context.js';
import { momentName } from './moment-label.js';
import { momentFields } from './moment-fields.js';
import { eventRow, momentRow } from './moment-rows.js';
import { focusFirst, today } from './new-form.js';
import type { ViewContext } from '../view-context.js';

/** All moments and events in one line of time, each to be changed in place; and the questions for a new one. */
export class MomentsDialog {
  readonly #ctx: MomentContext;
  readonly #close: () => void;
  #page: 'list' | 'moment' | 'event' = 'list';
  #moment: VersionFacts & { typed?: string } = {};
  #event: EventFacts = {};
  #problem = '';

  constructor(view: ViewContext, close: () => void) {
    this.#ctx = momentContext(view);
    this.#close = close;
  }

  render(): TemplateResult {
    const { moment: words, ui } = this.#ctx;
    const title = this.#page === 'moment' ? words.newMoment : this.#page === 'event' ? words.newEvent : words.moments;
    const inside = this.#page === 'moment' ? this.#newMoment() : this.#page === 'event' ? this.#newEvent() : this.#list();
    return modal({ ui, close: this.#close }, title, html`${inside}${this.#problem ? html`<p class="problem">${this.#problem}</p>` : nothing}`);
  }

  #list(): TemplateResult {
    const ctx = this.#ctx;
    const run = (command: Command): void => { this.#run(command); };
    const { moment: words, locked, editor } = ctx;
    return html`<div class="dialog-scroll"><ol class="time-list">
        ${lineOfTime(editor.document).map((stop) => (stop.kind === 'event' ? eventRow(ctx, stop.event, run) : momentRow(ctx, stop.version, run)))}
      </ol></div>
      ${locked ? nothing : html`<div class="dialog-foot">
        <button type="button" class="button" @click=${() => { this.#to('event'); }}>${words.newEvent}</button>
        <button type="button" class="button firm" data-first @click=${() => { this.#to('moment'); }}>${words.newMoment}</button>
      </div>`}`;
  }

  #newMoment(): TemplateResult {
    const ctx = this.#ctx;
    const { moment: words, editor, messages } = ctx;
    const last = editor.document.versions.at(-1)!;
    const typed = this.#moment.typed ?? '';
    return this.#form(html`
      <p>${words.goesAlong(momentName(ctx, last))}</p>
      ${momentFields(ctx, { title: this.#moment.title ?? '', date: this.#moment.date ?? '', present: typed }, {
        title: (title) => { this.#moment.title = title; }, date: (date) => { this.#moment.date = date; }, present: (names) => { this.#moment.typed = names; },
      })}`, words.make, () => {
      const { title, date } = this.#moment;
      const present = presentTyped(messages, last, this.#moment.typed ?? '');
      return addVersion({ ...(title ? { title } : {}), ...(date ? { date } : {}), ...(present ? { present } : {}) });
    }, closeDialog);
  }

  #newEvent(): TemplateResult {
    const ctx = this.#ctx;
    return this.#form(eventFields(ctx, this.#event, (facts) => { this.#event = { ...this.#event, ...facts }; ctx.refresh(); }), ctx.moment.add,
      () => addEvent(this.#event), () => { this.#to('list'); });
  }

  #form(fields: TemplateResult, make: string, command: () => Command, after: (event: Event) => void): TemplateResult {
    const submit = (event: Event): void => {
      event.preventDefault();
      if (this.#run(command())) after(event);
    };
    return html`<form class="new-form" novalidate @submit=${submit} ${focusFirst}>
      <div class="dialog-scroll">${fields}</div>
      <div class="dialog-foot">
        <button type="button" class="button" @click=${() => { this.#to('list'); }}>${this.#ctx.moment.cancel}</button>
        <button type="submit" class="button firm">${make}</button>
      </div>
    </form>`;
  }

  #to(page: 'list' | 'moment' | 'event'): void {
    this.#page = page;
    this.#problem = '';
    this.#moment = { title: '', date: today() };
    this.#event = {};
    this.#ctx.refresh();
  }

  /** Runs a command; why it cannot is told where the user is looking, which is this dialog. */
  #run(command: Command): boolean {
    const ctx = this.#ctx;
    const plan = ctx.editor.run(command);
    this.#problem = isRefusal(plan) ? describeRefusal(plan, ctx.messages) : '';
    if (this.#problem) ctx.announce(this.#problem, 'assertive');
    ctx.refresh();
    return !isRefusal(plan);
  }
}
