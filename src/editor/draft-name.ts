import type { Draft } from '../change/draft.js';
import type { AlterId } from '../model/document.js';
import { alterOf } from '../model/query.js';
import { plainLine } from './plain-line.js';

/** Drafts another name for somebody in every version in which they had the same one: people are shared between versions. */
export function draftName(draft: Draft, id: AlterId, before: string, name: string): void {
  for (const version of draft.document.versions) {
    if (alterOf(version, id)?.name === before) draft.set(['versions', version.id, 'alters', id], 'name', plainLine(name));
  }
}
