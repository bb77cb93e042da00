import { draftSteps } from '../../change/draft.js';
import type { Command } from '../command.js';
import { done } from '../done.js';
import { DIVISION_FIELD, draftDivisions, type Divisions } from '../draft-divisions.js';
import { refuse } from '../refuse.js';

/**
 * Takes a sector or ring away. Who stood there, at any moment, stays on the map: in another one that is named, or else without any.
 * The last one stays.
 */
export function removeDivision(list: Divisions, id: string, to?: string): Command {
  return ({ document, version: shown }) => {
    const draft = draftSteps(document);
    const ids = draftDivisions(draft, list);
    if (!ids.includes(id) || (to !== undefined && (to === id || !ids.includes(to)))) return refuse('gone');
    if (ids.length < 2) return refuse('last-division');
    const field = DIVISION_FIELD[list];
    const label = draft.document[list]!.find((each) => each.id === id)?.label;
    for (const version of document.versions) {
      for (const alter of version.alters) if (alter[field] === id) draft.set(['versions', version.id, 'alters', alter.id], field, to);
    }
    draft.remove([list], id);
    const count = shown.alters.filter((alter) => alter[field] === id).length;
    const target = to === undefined ? undefined : draft.document[list]!.find((each) => each.id === to)!.label;
    return done(draft, 'division-removed', [], {
      field, ...(label ? { name: label } : { [field]: id }), count: String(count), ...(to === undefined ? {} : target ? { to: target } : { value: to }),
    });
  };
}
