import { draftSteps } from '../../change/draft.js';
import { LIMITS } from '../../model/limits.js';
import type { Command } from '../command.js';
import { done } from '../done.js';
import { DIVISION_FIELD, draftDivisions, type Divisions } from '../draft-divisions.js';
import { plainLine } from '../plain-line.js';
import { refuse } from '../refuse.js';

/** Gives a sector or ring another name; an empty one takes a default one back to its usual word. Who stands there stays. */
export function renameDivision(list: Divisions, id: string, label: string): Command {
  return ({ document }) => {
    const draft = draftSteps(document);
    const ids = draftDivisions(draft, list);
    if (!ids.includes(id)) return refuse('gone');
    const name = plainLine(label);
    if (name.length > LIMITS.label) return refuse('too-long', { value: String(LIMITS.label) });
    const before = document[list]?.find((each) => each.id === id)?.label;
    if ((before ?? '') === name) return refuse('already-there');
    draft.set([list, id], 'label', name || undefined);
    const field = DIVISION_FIELD[list];
    return done(draft, 'division-renamed', [], { field, ...(before ? { before } : {}), ...(name ? { name } : { [field]: id }) });
  };
}
