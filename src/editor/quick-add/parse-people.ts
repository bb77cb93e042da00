import type { NetworkDocument, Version } from '../../model/document.js';
import { assumedRing } from './assumed-ring.js';
import { isName } from './is-name.js';
import { eachOfRow, eachOfSeveral } from './each-of-row.js';
import { kinSaid } from './kin-role.js';
import { dictionaryFor } from './look-up.js';
import { namesApart, parseApart } from './parse-apart.js';
import { parseLine } from './parse-line.js';
import { segmentsOf } from './segments.js';
import { OF } from './sentence-words.js';
import { SINGULARS } from './singulars.js';
import { splitKin, type KinLine } from './split-kin.js';
import { isAnd, keyOf, tokensOf } from './tokens.js';
import { turnedLine } from './turned-line.js';
import type { Understood } from './understood.js';

/** The map that a line is typed for: its own sectors and rings are understood too. */
interface LineMap { document: NetworkDocument; version: Version }

/** Separators after which a relation comes rather than another name: "Kees - buurman". */
const OTHER_SEPARATORS = /\t|\s[-–—|]\s|:\s/u;
/** Fewer are a couple who stand on the map together, such as "Cor en Mien" and "opa en oma". */
const FEWEST = 3;

/**
 * Everybody whom one typed line is about: one person as a rule, three for "Jan, Piet en Klaas, vrienden".
 * Only names in a row whose last two are joined by "en" or "and" are taken apart, and what follows them is said of each.
 * Where it could be meant either way it is one, who is marked as such (`asOne`).
 */
export function parsePeople(typed: string, lang = 'nl', map?: LineMap): Understood[] {
  const line = turnedLine(typed, lang);
  const kin = splitKin(line);
  const before = kin && (kin.ofBoth ? parseApart(kin.before, lang, map) : parsePeople(kin.before, lang, map));
  const isClear = before?.length === (kin?.ofBoth ? 2 : 1) && (!kin?.ofBoth || kin.kin?.as === 'child' || !kin.kin);
  if (kin && isClear && before.every(({ asOne, kind, name }) => !asOne && kind === 'person' && name !== '')) {
    const all = [...before, ...kin.others.map((text, at) => relative(kin, text, before, at, lang, map))];
    const sector = before[0]!.sector ? undefined : parseLine(kin.others.at(-1)!, lang, map).sector;
    return sector ? all.map((who) => inSector(who, sector)) : all;
  }
  return unrelated(line, lang, map);
}

/** One person as a rule, three for "Jan, Piet en Klaas, vrienden", two for "oma Truus en opa Jan". */
function unrelated(line: string, lang: string, map: LineMap | undefined): Understood[] {
  const dictionary = dictionaryFor(lang);
  const several = eachOfSeveral(line, dictionary);
  if (several) return eachWith(several.names, several.about, lang, map);
  const segments = segmentsOf(line);
  const parts = segments.map(namesApart);
  const isNames = (each: readonly string[]): boolean => each.every((part) => isName(tokensOf(part), dictionary));
  const end = parts.findIndex((each) => !isNames(each));
  const named = parts.slice(0, end < 0 ? parts.length : end);
  const names = named.flat();
  const joined = named.map((each, at) => each.length > 1 || isAnd(tokensOf(segments[at]!)[0]!));
  const isList = names.length >= FEWEST && joined.at(-1) === true && !joined.slice(0, -1).includes(true) && !OTHER_SEPARATORS.test(line.trim());
  if (isList) return eachWith(names, segments.slice(named.length), lang, map);
  const row = eachOfRow(segments, dictionary);
  if (row) return eachWith(row.names, row.about, lang, map);
  const understood = parseLine(line, lang, map);
  const mixed = parts.slice(1).some((each) => each.length > 1 && each[0]!.split(' ').length === 1 && each.some((part) => isNames([part])));
  return [(names.length >= FEWEST || mixed) && understood.name ? { ...understood, asOne: true } : understood];
}

/** What each of several is: "zoon van Els" for "zonen van Els". */
function singularOf(segment: string): string {
  const [first, ...more] = tokensOf(segment);
  const single = first && (more.length === 0 || OF.has(more[0]!.key)) ? SINGULARS.get(first.key) : undefined;
  return single ? [single, ...more.map(({ text }) => text)].join(' ') : segment;
}

/** Somebody for each name, with what is said of all of them. */
function eachWith(names: readonly string[], said: readonly string[], lang: string, map: LineMap | undefined): Understood[] {
  const about = said.map(singularOf).join(', ');
  return names.map((name) => ofOne(parseLine(about ? `${name}, ${about}` : name, lang, map)));
}

/** "Jan en Els en hun zoon Tim, vrienden": where the first were not placed, the word at the end is said of everybody. */
function inSector(who: Understood, sector: string): Understood {
  const ring = assumedRing(sector, who.home);
  return { ...who, sector, ...(who.ring && !who.ringAssumed ? {} : ring ? { ring, ringAssumed: true } : {}) };
}

/** Somebody's child, partner or parent: where they stand on the map follows from who they belong to, unless it is said. */
function relative(kin: KinLine, text: string, before: readonly Understood[], at: number, lang: string, map: LineMap | undefined): Understood {
  const [owner] = before as [Understood];
  const of = before.map((_, place) => before.length - place + at);
  const { sector: word, ring, ringAssumed, mayBe: _asked, ...said } = parseLine(kin.kin ? `${kin.role} ${text}` : `${text}, ${kin.role}`, lang, map);
  const names = before.map(({ name }) => name).join(kin.word === 'of' ? ' and ' : ' en ');
  const role = [`${kin.role} ${kin.word} ${names}`, said.role?.split(', ').filter((word) => word !== kin.role).join(', ')].filter(Boolean).join(', ');
  return {
    ...said, role,
    ...(!kin.kin && word ? { sector: word } : owner.sector ? { sector: owner.sector } : {}),
    ...(ring && !kin.kin ? { ring, ...(ringAssumed ? { ringAssumed } : {}) } : ring && !ringAssumed ? { ring } : owner.ring ? { ring: owner.ring, ringAssumed: true } : {}),
    ...(kin.kin ? {} : { ties: of.map((each) => ({ with: each })) }),
    ...(kin.kin ? { kin: [
      kinSaid(kin.kin, of),
      ...(kin.areTwins && at > 0 && at === kin.others.length - 1 ? [{ as: 'sibling', twins: true, of: kin.others.slice(1).map((_, place) => place + 1) } as const] : []),
    ] } : {}),
  };
}

/** Somebody of several, without a word that only several can be: "vrienden" tells where they belong, and not what each is. */
function ofOne(understood: Understood): Understood {
  if (understood.role === undefined || SINGULARS.get(keyOf(understood.role)) !== '') return understood;
  const { role: _all, ...facts } = understood;
  return facts;
}
