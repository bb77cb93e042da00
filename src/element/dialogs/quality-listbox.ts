import { html, type TemplateResult } from 'lit-html';
import { ref } from 'lit-html/directives/ref.js';
import type { TieQuality } from '../../model/vocabulary.js';
import type { OverlayContext } from './overlay-context.js';

const TYPING_MS = 700;

/** A listbox of tie qualities: arrows or first letters, then Enter; the first line is "I do not know yet". */
export class QualityListbox {
  #active = 0;
  #typed = '';
  #typedAt = 0;

  constructor(
    private readonly ctx: OverlayContext,
    private readonly qualities: readonly TieQuality[],
    private readonly choose: (quality: TieQuality | undefined) => void,
  ) {}

  render(question: string): TemplateResult {
    const options = this.#options();
    return html`<div class="field"><span class="name" id="how">${question}</span>
      <ul class="options" role="listbox" tabindex="0" aria-labelledby="how" aria-activedescendant=${`quality-${this.#active}`}
        @keydown=${(event: KeyboardEvent) => { this.#onKey(event); }} @click=${(event: Event) => { this.#onClick(event); }} ${ref(takeFocus)}>
        ${options.map((label, index) => html`<li id=${`quality-${index}`} role="option" data-index=${index} aria-selected=${index === this.#active}>${label}</li>`)}
      </ul></div>`;
  }

  #onClick(event: Event): void {
    const index = (event.target as Element).closest<HTMLElement>('[role="option"]')?.dataset.index;
    if (index !== undefined) this.choose(this.qualities[Number(index) - 1]);
  }

  #options(): string[] {
    const { messages, words } = this.ctx;
    return [words.notChosenYet, ...this.qualities.map((quality) => messages.qualities[quality].chip)];
  }

  #onKey(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const options = this.#options();
    const last = options.length - 1;
    if (event.key === 'Enter' || (event.key === ' ' && !this.#typed)) this.choose(this.qualities[this.#active - 1]);
    else if (event.key === 'ArrowDown') this.#go(Math.min(last, this.#active + 1));
    else if (event.key === 'ArrowUp') this.#go(Math.max(0, this.#active - 1));
    else if (event.key === 'Home') this.#go(0);
    else if (event.key === 'End') this.#go(last);
    else if (event.key.length === 1) this.#typeAhead(event, options);
    else return;
    event.preventDefault();
  }

  #typeAhead(event: KeyboardEvent, options: readonly string[]): void {
    this.#typed = event.timeStamp - this.#typedAt > TYPING_MS ? event.key : this.#typed + event.key;
    this.#typedAt = event.timeStamp;
    const start = this.#typed.toLocaleLowerCase();
    const from = this.#typed.length > 1 ? this.#active : this.#active + 1;
    const order = options.map((_, index) => (from + index) % options.length);
    const found = order.find((index) => options[index]!.toLocaleLowerCase().startsWith(start));
    if (found !== undefined) this.#go(found);
  }

  #go(index: number): void {
    this.#active = index;
    this.ctx.refresh();
  }
}

function takeFocus(element: Element | undefined): void {
  queueMicrotask(() => { if (element instanceof HTMLElement && element.isConnected) element.focus(); });
}
