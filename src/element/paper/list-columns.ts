import type { SaidBlock } from '../../words/said-block.js';
import { paperElement } from './paper-element.js';

/** Where lines go: the column that is being filled, and a new one when it is full. */
export interface ColumnSource { next: () => HTMLElement; continued: (title: string) => string; /** Whether there is no other column on this page. */ isLast: () => boolean }

/** The share of a column that must be free for a new part to begin in it. */
const LEAST_FREE = 0.3;

/** Names a line begins with, which are set in bold: "Els", or "Els – Piet" of a tie. */
const LEAD = /^\u2068[^\u2069]*\u2069(?:(?: – | en | and )\u2068[^\u2069]*\u2069)*/u;

/** Sets lines in columns. Browsers cannot be asked for numbered pages of our own, so what fits is measured as each line is set. */
export class ListColumns {
  #column: HTMLElement | undefined;
  #list: HTMLUListElement | undefined;

  constructor(private readonly source: ColumnSource) {}

  /** The title of a new part, in the column that is being filled or in the next one of its page; a new page has it over all columns. */
  head(title: string): void {
    if (this.#column && (this.#column.lastElementChild!.getBoundingClientRect().bottom - this.#column.getBoundingClientRect().top) / this.#column.clientHeight > 1 - LEAST_FREE) {
      this.#column = this.source.isLast() ? undefined : this.source.next();
    }
    this.#column?.append(paperElement('h2', '', title));
  }

  /** Sets a block, or what goes on from the page before; a title never stands alone at the foot of a column. */
  set({ title, lines }: SaidBlock, begun: () => void, isContinued = false): void {
    this.#begin(title, isContinued);
    begun();
    lines.forEach((line, index) => {
      const item = lineElement(line);
      this.#list!.append(item);
      if (!this.#isFull) return;
      if (index === 0) this.#list!.parentElement!.remove(); else item.remove();
      const isFresh = this.#column!.childElementCount === 0;
      if (!isFresh) this.#column = undefined;
      this.#begin(title, isContinued || index > 0);
      this.#list!.append(item);
      if (this.#isFull) this.#split(item, title);
    });
  }

  #begin(title: string, isContinued: boolean): void {
    this.#column ??= this.source.next();
    this.#list = paperElement('ul');
    const block = paperElement('div', 'block', '', ...(title ? [paperElement('h3', '', isContinued ? this.source.continued(title) : title)] : []), this.#list);
    block.dataset.title = title;
    if (isContinued) block.dataset.continued = '';
    this.#column.append(block);
  }

  get #isFull(): boolean { return this.#column!.scrollHeight > this.#column!.clientHeight + 1; }

  /** A line that is longer than a whole column goes on in the next ones, word by word. */
  #split(item: HTMLLIElement, title: string): void {
    let rest = item.textContent.split(/(?<=\s)/u);
    for (let on = item; rest.length > 1;) {
      let [fits, most] = [1, rest.length];
      while (fits < most) {
        const half = Math.ceil((fits + most) / 2);
        on.textContent = rest.slice(0, half).join('');
        if (this.#isFull) most = half - 1; else fits = half;
      }
      on.textContent = rest.slice(0, fits).join('');
      rest = rest.slice(fits);
      if (rest.length === 0) return;
      this.#column = undefined;
      this.#begin(title, true);
      on = paperElement('li', '', rest.join(''));
      on.dataset.continued = '';
      this.#list!.append(on);
      if (!this.#isFull) return;
    }
  }
}

function lineElement(line: string): HTMLLIElement {
  const lead = LEAD.exec(line)?.[0] ?? '';
  return paperElement('li', '', '', ...(lead ? [paperElement('b', '', lead)] : []), document.createTextNode(line.slice(lead.length)));
}
