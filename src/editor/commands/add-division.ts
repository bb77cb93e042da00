import { draftSteps } from '../../change/draft.js';
import { LIMITS } from '../../model/limits.js';
import type { Command } from '../command.js';
import { done } from '../done.js';
import { DIVISION_FIELD, draftDivisions, MOST_DIVISIONS, type Divisions } from '../draft-divisions.js';
import { plainLine } from '../plain-line.js';
import { refuse } from '../refuse.js';

/** Adds a sector or a ring of the document's own, after the others. */
export function addDivision(list: Divisions, label: string): Command {
  return ({ document, newId }) => {
    const name = plainLine(label);
    if (!name) return refuse('no-words');
    if (name.length > LIMITS.label) return refuse('too-long', { value: String(LIMITS.label) });
    const draft = draftSteps(document);
    if (draftDivisions(draft, list).length >= MOST_DIVISIONS[list]) return refuse('too-many', { value: String(MOST_DIVISIONS[list]) });
    const id = newId(DIVISION_FIELD[list]);
    draft.insert([list], { id, label: name });
    return done(draft, 'division-added', [], { field: DIVISION_FIELD[list], name });
  };
}
