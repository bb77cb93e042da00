import type { EditorApi } from '../../editor/editor-state.js';
import type { NetworkDocument } from '../../model/document.js';
import { alterOf, residentOf, versionOf } from '../../model/query.js';
import { sharedCopy } from '../../model/shared-copy.js';
import { unmarked } from '../../model/unmarked.js';
import { describeBlocks } from '../../words/describe-blocks.js';
import { describeMap } from '../../words/describe-map.js';
import { planShares } from '../../graph/plan-shares.js';
import { describePlan } from '../../words/describe-plan.js';
import { inOwnWords } from '../../words/in-own-words.js';
import { planWordsFor } from '../../words/plan-words-for.js';
import { enumerate } from '../../words/enumerate.js';
import { paperWordsFor } from '../../words/paper-words-for.js';
import { partialDate } from '../../words/partial-date.js';
import { lookChoice } from '../../scene/look-choice.js';
import { lookOf } from '../../scene/map-look.js';
import type { HostWords } from '../host-words.js';
import { wordings } from '../wordings.js';
import { paperMaps } from './paper-map.js';
import { Paper } from './paper.js';
import { setPages } from './paper-pages.js';
import type { PrintOptions } from './print-options.js';
import { sheetOf } from './sheet.js';

/** What is printed: the map of an element, in its language and typeface. */
export interface Printed { element: HTMLElement; editor: EditorApi; words: HostWords; label: string; notation: string | null }

let onPaper: Paper | undefined;

/**
 * Lays the map out on pages and has the browser print them. Answers what takes the pages away again; after printing they go by
 * themselves.
 */
export async function printMap({ element, editor, words: host, label, notation }: Printed, options: PrintOptions = {}): Promise<() => void> {
  const { messages, ui } = host;
  const words = paperWordsFor(messages.lang);
  const { layout } = editor;
  const { size = 'A4', orientation = layout.endsWith('-tall') ? 'portrait' : 'landscape', blackAndWhite = false, list = true, plan = true, confidential = true, everything = false, open = true } = options;
  const document_ = documentFor(editor, everything);
  const version = versionOf(document_);
  const maps = await paperMaps(document_, layout, orientation, messages.lang, lookChoice(document_, notation), (choice) => wordings.get(element)?.look(lookOf(choice)) ?? lookOf(choice));
  // What is measured must be set in the typeface that is printed.
  await document.fonts.ready;
  onPaper?.remove();
  const sheet = sheetOf(size, orientation);
  const paper = onPaper = new Paper(sheet, getComputedStyle(element.shadowRoot!.querySelector('.frame') ?? element).fontFamily, messages.lang);
  const names = (version.present ?? []).map((who) => alterOf(version, who)?.name ?? who);
  const drawn = [version.title, version.date && partialDate(messages.lang, version.date)].filter(Boolean).join(', ');
  setPages(paper.root, sheet, {
    title: label || ui.map.titleOf(residentOf(version).name),
    about: [drawn, names.length ? ui.map.presentOf(enumerate(messages, names)) : ''].filter(Boolean).join(' · '),
    mark: confidential ? words.confidentialMark : '',
    legend: ui.map.legend,
    inWords: describeMap(messages, document_, version),
    maps,
    blocks: list ? describeBlocks(document_, version, messages) : [],
    plan: plan ? describePlan(document_, version, messages, inOwnWords(messages, planWordsFor(messages.lang)), planShares(document_, version)) : [],
    mindMaps: plan ? document_.plan.goals.filter(({ mindMap }) => mindMap?.branches.length) : [],
    planWords: inOwnWords(messages, planWordsFor(messages.lang)),
    blackAndWhite, words, messages,
    printedOn: words.printedOn(partialDate(messages.lang, today())),
  });
  paper.ready();
  const remove = (): void => {
    paper.remove();
    if (onPaper === paper) onPaper = undefined;
  };
  if (open) openDialog(remove);
  return remove;
}

function documentFor({ document, version }: EditorApi, everything: boolean): NetworkDocument {
  const copy = everything ? { ...document, versions: document.versions.map((each) => (each.id === version.id ? version : each)), current: version.id } : sharedCopy(document, version.id).document;
  return unmarked(copy);
}

/** The day here, not in Greenwich. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/**
 * Some browsers are done with the pages when printing is over, others only show them after that. Unseen as they are they stay until
 * something else is done.
 */
function openDialog(remove: () => void): void {
  const done = new AbortController();
  const go = (): void => { done.abort(); remove(); };
  addEventListener('afterprint', () => {
    for (const type of ['pointerdown', 'pointermove', 'keydown', 'beforeprint'] as const) addEventListener(type, go, { signal: done.signal, capture: true });
  }, { once: true });
  window.print();
}
