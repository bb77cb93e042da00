import { draftSteps } from '../../change/draft.js';
import type { AlterId } from '../../model/document.js';
import { isRefusal, type Command } from '../command.js';
import { done } from '../done.js';
import { draftChildOf } from '../draft-child-of.js';
import { namesOf } from '../names-of.js';
import { refuse } from '../refuse.js';
import { addChild } from './add-child.js';

/** Says of several that they are children of a couple on the map, as one act; where it cannot be so of one, of none. */
export function addChildren(children: readonly AlterId[], couple: string): Command {
  return (context) => {
    const [first, ...others] = children;
    if (first === undefined) return refuse('nothing-chosen');
    const one = addChild(first, couple)(context);
    if (isRefusal(one) || others.length === 0) return one;
    for (const child of others) {
      const plan = addChild(child, couple)(context);
      if (isRefusal(plan)) return plan;
    }
    const { document, version, newId } = context;
    const draft = draftSteps(document);
    for (const child of children) draftChildOf(draft, newId, version.id, child, couple);
    const parents = version.couples.find(({ id }) => id === couple)!.partners;
    return done(draft, 'children-added', [...children, ...parents], { name: namesOf(version, children), names: namesOf(version, parents) });
  };
}
