import { draftSteps } from '../../change/draft.js';
import { versionOf } from '../../model/query.js';
import type { Command } from '../command.js';
import { done } from '../done.js';
import { draftAlter, type NewAlter } from '../draft-alter.js';
import { draftKin } from '../draft-kin.js';
import { namesOf } from '../names-of.js';
import { refuse } from '../refuse.js';
import { addAlter } from './add-alter.js';

/** Puts several people on the map as one act. */
export function addPeople(people: readonly NewAlter[]): Command {
  return (context) => {
    const [first, ...others] = people;
    if (!first) return refuse('empty-line');
    if (others.length === 0) return addAlter(first)(context);
    const { document, version, newId } = context;
    const draft = draftSteps(document);
    const ids: string[] = [];
    for (const who of people) {
      const id = draftAlter(draft, newId, version.id, who);
      if (typeof id !== 'string') return id;
      if (who.kin) draftKin(draft, newId, version.id, id, who.kin.as, who.kin.back.flatMap((back) => ids.at(-back) ?? []));
      ids.push(id);
    }
    const names = namesOf(versionOf(draft.document, version.id), ids);
    return done(draft, 'alters-added', ids, { names, count: String(ids.length), ...(people.every(({ waiting }) => waiting) ? { waiting: 'yes' } : {}) });
  };
}
