import type { Alter } from '../../model/document.js';
import { kinRole } from './kin-role.js';
import type { Meaning } from './lexicon.js';
import { dictionaryFor } from './look-up.js';
import { OF } from './sentence-words.js';
import { tokensOf } from './tokens.js';
import type { Understood } from './understood.js';
import { keysOf } from './who-is.js';

/** Whether a line tells another relation than the one that is known of who has that name: a sister may be another Els than the friend. */
export function isOtherRelation({ role: told, gender }: Understood, alter: Alter, lang: string): boolean {
  const known = alter.role;
  if (!told || !known || ofOthers(told) || ofOthers(known)) return false;
  const [one, other] = [keysOf(told), keysOf(known)];
  if (one.includes(other) || other.includes(one)) return false;
  const [mine, theirs] = [relationIn(told, lang), relationIn(known, lang)];
  if (!mine || !theirs) return false;
  if (mine.sector !== theirs.sector || (gender && alter.gender && gender !== alter.gender)) return true;
  const [kin, knownKin] = [kinRole(told), kinRole(known)];
  return kin?.as !== knownKin?.as || kin?.over !== knownKin?.over;
}

/** "Trainer van Ilias" is no relation with the resident, and leaves theirs as it is. */
function ofOthers(role: string): boolean {
  return tokensOf(role.split(',')[0]!).some(({ key }) => OF.has(key));
}

function relationIn(role: string, lang: string): Meaning | undefined {
  const tokens = tokensOf(role);
  const dictionary = dictionaryFor(lang);
  return tokens.map((_, at) => dictionary.at(tokens, at)?.meaning).find((meaning) => meaning?.sector !== undefined && meaning.weight > 1);
}
