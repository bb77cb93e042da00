import type { Alter } from '../../model/document.js';
import type { Gender } from '../../model/vocabulary.js';
import { dictionaryFor } from './look-up.js';
import { parseLine } from './parse-line.js';
import { segmentsOf } from './segments.js';
import { takeSignals } from './take-signals.js';
import { keyOf, textOf, tokensOf } from './tokens.js';

/** What a line says about the resident; `role` holds every word that was not understood. */
export type SelfSaid = Pick<Alter, 'name' | 'role' | 'age' | 'birthYear' | 'gender' | 'informalCarer'>;

const I_AM = /^\s*(?:ik\s+ben|ik\s+heet|mijn\s+naam\s+is|i\s+am|i['’]m|my\s+name\s+is)\s+/iu;
/** "Ik ben Nadia en ik ben 41", "my name is Nadia and I'm 41": what comes then is said of the same. */
const AND_I_AM = /,?\s+(?:en|and)\s+(?:ik\s+ben|ben|i\s+am|i['’]m)\s+/giu;
/** Who the resident has is told in a line of its own: here nobody of them would be put on the map. */
const I_HAVE = /(?:^|\s)(?:ik\s+heb|heb|i\s+have|have|i['’]ve)\s/iu;
/** As a role some of these mean a partner; said of oneself they are a gender. */
const GENDERS: Readonly<Record<string, Gender>> = { vrouw: 'woman', v: 'woman', woman: 'woman', f: 'woman', man: 'man', m: 'man', x: 'x' };

/**
 * "Ik ben Nadia Hamers, 41, v, woont in Zeist": the resident's own name, age and gender, and all other words as what they are.
 * Nothing if the line names no one: "ik ben moe", "Ik ben Karims zus".
 */
export function parseSelf(line: string, lang = 'nl'): SelfSaid | undefined {
  const start = I_AM.exec(line)?.[0].length ?? 0;
  const told = line.slice(start).replace(AND_I_AM, ', ');
  if (start === 0 || !/^\p{Lu}/u.test(told) || I_HAVE.test(told)) return undefined;
  const [first = '', ...segments] = segmentsOf(told);
  const { name, role, asOne } = parseLine(first, lang);
  const words = tokensOf(first).slice(tokensOf(name).length);
  // "Karims zus" is somebody else's name.
  if (!name || asOne || !first.startsWith(name) || (role !== undefined && !(keyOf(role) in GENDERS) && dictionaryFor(lang).at(tokensOf(role), 0))) return undefined;
  const said: SelfSaid = { name };
  const kept: string[] = [];
  for (const part of [textOf(words), ...segments].filter(Boolean)) {
    const left = take(part, said);
    if (left) kept.push(left);
    if (parseLine(`X, ${part}`, lang).informalCarer) said.informalCarer = true;
  }
  return { ...said, ...(kept.length > 0 ? { role: kept.join(', ') } : {}) };
}

/** Takes an age, a year of birth or a gender out of a part of the line, and answers its other words; what is said twice in two ways stays. */
function take(part: string, said: SelfSaid): string {
  const gender = GENDERS[keyOf(part)];
  if (gender && said.gender === undefined) { said.gender = gender; return ''; }
  const { said: { age, birthYear, gender: sex, ...more }, rest } = takeSignals(tokensOf(part));
  const facts = { ...(age === undefined ? {} : { age }), ...(birthYear === undefined ? {} : { birthYear }), ...(sex ? { gender: sex } : {}) };
  const isNew = (Object.keys(facts) as (keyof typeof facts)[]).every((fact) => said[fact] === undefined);
  if (Object.keys(more).length > 0 || !isNew) return part;
  const left = rest.map(({ key }) => GENDERS[key]);
  Object.assign(said, facts);
  // "41 v"
  if (left.length === 1 && left[0] && said.gender === undefined) { said.gender = left[0]; return ''; }
  return textOf(rest);
}
