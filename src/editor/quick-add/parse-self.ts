import type { Alter } from '../../model/document.js';
import type { Gender } from '../../model/vocabulary.js';
import { parseLine } from './parse-line.js';

/** What a line says about the resident. */
export type SelfSaid = Pick<Alter, 'name' | 'age' | 'birthYear' | 'gender'>;

const I_AM = /^\s*(?:ik\s+ben|ik\s+heet|mijn\s+naam\s+is|i\s+am|i['’]m|my\s+name\s+is)\s+/iu;
/** As a role some of these mean a partner; said of oneself they are a gender. */
const GENDERS: Readonly<Record<string, Gender>> = { vrouw: 'woman', v: 'woman', woman: 'woman', f: 'woman', man: 'man', m: 'man', x: 'x' };

/** "Ik ben Nadia Hamers, 41, v": the resident's own name, age and gender. Nothing if the line says anything else. */
export function parseSelf(line: string, lang = 'nl'): SelfSaid | undefined {
  const start = I_AM.exec(line)?.[0].length ?? 0;
  if (start === 0 || !/^\p{Lu}/u.test(line.slice(start))) return undefined;
  const { name, age, birthYear, gender: told, role } = parseLine(line.slice(start), lang);
  const gender = role === undefined ? told : GENDERS[role.toLowerCase()];
  if (!name || (role !== undefined && !gender)) return undefined;
  return {
    name,
    ...(age === undefined ? {} : { age }),
    ...(birthYear === undefined ? {} : { birthYear }),
    ...(gender ? { gender } : {}),
  };
}
