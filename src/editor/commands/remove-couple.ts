import { draftSteps } from '../../change/draft.js';
import { childrenOf } from '../../model/query.js';
import type { Command } from '../command.js';
import { done } from '../done.js';
import { namesOf } from '../names-of.js';
import { refuse } from '../refuse.js';

/** Takes a couple away, and with it what was said about whose children are whose; the people stay on the map. */
export function removeCouple(id: string): Command {
  return ({ document, version }) => {
    const couple = version.couples.find((each) => each.id === id);
    if (!couple) return refuse('gone');
    const draft = draftSteps(document);
    for (const record of childrenOf(version, id)) draft.remove(['versions', version.id, 'children'], record.id);
    draft.remove(['versions', version.id, 'couples'], id);
    return done(draft, 'couple-removed', couple.partners, { names: namesOf(version, couple.partners) });
  };
}
