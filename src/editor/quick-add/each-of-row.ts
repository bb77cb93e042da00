import { isName } from './is-name.js';
import type { Dictionary } from './look-up.js';
import { namesApart } from './parse-apart.js';
import { segmentsOf } from './segments.js';
import { ARTICLES, MINE } from './sentence-words.js';
import { SINGULARS } from './singulars.js';
import { takeSignals } from './take-signals.js';
import { isCapital, textOf, tokensOf } from './tokens.js';

/** Names in a row, and what is said of each of them. */
export interface Row { names: string[]; about: string[] }

/** Two of these may be meant as one, "buren Jan en Riet". */
const AS_ONE = /(?:ouders|parents|buren|neighbours|neighbors|vrienden|friends|kennissen|acquaintances|relatives|familieleden|huisgenoten)$/u;
const NUMBERS = /^(?:\d|twee|drie|vier|vijf|zes|two|three|four|five|six)$/u;
/** A number behind these is no age: "Dorpsstraat 12", "HAVO 3". */
const PLACE = /(?:straat|laan|weg|plein|kade|gracht|dijk|singel|hof|pad|street|road|lane|avenue)$/iu;

/** Two or more who are each told apart by what they are or how old: "broer Karim, zus Samira", "Lot 4 en Bo 6", "Tim en Bo, zonen van Els". */
export function eachOfRow(segments: readonly string[], dictionary: Dictionary): Row | undefined {
  const parts = segments.map(namesApart);
  const isClear = (part: string): boolean => isLed(part, dictionary) || isAged(part, dictionary);
  const end = parts.findIndex((each) => !each.every(isClear));
  const names = parts.slice(0, end < 0 ? parts.length : end).flat();
  if (names.length > 1) return { names, about: segments.slice(end < 0 ? segments.length : end) };
  const [pair = [], [after = ''] = []] = parts;
  const word = tokensOf(after)[0]?.key ?? '';
  const areTwo = pair.length === 2 && Boolean(SINGULARS.get(word)) && !AS_ONE.test(word) && pair.every((part) => isName(tokensOf(part), dictionary));
  return areTwo ? { names: pair, about: segments.slice(1) } : undefined;
}

/** Two or more after the word for what they all are: "mijn kinderen Tim en Bo (6)", "collega's Mo, Sam en Lisa". */
export function eachOfSeveral(line: string, dictionary: Dictionary): Row | undefined {
  const tokens = tokensOf(line);
  let at = 0;
  while (at < tokens.length - 1 && (MINE.has(tokens[at]!.key) || ARTICLES.has(tokens[at]!.key) || NUMBERS.test(tokens[at]!.text))) at += 1;
  const word = tokens[at]?.key ?? '';
  const next = tokens[at + 1];
  if (!SINGULARS.has(word) || /[,;]$/u.test(tokens[at]!.text) || !next || !(isCapital(next) || dictionary.title(next.key) !== undefined)) return undefined;
  const segments = segmentsOf(textOf(tokens.slice(at + 1)));
  const parts = segments.map(namesApart);
  const end = parts.findIndex((each) => !each.every((part) => isName(tokensOf(part), dictionary)));
  const names = parts.slice(0, end < 0 ? parts.length : end).flat();
  if (names.length < (AS_ONE.test(word) ? 3 : 2)) return undefined;
  return { names, about: [word, ...segments.slice(end < 0 ? segments.length : end)] };
}

/** "zoon Tim (10)", "oma Truus". */
function isLed(part: string, dictionary: Dictionary): boolean {
  const [first, ...more] = tokensOf(part);
  const tokens = first && MINE.has(first.key) ? more : first ? [first, ...more] : [];
  const found = dictionary.at(tokens, 0);
  return found !== undefined && tokens[found.length] !== undefined && isCapital(tokens[found.length]!) && isName(tokens, dictionary);
}

/** "Lot 4", "Bo (6)". */
function isAged(part: string, dictionary: Dictionary): boolean {
  const tokens = tokensOf(part);
  const { said, rest } = takeSignals(tokens);
  return said.age !== undefined && isName(tokens, dictionary) && !rest.some(({ text }) => PLACE.test(text) || /^\p{Lu}{2,}$/u.test(text));
}
