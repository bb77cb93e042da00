import { draftSteps } from '../../change/draft.js';
import type { AlterId } from '../../model/document.js';
import { alterOf } from '../../model/query.js';
import type { Command } from '../command.js';
import { done } from '../done.js';
import { namesOf } from '../names-of.js';
import { plainLine } from '../plain-line.js';
import { refuse } from '../refuse.js';

/** Says who live together in a home, such as the other parent's; somebody may live in two. */
export function addHousehold(members: readonly AlterId[], label?: string): Command {
  return ({ document, version, newId }) => {
    const ids = [...new Set(members)];
    if (ids.length === 0) return refuse('nobody-in-it');
    if (ids.some((id) => !alterOf(version, id))) return refuse('gone');
    const draft = draftSteps(document);
    const name = plainLine(label ?? '');
    draft.insert(['versions', version.id, 'households'], { id: newId('household'), ...(name ? { label: name } : {}), members: ids });
    return done(draft, 'household-added', ids, { names: namesOf(version, ids) });
  };
}
