import { draftSteps } from '../../change/draft.js';
import type { Command } from '../command.js';
import { done } from '../done.js';
import { namesOf } from '../names-of.js';
import { refuse } from '../refuse.js';

/** Says that children of one couple were born together (twins, triplets), or, with `together` false, that they were not. */
export function setTwins(childIds: readonly string[], together: boolean, identical?: boolean): Command {
  return ({ document, version, newId }) => {
    const records = childIds.map((id) => version.children.find((each) => each.id === id));
    if (records.some((record) => !record)) return refuse('gone');
    if (records.length < (together ? 2 : 1) || new Set(records.map((record) => record!.couple)).size !== 1) return refuse('nothing-chosen');
    const draft = draftSteps(document);
    const set = together ? (records.find((record) => record!.twins)?.twins ?? newId('twins')) : undefined;
    for (const id of childIds) {
      draft.setAll(['versions', version.id, 'children', id], { twins: set, identical: together ? identical : undefined });
    }
    const people = records.map((record) => record!.child);
    const parents = version.couples.find((couple) => couple.id === records[0]!.couple)?.partners ?? [];
    return done(draft, 'child-changed', people, {
      name: namesOf(version, people), names: namesOf(version, parents), field: 'twins', value: together ? 'true' : '',
    });
  };
}
