import type { NetworkDocument, Version } from '../../model/document.js';
import { leadLength } from './lead-length.js';
import { dictionaryFor, type Dictionary } from './look-up.js';
import { parseLine } from './parse-line.js';
import { segmentsOf } from './segments.js';
import { SINGULARS } from './singulars.js';
import { nameLength } from './split-name.js';
import { takeSignals } from './take-signals.js';
import { isAnd, isCapital, keyOf, textOf, tokensOf, type Token } from './tokens.js';
import type { Understood } from './understood.js';

/** Separators after which a relation comes rather than another name: "Kees - buurman". */
const OTHER_SEPARATORS = /\t|\s[-–—|]\s|:\s/u;
/** Fewer are a couple who stand on the map together, such as "Cor en Mien" and "opa en oma". */
const FEWEST = 3;

/**
 * Everybody whom one typed line is about: one person as a rule, three for "Jan, Piet en Klaas, vrienden".
 * Only names in a row whose last two are joined by "en" or "and" are taken apart, and what follows them is said of each.
 * Where it could be meant either way it is one, who is marked as such (`asOne`).
 */
export function parsePeople(line: string, lang = 'nl', map?: { document: NetworkDocument; version: Version }): Understood[] {
  const dictionary = dictionaryFor(lang);
  const segments = segmentsOf(line);
  const parts = segments.map(partsOf);
  const isNames = (each: readonly string[]): boolean => each.every((part) => isName(tokensOf(part), dictionary));
  const end = parts.findIndex((each) => !isNames(each));
  const named = parts.slice(0, end < 0 ? parts.length : end);
  const names = named.flat();
  const joined = named.map((each, at) => each.length > 1 || isAnd(tokensOf(segments[at]!)[0]!));
  const isList = names.length >= FEWEST && joined.at(-1) === true && !joined.slice(0, -1).includes(true) && !OTHER_SEPARATORS.test(line.trim());
  if (isList) {
    const about = segments.slice(named.length).map((segment) => SINGULARS.get(keyOf(segment)) || segment).join(', ');
    return names.map((name) => ofOne(parseLine(about ? `${name}, ${about}` : name, lang, map)));
  }
  const understood = parseLine(line, lang, map);
  const mixed = parts.slice(1).some((each) => each.length > 1 && each[0]!.split(' ').length === 1 && each.some((part) => isNames([part])));
  return [(names.length >= FEWEST || mixed) && understood.name ? { ...understood, asOne: true } : understood];
}

/** Somebody of several, without a word that only several can be: "vrienden" tells where they belong, and not what each is. */
function ofOne(understood: Understood): Understood {
  if (understood.role === undefined || SINGULARS.get(keyOf(understood.role)) !== '') return understood;
  const { role: _all, ...facts } = understood;
  return facts;
}

/** The words of a piece of a line on both sides of "en". */
function partsOf(segment: string): string[] {
  const parts: Token[][] = [[]];
  for (const token of tokensOf(segment)) {
    if (isAnd(token)) parts.push([]);
    else parts.at(-1)!.push(token);
  }
  return parts.map(textOf).filter(Boolean);
}

/** A name with capitals, at most with an age or a title: "oma Truus", "Tim (8)". A word for a relation is no name here. */
function isName(tokens: Token[], dictionary: Dictionary): boolean {
  const lead = leadLength(tokens, [], dictionary);
  const rest = tokens.slice(lead);
  const length = nameLength(rest, dictionary, true);
  const name = rest.slice(0, length);
  const isLed = name.length > 1 && dictionary.title(name[0]!.key) !== undefined && isCapital(name[1]!);
  if (!name[0] || !(isCapital(name[0]) || isLed)) return false;
  const proper = name.filter((token, at) => isCapital(token) && !dictionary.at(name, at));
  const { said, rest: more } = takeSignals(rest.slice(length));
  return proper.length > 0 && more.length === 0 && Object.keys(said).every((fact) => fact === 'age' || fact === 'gender');
}
