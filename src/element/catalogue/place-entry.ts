import { isRefusal } from '../../editor/command.js';
import { addAlter } from '../../editor/commands/add-alter.js';
import { assumedRing } from '../../editor/quick-add/assumed-ring.js';
import type { NewAlter } from '../../editor/draft-alter.js';
import { newAlterOf } from '../../editor/quick-add/new-alter-of.js';
import type { AlterId, NetworkDocument, Version } from '../../model/document.js';
import { sectorIds } from '../../model/query.js';
import { PROFESSIONAL_SECTOR } from '../../model/vocabulary.js';
import type { ViewContext } from '../view-context.js';
import { type CatalogueEntry, labelIn } from './catalogue-entry.js';

/** Where an entry was let go on the map. */
export interface EntryCell { sector?: string; ring?: string }

/** An entry as somebody to put on the map: in the cell that was pointed at, or else where help is, further away. Nothing is said of the tie. */
export function entryAlter(entry: CatalogueEntry, document: NetworkDocument, lang: string, cell?: EntryCell): NewAlter {
  const known = sectorIds(document);
  const sector = [entry.sector, PROFESSIONAL_SECTOR].find((id) => id !== undefined && known.includes(id));
  const ring = assumedRing(sector, false) ?? 'verder-weg';
  const role = labelIn(entry.kind, lang);
  return {
    ...newAlterOf({ name: labelIn(entry.name, lang), kind: entry.as ?? 'organisation', ...(role ? { role } : {}), ...(cell ?? { ...(sector ? { sector } : {}), ring }) }, document),
    catalogueId: entry.id,
  };
}

/** Who was placed from an entry already, on this version. */
export function placedFrom({ alters }: Version, { id }: CatalogueEntry): AlterId | undefined {
  return alters.find(({ catalogueId }) => catalogueId === id)?.id;
}

/** Puts an entry on the map, or goes to where it stands already. */
export function placeEntry(ctx: ViewContext, entry: CatalogueEntry, cell?: EntryCell): AlterId | undefined {
  const { editor, messages } = ctx;
  const there = placedFrom(editor.version, entry);
  if (there !== undefined) {
    editor.select([there]);
    return there;
  }
  const plan = ctx.run(addAlter(entryAlter(entry, editor.document, messages.lang, cell)));
  return isRefusal(plan) ? undefined : plan.ids[0];
}
