import type { Version } from '../../model/document.js';
import { couplesOf, othersOf, residentOf } from '../../model/query.js';
import type { Gender } from '../../model/vocabulary.js';
import { assumedRing } from './assumed-ring.js';
import type { Dictionary } from './look-up.js';
import { ARTICLES, MINE } from './sentence-words.js';
import type { Token } from './tokens.js';
import type { Understood } from './understood.js';

/** Words that say a gender, and some of them also who somebody is to the resident. */
const SEXES: Readonly<Record<string, Gender>> = { man: 'man', vrouw: 'woman', woman: 'woman', male: 'man', female: 'woman', mannelijk: 'man', vrouwelijk: 'woman' };
const PARTNERS: Readonly<Record<Dictionary['lang'], ReadonlySet<string>>> = { nl: new Set(['man', 'vrouw']), en: new Set(['vrouw']) };

/**
 * Reads "man" and "vrouw" among the parts of a line, and answers the parts that are left. "Mijn man" is a partner, and so is who is
 * called that and nothing else, or has died ("Bertus, man, overleden"); beside another relation it is a gender. What could be either is a gender, and is asked.
 */
export function takeSex(roles: Token[][], said: Partial<Understood>, { lang }: Dictionary, version: Version | undefined): Token[][] {
  const at = roles.findIndex((role) => sexOf(role) !== undefined);
  if (at < 0) return roles;
  const role = roles[at]!;
  const word = role.at(-1)!;
  const sex = sexOf(role)!;
  if (said.gender !== undefined && said.gender !== sex) return roles;
  const others = roles.filter((_, place) => place !== at);
  const mayBePartner = PARTNERS[lang].has(word.key) && !(role.length > 1 && ARTICLES.has(role[0]!.key));
  const isMine = mayBePartner && role.length > 1;
  const isAlone = others.length === 0 && (said.deceased === true || Object.keys(said).length === 0) && !(version && (hasPartner(version) || isEmpty(version)));
  if (isMine || (mayBePartner && isAlone)) return roles.map((each) => (each === role ? [word] : each));
  said.gender = sex;
  if (mayBePartner && others.length === 0 && version) said.mayBe = [{ as: 'partner', of: [version.resident], told: { role: word.text, sector: 'familie', ...(said.ring ? {} : { ring: assumedRing('familie', said.home), ringAssumed: true }) } }];
  return others;
}

/** "Man", "mijn man", "een vrouw", and nothing else. */
export function isSex(role: readonly Token[]): boolean {
  return sexOf(role) !== undefined;
}

function sexOf(role: readonly Token[]): Gender | undefined {
  const [first, second] = role;
  const word = role.length === 2 && first && (MINE.has(first.key) || ARTICLES.has(first.key)) ? second : role.length === 1 ? first : undefined;
  return word && SEXES[word.key];
}

/** Who is typed first may be the resident. */
function isEmpty(version: Version): boolean {
  return !residentOf(version).name && othersOf(version).length === 0;
}

function hasPartner(version: Version): boolean {
  return couplesOf(version, version.resident).some(({ partners, status }) => partners.length > 1 && (!status || ['married', 'together', 'lat'].includes(status)));
}
