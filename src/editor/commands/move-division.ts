import { draftSteps } from '../../change/draft.js';
import type { Command } from '../command.js';
import { done } from '../done.js';
import { DIVISION_FIELD, draftDivisions, type Divisions } from '../draft-divisions.js';
import { refuse } from '../refuse.js';

/** Moves a sector one place round, or a ring one place outwards (+1) or inwards (-1). Who stands there goes along. */
export function moveDivision(list: Divisions, id: string, by: 1 | -1): Command {
  return ({ document }) => {
    const draft = draftSteps(document);
    const ids = draftDivisions(draft, list);
    const at = ids.indexOf(id);
    if (at < 0) return refuse('gone');
    if (!(at + by >= 0 && at + by < ids.length)) return refuse('already-there');
    const record = draft.document[list]![at]!;
    draft.remove([list], id);
    draft.insert([list], record, at + by);
    const field = DIVISION_FIELD[list];
    return done(draft, 'division-moved', [], { field, ...(record.label ? { name: record.label } : { [field]: id }), count: String(at + by + 1) });
  };
}
