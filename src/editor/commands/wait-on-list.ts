import { draftSteps } from '../../change/draft.js';
import type { AlterId } from '../../model/document.js';
import { alterOf } from '../../model/query.js';
import type { Command } from '../command.js';
import { done } from '../done.js';
import { namesOf } from '../names-of.js';
import { refuse } from '../refuse.js';

/** Takes people off the map to wait in the long list. What was said of them stays; `moveAlter` gives them a place again. */
export function waitOnList(ids: readonly AlterId[]): Command {
  return ({ document, version }) => {
    if (ids.length === 0) return refuse('nothing-chosen');
    if (ids.some((id) => !alterOf(version, id))) return refuse('gone');
    if (ids.includes(version.resident)) return refuse('resident-in-centre', { name: namesOf(version, [version.resident]) });
    const draft = draftSteps(document);
    for (const id of ids) draft.set(['versions', version.id, 'alters', id], 'waiting', true);
    if (draft.steps.length === 0) return refuse('already-there');
    return done(draft, 'list-joined', ids, { names: namesOf(version, ids) });
  };
}
