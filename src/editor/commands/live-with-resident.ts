import { draftSteps } from '../../change/draft.js';
import type { AlterId } from '../../model/document.js';
import { alterOf } from '../../model/query.js';
import type { Command } from '../command.js';
import { done } from '../done.js';
import { draftHome } from '../draft-home.js';
import { namesOf } from '../names-of.js';
import { refuse } from '../refuse.js';

/** Says that people live with the resident, in the home in the middle, or no longer live with them, in no home that they share. */
export function liveWithResident(ids: readonly AlterId[], lives: boolean): Command {
  return ({ document, version, newId }) => {
    if (ids.length === 0) return refuse('nothing-chosen');
    if (ids.some((id) => !alterOf(version, id))) return refuse('gone');
    const names = namesOf(version, ids);
    if (ids.includes(version.resident)) return refuse('resident-in-centre', { name: namesOf(version, [version.resident]) });
    const draft = draftSteps(document);
    draftHome(draft, newId, version.id, ids, lives);
    if (lives) for (const id of ids) draft.set(['versions', version.id, 'alters', id], 'waiting', undefined);
    if (draft.steps.length === 0) return refuse('already-there');
    return done(draft, lives ? 'home-joined' : 'home-left', ids, { names, resident: namesOf(version, [version.resident]) });
  };
}
