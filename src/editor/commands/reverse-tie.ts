import { draftSteps } from '../../change/draft.js';
import type { TieId } from '../../model/document.js';
import type { Command } from '../command.js';
import { done } from '../done.js';
import { refuse } from '../refuse.js';
import { tieTold } from '../tie-told.js';

/** Turns a tie round: what one gave, the other now gives, and a mark at its far end changes ends. */
export function reverseTie(id: TieId): Command {
  return ({ document, version }) => {
    const tie = version.ties.find((each) => each.id === id);
    if (!tie) return refuse('gone');
    const draft = draftSteps(document);
    // Both ends change in one step: in between the tie would join somebody with themselves.
    const ties = version.ties.map((each) => (each === tie ? { ...tie, from: tie.to, to: tie.from } : each));
    draft.set(['versions', version.id], 'ties', ties);
    return done(draft, 'tie-reversed', [id], tieTold(version, tie));
  };
}
