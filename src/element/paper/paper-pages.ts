import type { Goal } from '../../model/document.js';
import type { PlanWords } from '../../words/plan-words.js';
import type { Messages } from '../../words/messages.js';
import type { PaperWords } from '../../words/paper-words.js';
import type { SaidBlock } from '../../words/said-block.js';
import { ListColumns } from './list-columns.js';
import { fillMindMapPage } from './mind-map-page.js';
import { fillMapPage, type MapPageWords } from './map-page.js';
import { paperElement } from './paper-element.js';
import type { PaperMap } from './paper-map.js';
import type { Sheet } from './sheet.js';

/** All that goes on the pages. */
export interface PaperContent extends Omit<MapPageWords, 'rolesInList'> {
  maps: Iterable<PaperMap>;
  /** Everything in words, or nothing. */
  blocks: readonly SaidBlock[];
  /** The plan in words, or nothing, and its goals with ideas around them. */
  plan: readonly SaidBlock[];
  mindMaps: readonly Goal[];
  planWords: PlanWords;
  blackAndWhite: boolean;
  words: PaperWords;
  messages: Messages;
  printedOn: string;
}

/** Sets the pages one after the other: the map first, then as many pages of text as it takes, each with its number. */
export function setPages(root: ShadowRoot, sheet: Sheet, content: PaperContent): void {
  const { words } = content;
  const all = paperElement('div', content.blackAndWhite ? 'pages plain' : 'pages');
  all.lang = content.messages.lang;
  root.append(all);
  const numbers: HTMLElement[] = [];
  const page = (): HTMLElement => {
    const number = paperElement('span', '', words.pageOf(1, 1));
    numbers.push(number);
    const foot = paperElement('div', 'foot', '', paperElement('span', '', [content.mark, content.title, content.printedOn].filter(Boolean).join(' · ')), number);
    const made = paperElement('div', 'page', '', foot);
    all.append(made);
    return made;
  };
  fillMapPage(page(), content.maps, { ...content, rolesInList: content.blocks.length ? words.rolesInList : '' });
  if (content.plan.length) setList(page, sheet.columns, content.planWords.plan, content.plan, words);
  for (const goal of content.mindMaps) fillMindMapPage(page(), goal, content.planWords.ideasOf(goal.text));
  if (content.blocks.length) setList(page, sheet.columns, words.peopleAndTies, content.blocks, words);
  numbers.forEach((number, index) => { number.textContent = words.pageOf(index + 1, numbers.length); });
}

function setList(page: () => HTMLElement, columns: number, title: string, blocks: readonly SaidBlock[], words: PaperWords): void {
  let free: HTMLElement[] = [];
  const next = (): HTMLElement => {
    if (free.length === 0) {
      free = Array.from({ length: columns }, () => paperElement('div', 'column'));
      const isFirst = !started;
      started = true;
      page().prepend(paperElement('h2', '', isFirst ? title : words.continued(title)), paperElement('div', 'columns', '', ...free));
    }
    return free.shift()!;
  };
  let started = false;
  const list = new ListColumns({ next, continued: words.continued });
  for (const block of blocks) list.set(block);
}
