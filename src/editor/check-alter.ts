import type { Alter, NetworkDocument } from '../model/document.js';
import { FIGURES } from '../model/figures.js';
import { LIMITS } from '../model/limits.js';
import { ringIds, sectorIds } from '../model/query.js';
import { ALTER_KINDS, GENDERS, OUTSIDE, ROLE_TIMES } from '../model/vocabulary.js';
import { checkTexts } from './check-texts.js';
import type { Refusal } from './command.js';
import { plainLine } from './plain-line.js';
import { refuse } from './refuse.js';

/** Facts about an alter to be set; null takes a fact back to "not asked". */
export type AlterFacts = { [F in keyof Alter as string extends F ? never : F extends 'id' ? never : F]?: Alter[F] | null };

const OLDEST = 130;

/** Why these facts cannot be set in this document, or nothing. */
export function checkAlter(document: NetworkDocument, facts: AlterFacts): Refusal | undefined {
  const unread = checkTexts(facts, ['name', 'role', 'note', 'kind', 'gender', 'roleTime', 'sector', 'ring']);
  if (unread) return unread;
  const outside = (value: string | null | undefined, choices: readonly string[]): boolean => value != null && !choices.includes(value);
  // Who is told by a picture needs no name.
  if (facts.name !== undefined && !plainLine(facts.name ?? '') && !facts.figure) return refuse('no-name');
  if (facts.kind === null) return refuse('no-such-word', { value: '–' });
  for (const [value, choices] of [[facts.kind, ALTER_KINDS], [facts.gender, GENDERS], [facts.roleTime, ROLE_TIMES], [facts.figure, FIGURES]] as const) {
    if (outside(value, choices)) return refuse('no-such-word', { value: value! });
  }
  if (outside(facts.sector, sectorIds(document))) return refuse('no-such-sector', { value: facts.sector! });
  if (outside(facts.ring, [...ringIds(document), OUTSIDE])) return refuse('no-such-ring', { value: facts.ring! });
  if (facts.age != null && !(Number.isInteger(facts.age) && facts.age >= 0 && facts.age <= OLDEST)) return refuse('bad-age', { value: String(facts.age) });
  for (const year of [facts.birthYear, facts.deathYear]) {
    if (year != null && !(Number.isInteger(year) && year >= 1000 && year <= 9999)) return refuse('bad-year', { value: String(year) });
  }
  for (const text of [facts.name, facts.role]) {
    if (text != null && text.length > LIMITS.label) return refuse('too-long', { value: String(LIMITS.label) });
  }
  if (facts.note != null && facts.note.length > LIMITS.text) return refuse('too-long', { value: String(LIMITS.text) });
  return undefined;
}
