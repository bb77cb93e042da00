import { draftSteps } from '../../change/draft.js';
import type { AlterId } from '../../model/document.js';
import { alterOf, residentHousehold } from '../../model/query.js';
import type { Command } from '../command.js';
import { done } from '../done.js';
import { draftHome } from '../draft-home.js';
import { namesOf } from '../names-of.js';
import { refuse } from '../refuse.js';

/** Says that people live, or no longer live, in the resident's home. */
export function liveWithResident(ids: readonly AlterId[], lives: boolean): Command {
  return ({ document, version, newId }) => {
    if (ids.length === 0) return refuse('nothing-chosen');
    if (ids.some((id) => !alterOf(version, id))) return refuse('gone');
    const names = namesOf(version, ids);
    if (ids.includes(version.resident)) return refuse('resident-in-centre', { name: namesOf(version, [version.resident]) });
    const members = residentHousehold(version)?.members ?? [];
    if (ids.every((id) => members.includes(id) === lives)) return refuse('already-there');
    const draft = draftSteps(document);
    draftHome(draft, newId, version.id, ids, lives);
    return done(draft, lives ? 'home-joined' : 'home-left', ids, { names, resident: namesOf(version, [version.resident]) });
  };
}
