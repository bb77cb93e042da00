import type { Alter } from '../../model/document.js';
import { onMap, waitingOf } from '../../model/on-map.js';
import { homeOf, sectorIds } from '../../model/query.js';
import { readingOrder } from '../../model/reading-order.js';
import { sectorLabel } from '../../words/sector-label.js';
import type { PanelContext } from '../panel/panel-context.js';

/** The rows under one heading of the list. */
export interface ListGroup { title: string; alters: Alter[] }

/** Everybody in reading order: who lives in the home, then sector by sector, then whose sector was not asked, and last who waits in the long list. */
export function listGroups({ editor, messages, words, lens: { now: filtering } }: PanelContext): ListGroup[] {
  const { document } = editor;
  const version = onMap(editor.version);
  const home = homeOf(version);
  const known = sectorIds(document);
  const groups = new Map<string, ListGroup>([['home', { title: words.groupHome, alters: [] }]]);
  for (const id of known) groups.set(`sector ${id}`, { title: sectorLabel(document, id, messages), alters: [] });
  groups.set('none', { title: words.groupNone, alters: [] });
  for (const alter of readingOrder(document, version)) {
    const key = home.has(alter.id) ? 'home' : known.includes(alter.sector ?? '') ? `sector ${alter.sector}` : 'none';
    groups.get(key)!.alters.push(alter);
  }
  groups.set('waiting', { title: messages.sentences.whole.longList, alters: waitingOf(editor.version) });
  if (filtering) for (const group of groups.values()) group.alters = group.alters.filter(({ id }) => filtering.shows(id));
  return [...groups.values()].filter(({ alters }) => alters.length > 0);
}
