import type { Draft } from '../change/draft.js';
import type { TieId, Version } from '../model/document.js';

/** Drafts that these ties are no more; the people stay, and themes let go of the tie. */
export function draftUntie(draft: Draft, version: Version, ids: readonly TieId[]): void {
  for (const theme of version.themes) {
    draft.set(['versions', version.id, 'themes', theme.id], 'touches', theme.touches.filter((id) => !ids.includes(id)));
  }
  for (const id of ids) draft.remove(['versions', version.id, 'ties'], id);
}
