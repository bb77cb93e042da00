import type { EditorApi } from '../../editor/editor-state.js';
import type { AlterId } from '../../model/document.js';
import type { ListGroup } from './list-groups.js';

/** So many rows are shown at once: a table of thousands of fields could not be used by anybody. */
const PAGE_ROWS = 100;

/** Which page of a long list is shown, by the editor it is the list of; and who was selected when it was last turned. */
const turned = new WeakMap<EditorApi, { page: number; chosen: AlterId | undefined }>();

/** One page of a long list: its groups with the rows on it, which rows these are, and how the page is turned. */
export interface ListPage { groups: ListGroup[]; from: number; to: number; all: number; page: number; pages: number; turn: (page: number) => void }

/** The page of the list that is shown: the one that was turned to, or since then the one with who was selected. */
export function listPage(groups: readonly ListGroup[], editor: EditorApi, refresh: () => void): ListPage {
  const all = groups.reduce((sum, { alters }) => sum + alters.length, 0);
  const pages = Math.max(1, Math.ceil(all / PAGE_ROWS));
  const [chosen] = editor.selection;
  let held = turned.get(editor) ?? { page: 0, chosen: undefined };
  if (chosen !== held.chosen) {
    const row = chosen === undefined ? -1 : groups.flatMap(({ alters }) => alters).findIndex(({ id }) => id === chosen);
    held = { page: row < 0 ? held.page : Math.floor(row / PAGE_ROWS), chosen };
    turned.set(editor, held);
  }
  const page = Math.min(held.page, pages - 1);
  const [from, to] = [page * PAGE_ROWS, Math.min(all, (page + 1) * PAGE_ROWS)];
  let before = 0;
  const shown = groups.map((group): ListGroup => {
    const alters = group.alters.slice(Math.max(0, from - before), Math.max(0, to - before));
    before += group.alters.length;
    return { ...group, alters };
  }).filter(({ alters }) => alters.length > 0);
  return { groups: shown, from: from + 1, to, all, page, pages, turn: (next) => { turned.set(editor, { page: next, chosen }); refresh(); } };
}
