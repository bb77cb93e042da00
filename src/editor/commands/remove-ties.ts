import { draftSteps } from '../../change/draft.js';
import type { TieId } from '../../model/document.js';
import type { Command } from '../command.js';
import { done } from '../done.js';
import { draftUntie } from '../draft-untie.js';
import { refuse } from '../refuse.js';
import { tieTold } from '../tie-told.js';

/** Takes ties off the map; the people stay, and themes let go of the tie. */
export function removeTies(ids: readonly TieId[]): Command {
  return ({ document, version }) => {
    if (ids.length === 0) return refuse('nothing-chosen');
    const ties = [...new Set(ids)].map((id) => version.ties.find((tie) => tie.id === id));
    if (ties.some((tie) => !tie)) return refuse('gone');
    const draft = draftSteps(document);
    draftUntie(draft, version, ties.map((tie) => tie!.id));
    return done(draft, 'ties-removed', [...new Set(ties.flatMap((tie) => [tie!.from, tie!.to]))], {
      ...tieTold(version, ties[0]!), count: String(ties.length),
    });
  };
}
