import { draftSteps } from '../../change/draft.js';
import { alterOf, versionOf } from '../../model/query.js';
import type { Command } from '../command.js';
import { done } from '../done.js';
import { draftAlter, type NewAlter } from '../draft-alter.js';

/** Puts somebody, or an organisation, place, group or animal, on the map. */
export function addAlter(who: NewAlter): Command {
  return ({ document, version, newId }) => {
    const draft = draftSteps(document);
    const id = draftAlter(draft, newId, version.id, who);
    if (typeof id !== 'string') return id;
    const { name, sector, ring, waiting } = alterOf(versionOf(draft.document, version.id), id)!;
    return done(draft, 'alter-added', [id], { name, ...(sector ? { sector } : {}), ...(ring ? { ring } : {}), ...(waiting ? { waiting: 'yes' } : {}) });
  };
}
