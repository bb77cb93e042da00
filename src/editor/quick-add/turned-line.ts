import { DESCRIBING } from './describing-words.js';
import { isName } from './is-name.js';
import { dictionaryFor, type Dictionary } from './look-up.js';
import { namesApart } from './parse-apart.js';
import { segmentsOf } from './segments.js';
import { ARTICLES, MINE, OF, WITH } from './sentence-words.js';
import { LONGEST_SIGNAL, SIGNALS } from './signals.js';
import { SINGULARS } from './singulars.js';
import { isSex } from './take-sex.js';
import { isCapital, textOf, tokensOf, type Token } from './tokens.js';

/** What somebody is, a separator, and who it is: "moeder: Riet", "man van Els - Bas", "broer, Karim, 38". */
const ROLE_FIRST = /^(\s*(?:[-*•–·]+\s+|\d{1,3}[.)]\s+)?)([^,;:~()\t]+?)(:\s+|\s[-–—|]\s|\t|[,;]\s+)([^,;:~(\t]+?(?:\s*\([^()]*\))?)((?:[,;:~(\t]|\s[-–—|]\s).*)?$/su;
/** "Ik heb een zus Mira" is about "mijn zus Mira". */
const I_HAVE = /^\s*(ik heb|i have|i['’]ve got|i have got)\s+(?:(?:ook|nog|also)\s+)*(?:(?:een|één|twee|drie|vier|vijf|one|two|three|four|five|an?|\d)\s+)?/iu;
/** "Nadia's zus Mira", "Els' zoon Teun". */
const POSSESSIVE = /^\s*(\p{Lu}[\p{L}-]*?)['’]s?\s+(\p{Ll}[\p{L} -]*?)\s+(\p{Lu}.*)$/su;

/**
 * A line that begins with what somebody is, or with how it is between them, turned round so that it begins with who:
 * "moeder: Riet" is "Riet, moeder", "geen contact met broer Karim" is "broer Karim, geen contact". Every other line as it is.
 */
export function turnedLine(line: string, lang: string): string {
  const dictionary = dictionaryFor(lang);
  const [start = '', i = ''] = I_HAVE.exec(line) ?? [];
  const have = line.slice(start.length);
  const between = qualityLast(start ? have : line, dictionary);
  if (between !== undefined) return between;
  const mine = start && /\s(?:een|één|twee|drie|vier|vijf|one|two|three|four|five|an?|\d)\s+$/iu.test(start) && relationAt(tokensOf(have), dictionary) >= 0 ? `${/^ik/iu.test(i) ? 'mijn' : 'my'} ${have}` : line;
  return nameFirst(mine, dictionary) ?? ownerLast(mine, dictionary) ?? mine;
}

function nameFirst(line: string, dictionary: Dictionary): string | undefined {
  const [, bullet = '', role = '', separator = '', who = '', more = ''] = ROLE_FIRST.exec(line) ?? [];
  if (!who || !isRole(tokensOf(role), dictionary, /^[,;]/u.test(separator))) return undefined;
  const names = namesApart(who);
  if (!names.every((name) => isName(tokensOf(name), dictionary))) return undefined;
  const words = tokensOf(role);
  // Several, who go on after the comma: "kinderen: Tim, Bo en Lot".
  const isPair = names.length === 2 && isShared(words) && !/^[,;]\s*\p{Lu}/u.test(more);
  const word = words.findIndex(({ key }) => OF.has(key)) > 0 ? words.find(({ key }) => SINGULARS.get(key)) : undefined;
  if (word) return severalFirst(`${who}${more}`, role, dictionary);
  if (SINGULARS.has(words.at(-1)!.key) && !isPair) return `${bullet}${role} ${who}${more}`;
  return names.length > 1 && !isPair ? undefined : `${bullet}${who}, ${inSmall(MINE.has(words[0]!.key) && !isSex(words) ? words.slice(1) : words)}${more}`;
}

/** "Zonen van Els: Tim, Bo en Mo, sterk": the names, what they are, and what is said of them. */
function severalFirst(text: string, role: string, dictionary: Dictionary): string | undefined {
  const segments = segmentsOf(text);
  const end = segments.findIndex((segment) => !namesApart(segment).every((name) => isName(tokensOf(name), dictionary)));
  const names = segments.slice(0, end < 0 ? segments.length : end).flatMap(namesApart);
  const row = names.length > 1 ? `${names.slice(0, -1).join(', ')} ${dictionary.lang === 'en' ? 'and' : 'en'} ${names.at(-1)!}` : names[0];
  return row && [row, role, ...segments.slice(end < 0 ? segments.length : end)].join(', ');
}

/** "Nadia's zus Mira": who it is, and then whose. */
function ownerLast(line: string, dictionary: Dictionary): string | undefined {
  const [, owner = '', role = '', who = ''] = POSSESSIVE.exec(line) ?? [];
  const tokens = tokensOf(role);
  const found = dictionary.at(tokens, relationAt(tokens, dictionary));
  if (!found || relationAt(tokens, dictionary) + found.length !== tokens.length) return undefined;
  const [name = '', ...about] = segmentsOf(who);
  return [name, `${role} ${dictionary.lang === 'en' ? 'of' : 'van'} ${owner}`, ...about].join(', ');
}

/** Words for two who may stand on the map as one. */
function isShared(words: readonly Token[]): boolean {
  return /(?:ouders|parents|buren|neighbours|neighbors|familie|family|stel|couple)$/u.test(words.at(-1)!.key);
}

/** Whether words are a relation and nothing else. Behind a comma more may be meant: "Oma, Amsterdam" is called that. */
function isRole(tokens: readonly Token[], dictionary: Dictionary, isComma: boolean): boolean {
  const at = relationAt(tokens, dictionary);
  const found = at < 0 ? undefined : dictionary.at(tokens, at);
  if (!found) return false;
  const after = tokens.slice(at + found.length);
  if (isComma) return after.length === 0 && found.meaning.weight === 2 && found.meaning.kind === undefined && dictionary.title(tokens[at]!.key) === undefined && !isCapital(tokens[0]!);
  return after.length === 0 || (OF.has(after[0]!.key) && after.length > 1);
}

/** "Ruzie met mijn zus Mira": how it is between them, and then with whom. */
function qualityLast(line: string, dictionary: Dictionary): string | undefined {
  const tokens = tokensOf(line);
  for (let length = Math.min(LONGEST_SIGNAL, tokens.length - 2); length > 0; length -= 1) {
    if (!SIGNALS.get(tokens.slice(0, length).map(({ key }) => key).join(' '))?.quality) continue;
    const next = tokens[length + 1];
    const isWhom = WITH.has(tokens[length]!.key) && tokens[length]!.key !== 'bij' && next && (isCapital(next) || MINE.has(next.key) || dictionary.at(tokens, length + 1) !== undefined);
    return isWhom ? `${textOf(tokens.slice(length + 1))}, ${textOf(tokens.slice(0, length))}` : undefined;
  }
  return undefined;
}

/** Where the relation begins, behind words such as "mijn oudste"; -1 where there is none. */
function relationAt(tokens: readonly Token[], dictionary: Dictionary): number {
  let at = 0;
  while (at < tokens.length && !dictionary.at(tokens, at) && (MINE.has(tokens[at]!.key) || ARTICLES.has(tokens[at]!.key) || DESCRIBING.has(tokens[at]!.key))) at += 1;
  return dictionary.at(tokens, at) ? at : -1;
}

/** "Moeder" at the start of a line is "moeder"; "POH" stays as it is. */
function inSmall(tokens: readonly Token[]): string {
  return textOf(tokens).replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
}
