import type { Draft } from '../change/draft.js';
import { ringIds, sectorIds } from '../model/query.js';

/** What the circles are divided into: sectors all around, or rings from near to far. */
export type Divisions = 'sectors' | 'rings';

/** More of them can be told apart neither on a phone nor in a conversation. */
export const MOST_DIVISIONS: Readonly<Record<Divisions, number>> = { sectors: 12, rings: 6 };

/** Which field of an alter names one of them. */
export const DIVISION_FIELD = { sectors: 'sector', rings: 'ring' } as const;

/** Makes the default sectors or rings a list of the document's own, so that it can be changed; answers its ids. */
export function draftDivisions(draft: Draft, list: Divisions): string[] {
  const ids = list === 'sectors' ? sectorIds(draft.document) : ringIds(draft.document);
  if (!draft.document[list]?.length) draft.set([], list, ids.map((id) => ({ id })));
  return ids;
}
