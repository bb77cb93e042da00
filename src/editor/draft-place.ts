import type { Draft } from '../change/draft.js';
import type { LayoutKey } from '../layout/layout.js';
import type { AlterId, Place, VersionId } from '../model/document.js';
import { versionOf } from '../model/query.js';

/** Drafts a place for somebody in the picture on screen; nothing happens while there is no picture yet. */
export function draftPlace(draft: Draft, versionId: VersionId, key: LayoutKey, id: AlterId, place: Partial<Place>): void {
  const at = versionOf(draft.document, versionId).places?.[key]?.at;
  if (!at) return;
  const before: Partial<Place> = Object.hasOwn(at, id) ? at[id]! : {};
  const { own, off, ...after } = { ...before, side: place.side ?? before.side ?? 'right', ...place };
  // Whoever goes elsewhere has their name beside them again.
  const stays = after.x === before.x && after.y === before.y && after.side === before.side;
  draft.set(['versions', versionId, 'places', key, 'at'], id, { ...after, ...(off && stays ? { off } : {}), ...(own ? { own } : {}) });
}
