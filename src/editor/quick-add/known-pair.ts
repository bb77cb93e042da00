import type { NetworkDocument, Version } from '../../model/document.js';
import { isName } from './is-name.js';
import { dictionaryFor } from './look-up.js';
import { namesApart } from './parse-apart.js';
import { parseLine } from './parse-line.js';
import { segmentsOf } from './segments.js';
import { SINGULARS } from './singulars.js';
import { splitKin } from './split-kin.js';
import { HAVE } from './sentence-words.js';
import { betweenThem, toldBetween } from './told-between.js';
import { keyOf, textOf, tokensOf } from './tokens.js';
import type { Understood } from './understood.js';
import { sameName } from './who-is.js';

/**
 * "Jos en Kees", where one of them is on the map: the other is somebody new, and they have something to do with each other.
 * What follows is said of who is new, or of the tie of two who are both there.
 */
export function knownPair(line: string, lang: string, map: { document: NetworkDocument; version: Version }): Understood[] | undefined {
  const [first = '', ...about] = segmentsOf(line);
  const words = tokensOf(first);
  const have = words.findIndex(({ key }, at) => at > 2 && HAVE.has(key));
  const names = namesApart(have < 0 ? first : textOf(words.slice(0, have)));
  // "Els en haar zoon Teun" tells more than that they know each other.
  if (names.length !== 2 || splitKin(line)) return undefined;
  const ids = names.map((name) => sameName(name, map.version)[0]?.id);
  // "Mo en Sam hebben ruzie" is how it is between the two, who may both be new.
  if (have > 0 && !names.every((name) => isName(tokensOf(name), dictionaryFor(lang)))) return undefined;
  if (have < 0 && ids.every((id) => id === undefined)) return undefined;
  const more = about.map((segment) => SINGULARS.get(keyOf(segment)) || segment);
  const both = ids.every((id) => id !== undefined);
  const people = names.map((name, at) => parseLine(ids[at] === undefined ? [name, ...more].join(', ') : name, lang, map));
  // Who is there comes first, so that the tie is of who is new.
  const [one, other] = ids[0] === undefined ? [people[1]!, people[0]!] : [people[0]!, people[1]!];
  if (people.some((who) => who.kind !== 'person')) return undefined;
  const quality = have < 0 ? undefined : toldBetween(tokensOf(betweenThem(words.slice(have + 1))))?.quality;
  const notes = [...(have > 0 && !quality ? [textOf(words.slice(have))] : []), ...(both ? about : [])].join(', ');
  const isResident = ids.includes(map.version.resident);
  return [one, { ...other, ...(isResident ? {} : { ties: [{ with: 1, ...(quality ? { quality } : {}), ...(notes ? { note: notes } : {}) }] }) }];
}
