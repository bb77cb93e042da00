import { draftSteps } from '../../change/draft.js';
import { checkChild, storedChild, type ChildFacts } from '../check-child.js';
import type { Command } from '../command.js';
import { done } from '../done.js';
import { factsTold } from '../facts-told.js';
import { namesOf } from '../names-of.js';
import { refuse } from '../refuse.js';

/** Sets how somebody is a child of a couple: by birth, adopted, foster or step, and of which set of twins. */
export function setChild(id: string, facts: ChildFacts): Command {
  return ({ document, version }) => {
    const record = version.children.find((each) => each.id === id);
    const refusal = record ? checkChild(facts) : refuse('gone');
    if (refusal) return refusal;
    const draft = draftSteps(document);
    draft.setAll(['versions', version.id, 'children', id], storedChild(facts));
    const parents = version.couples.find((couple) => couple.id === record!.couple)?.partners ?? [];
    return done(draft, 'child-changed', [record!.child], {
      name: namesOf(version, [record!.child]), names: namesOf(version, parents), ...factsTold(facts),
    });
  };
}
