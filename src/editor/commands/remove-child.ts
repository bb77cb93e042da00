import { draftSteps } from '../../change/draft.js';
import { childrenOf } from '../../model/query.js';
import type { Command } from '../command.js';
import { done } from '../done.js';
import { namesOf } from '../names-of.js';
import { refuse } from '../refuse.js';

/** Says that somebody is not a child of this couple; the person stays on the map. A pair that was only a parent goes with its last child. */
export function removeChild(id: string): Command {
  return ({ document, version }) => {
    const record = version.children.find((each) => each.id === id);
    const couple = version.couples.find((each) => each.id === record?.couple);
    if (!record || !couple) return refuse('gone');
    const draft = draftSteps(document);
    draft.remove(['versions', version.id, 'children'], id);
    const lastOne = childrenOf(version, couple.id).length === 1;
    if (lastOne && couple.partners.length < 2 && !couple.status) draft.remove(['versions', version.id, 'couples'], couple.id);
    return done(draft, 'child-removed', [record.child], { name: namesOf(version, [record.child]), names: namesOf(version, couple.partners) });
  };
}
