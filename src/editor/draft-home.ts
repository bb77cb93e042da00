import type { Draft } from '../change/draft.js';
import type { NewId } from '../model/create.js';
import type { AlterId, VersionId } from '../model/document.js';
import { residentHousehold, versionOf } from '../model/query.js';

/**
 * Drafts that somebody lives, or no longer lives, with the resident; the household is made or taken away as needed.
 * They join the home in the middle, which is the first; they leave every home that the resident lives in, or they would
 * stay in the middle by the next. What they share with others only is left as it is.
 */
export function draftHome(draft: Draft, newId: NewId, versionId: VersionId, ids: readonly AlterId[], lives: boolean): void {
  const version = versionOf(draft.document, versionId);
  const list = ['versions', versionId, 'households'];
  const household = residentHousehold(version);
  if (lives) {
    if (household) draft.set([...list, household.id], 'members', [...new Set([...household.members, ...ids])]);
    else draft.insert(list, { id: newId('household'), members: [version.resident, ...ids] });
    return;
  }
  for (const shared of version.households.filter((h) => h.members.includes(version.resident))) {
    const members = shared.members.filter((id) => !ids.includes(id));
    // A home of one, without a name of its own, says nothing.
    if (members.length <= 1 && members.length < shared.members.length && !shared.label) draft.remove(list, shared.id);
    else draft.set([...list, shared.id], 'members', members);
  }
}
