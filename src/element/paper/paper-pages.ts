import type { Goal } from '../../model/document.js';
import type { PlanWords } from '../../words/plan-words.js';
import type { Messages } from '../../words/messages.js';
import type { PaperWords } from '../../words/paper-words.js';
import type { SaidBlock } from '../../words/said-block.js';
import { evenColumns } from './even-columns.js';
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
  const plan = { title: content.planWords.plan, blocks: content.plan };
  const list = { title: words.peopleAndTies, blocks: content.blocks };
  // What can go on goes on: a new page begins where drawings stand between.
  if (content.mindMaps.length) {
    setFlow(page, sheet.columns, [plan], words);
    for (const goal of content.mindMaps) fillMindMapPage(page(), goal, content.planWords.ideasOf(goal.text));
    setFlow(page, sheet.columns, [list], words);
  } else setFlow(page, sheet.columns, [plan, list], words);
  numbers.forEach((number, index) => { number.textContent = words.pageOf(index + 1, numbers.length); });
}

/** Parts of text one after the other in columns, each under its title: on a page of its own or further down in a column. */
function setFlow(page: () => HTMLElement, columns: number, parts: readonly { title: string; blocks: readonly SaidBlock[] }[], words: PaperWords): void {
  let free: HTMLElement[] = [];
  let place: HTMLElement | undefined;
  let heading = '';
  const list = new ListColumns({
    continued: words.continued,
    isLast: () => free.length === 0,
    next: () => {
      if (free.length === 0) {
        free = Array.from({ length: columns }, () => paperElement('div', 'column'));
        place = paperElement('div', 'columns', '', ...free);
        page().prepend(paperElement('h2', '', heading), place);
      }
      return free.shift()!;
    },
  });
  for (const { title, blocks } of parts) {
    if (blocks.length === 0) continue;
    heading = title;
    list.head(title);
    // From now on a page goes on with what was begun.
    blocks.forEach((block) => { list.set(block, () => { heading = words.continued(title); }); });
  }
  // The last page has columns of one height.
  if (place) evenColumns(place, words.continued);
}
