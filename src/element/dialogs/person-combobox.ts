import { html, nothing, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { findPeople } from '../../editor/find-people.js';
import { readingOrder } from '../../model/reading-order.js';
import { describeAlter } from '../../words/describe-alter.js';
import type { OverlayContext } from './overlay-context.js';

/** What was picked: somebody on the map, or a name that is not on it yet. */
export type Picked = { id: string } | { name: string };

interface Option { id?: string; label: string }

/** A field that finds people by the first letters of any word of their name or role. */
export class PersonCombobox {
  #text = '';
  #active = 0;

  constructor(
    private readonly ctx: OverlayContext,
    private readonly options: { label: () => string; leaveOut?: string; addNew: boolean; pick: (picked: Picked) => void },
  ) {}

  render(): TemplateResult {
    const options = this.#found();
    const active = Math.min(this.#active, options.length - 1);
    const label = this.options.label();
    return html`<div class="combobox" @keydown=${(event: KeyboardEvent) => { this.#onKey(event, options, active); }}
      @click=${(event: Event) => { this.#onClick(event, options); }}>
      <div class="field"><span class="name" aria-hidden="true">${label}</span>
        <input type="text" role="combobox" autocomplete="off" data-first aria-label=${label} aria-expanded=${options.length > 0} aria-controls="people" aria-autocomplete="list"
          aria-activedescendant=${active >= 0 ? `person-${active}` : nothing} .value=${live(this.#text)}
          @input=${(event: Event) => { this.#type((event.target as HTMLInputElement).value); }}>
      </div>
      <ul id="people" class="options" role="listbox" aria-label=${label}>
        ${options.map((option, index) => html`<li id=${`person-${index}`} role="option" data-index=${index} aria-selected=${index === active}>${option.label}</li>`)}
      </ul>
      ${options.length ? nothing : html`<p class="quiet">${this.ctx.words.nobodyFound}</p>`}
    </div>`;
  }

  #found(): Option[] {
    const { editor, messages, words } = this.ctx;
    const { document, version } = editor;
    const typed = this.#text.trim();
    const people = (typed ? findPeople(document, version, typed) : readingOrder(document, version)).filter(({ id }) => id !== this.options.leaveOut);
    const options: Option[] = people.map(({ id }) => ({ id, label: describeAlter(document, version, id, messages, 'short') }));
    const known = people.some(({ name }) => name.toLocaleLowerCase() === typed.toLocaleLowerCase());
    return this.options.addNew && typed && !known ? [...options, { label: words.addNew(typed) }] : options;
  }

  #type(text: string): void {
    this.#text = text;
    this.#active = 0;
    this.ctx.refresh();
    this.ctx.announce(this.ctx.words.found(this.#found().length));
  }

  #onKey(event: KeyboardEvent, options: readonly Option[], active: number): void {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step && options.length) {
      this.#active = (active + step + options.length) % options.length;
      this.ctx.refresh();
      queueMicrotask(() => { (event.target as Element).closest('.combobox')?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' }); });
    } else if (event.key === 'Enter' && !event.isComposing && options[active]) {
      this.#pick(options[active]);
    } else {
      return;
    }
    event.preventDefault();
  }

  #onClick(event: Event, options: readonly Option[]): void {
    const option = options[Number((event.target as Element).closest<HTMLElement>('[role="option"]')?.dataset.index ?? -1)];
    if (option) this.#pick(option);
  }

  #pick(option: Option): void {
    this.options.pick(option.id === undefined ? { name: this.#text.trim() } : { id: option.id });
  }
}
