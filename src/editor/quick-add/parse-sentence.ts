import { dictionaryFor } from './look-up.js';
import { partiesOf, partyOf, type Party, type Reading } from './parties.js';
import { SINGULARS } from './singulars.js';
import { ARTICLES, CALLED, FILLERS, I, IS, KNOWS, LIVES, MINE, NOT, OF, PAIRS, US, WITH, type PairWord } from './sentence-words.js';
import { isSex } from './take-sex.js';
import { takeSignals } from './take-signals.js';
import { isCapital, textOf, tokensOf, type Token } from './tokens.js';
import type { Understood } from './understood.js';
import { rowsOf } from './sentence-rows.js';

/** "Ilias, Sofie en Bo" at the end of a line, after "van". */
const OWNERS = /(?<=\s(?:van|of)\s)\p{Lu}[^,;~(]*(?:,\s*\p{Lu}[^,;~(]*)*\s(?:en|and)\s\p{Lu}[^,;~(]*$/u;

/**
 * What a whole sentence says: "Ilias woont bij Nadia", "mijn moeder heet Fatma", "Karim is de vader van Ilias", "Jos en Ilias zijn
 * broers", "mijn moeder". What follows a comma or `~` is said of who the sentence is about. Nothing if the line is no such sentence.
 */
export function parseSentence(line: string, lang: string, map: Reading['map']): Understood[] | undefined {
  const [, head = '', tail = ''] = /^(.*?)((?:[,;(]|\s~|\s[-–—]\s).*)?$/su.exec(line.trim().replace(OWNERS, (row) => row.replace(/,\s*/gu, ' en '))) ?? [];
  const tokens = tokensOf(head.replace(/(?<=\p{L}{2})[.!]+$/u, ''));
  if (tokens.length === 0 || tokens.some(({ key }) => NOT.has(key))) return undefined;
  const reading: Reading = { lang, map, dictionary: dictionaryFor(lang) };
  const more = tail.replace(/^[,;]/u, ', ');
  return called(tokens, more, reading) ?? living(tokens, more, reading) ?? being(tokens, more, reading) ?? knowing(tokens, more, reading) ?? alone(tokens, more, reading);
}

/** "Mijn moeder heet Fatma", "my mother's name is Ann", "de trainer van Ilias heet Jos", "mijn kinderen heten Tim en Lot". */
function called(tokens: readonly Token[], tail: string, reading: Reading): Understood[] | undefined {
  let at = tokens.findIndex(({ key }) => CALLED.has(key));
  const isNamed = at < 0 && tokens.findIndex(({ key }, place) => key === 'name' && tokens[place + 1]?.key === 'is');
  if (typeof isNamed === 'number' && isNamed > 0) at = isNamed + 1;
  if (at < 1 || at === tokens.length - 1) return undefined;
  const before = tokens.slice(0, typeof isNamed === 'number' ? isNamed : at).filter(({ key }, place, all) => !(place === all.length - 1 && IS.has(key)));
  const last = before.at(-1)!;
  const owner = typeof isNamed === 'number' ? [...before.slice(0, -1), bare(last)] : before;
  const role = roleOf(owner, reading);
  const names = tokens.slice(at + 1);
  const isTitled = names[1] !== undefined && reading.dictionary.title(names[0]!.key) !== undefined && isCapital(names[1]);
  if (!role || !(isCapital(names[0]!) || isTitled)) return undefined;
  return rowsOf(partiesOf(textOf(names), reading, `, ${asSaid(owner, singular(role))}${tail}`), reading, { role: singular(role) });
}

/** "Ilias woont (ook) bij Nadia", "Els en Bas wonen samen". */
function living(tokens: readonly Token[], tail: string, reading: Reading): Understood[] | undefined {
  const at = tokens.findIndex(({ key }) => LIVES.has(key));
  if (at < 1) return undefined;
  let place = at + 1;
  while (FILLERS.has(tokens[place]?.key ?? '')) place += 1;
  const fillers = tokens.slice(at + 1, place).map(({ key }) => key);
  const subjects = (more: string): Party[] | undefined => partiesOf(textOf(tokens.slice(0, at).filter(({ key }, index, all) => !(index === all.length - 1 && FILLERS.has(key)))), reading, more);
  if (place === tokens.length) {
    const together = fillers.some((key) => key === 'samen' || key === 'together');
    if (fillers.some((key) => ['hier', 'thuis', 'here'].includes(key))) return rowsOf(subjects(tail), reading, { home: true });
    const both = together ? subjects(tail) : undefined;
    return both?.length === 2 ? rowsOf([both[0]!], reading, { livesWith: both[1]! }) : undefined;
  }
  if (!WITH.has(tokens[place]!.key)) return undefined;
  const whom = tokens.slice(place + 1).filter(({ key }, index) => index === 0 || !FILLERS.has(key));
  const inside = whom.findIndex(({ key }, index) => index > 0 && key === 'in' && whom[index + 1]?.key === 'huis');
  const object = inside > 0 && inside === whom.length - 2 ? whom.slice(0, inside) : whom;
  if (object.length === 1 && US.has(object[0]!.key)) return rowsOf(subjects(tail), reading, { home: true });
  const other = partyOf(textOf(object), reading);
  return other && rowsOf(subjects(tail), reading, { livesWith: other });
}

/** "Karim is de vader van Ilias", "Fatma is mijn moeder", "Jos en Ilias zijn broers", "Ilias is 15", "Bas is Ilias's father". */
function being(tokens: readonly Token[], tail: string, reading: Reading): Understood[] | undefined {
  const at = tokens.findIndex(({ key }, place) => place > 0 && IS.has(key));
  const right = tokens.slice(at + 1);
  const left = textOf(tokens.slice(0, at));
  if (at < 1 || right.length === 0) return undefined;
  const pair = pairOf(right, left, tail, reading);
  if (pair) return pair;
  const mine = roleOf(tokens.slice(0, at), reading);
  // "Mijn moeder is Fatma".
  if (mine && isCapital(right[0]!) && !reading.dictionary.at(right, 0)) return rowsOf(partiesOf(textOf(right), reading, `, ${asSaid(tokens.slice(0, at), mine)}${tail}`), reading, { role: mine });
  const { rest } = takeSignals(right);
  if (rest.length === 0) return I.has(tokens[0]!.key) ? undefined : rowsOf(partiesOf(left, reading, `, ${textOf(right)}${tail}`), reading, {});
  const role = roleOf(right, reading);
  if (!role) return undefined;
  const each = singular(role);
  const owner = ownerIn(each);
  return rowsOf(partiesOf(left, reading, I.has(tokens[0]!.key) ? '' : `, ${asSaid(right, each)}${tail}`), reading, { role: each, ...(owner ? { owners: partiesOf(owner, reading) ?? [] } : {}) });
}

/** What two are to each other: both named before it, or the second after it ("is getrouwd met Els"). */
function pairOf(right: readonly Token[], left: string, tail: string, reading: Reading): Understood[] | undefined {
  const join = right.findIndex(({ key }) => key === 'met' || key === 'with' || key === 'to' || key === 'from' || key === 'van');
  const words = right.slice(0, join < 1 ? right.length : join).filter(({ key }) => !FILLERS.has(key) || PAIRS.has(key)).map(({ key }) => key).join(' ');
  const what: PairWord | undefined = PAIRS.get(words);
  if (!what) return undefined;
  const other = join < 1 ? undefined : textOf(right.slice(join + 1));
  if (other !== undefined && !what.partner) return undefined;
  const parties = other === undefined ? partiesOf(left, reading, '') : [...(partiesOf(left, reading, '') ?? []), partyOf(other, reading)].filter((party) => party !== undefined);
  if (parties?.length !== 2) return undefined;
  return rowsOf(parties, reading, { pair: what, tail });
}

/** "Sam kent Mo", where not both are on the map. */
function knowing(tokens: readonly Token[], tail: string, reading: Reading): Understood[] | undefined {
  const at = tokens.findIndex(({ key }) => KNOWS.has(key));
  const [one, other] = at < 1 || at === tokens.length - 1 ? [] : [partyOf(textOf(tokens.slice(0, at)), reading), partyOf(textOf(tokens.slice(at + 1)), reading)];
  return one && other && rowsOf([one, other], reading, { pair: {}, tail });
}

/** "Mijn moeder", "voetbaltrainer van Ilias": somebody without a name yet, or who has that role on the map. */
function alone(tokens: readonly Token[], tail: string, reading: Reading): Understood[] | undefined {
  const role = roleOf(tokens, reading);
  const isMine = MINE.has(tokens[0]!.key);
  if (!role || (!isMine && !ownerIn(role))) return undefined;
  const party = partyOf(textOf(tokens), reading, tail);
  return party && rowsOf([party], reading, {});
}

/** The words for a relation, without "mijn" or "de": all of them, or up to whose relation it is. */
function roleOf(tokens: readonly Token[], { dictionary }: Reading): string | undefined {
  const [first, second] = tokens;
  if (!first) return undefined;
  const possessive = second && isCapital(first) && /['’]s?$/u.test(first.text) ? bare(first).text : undefined;
  let rest = possessive || MINE.has(first.key) || ARTICLES.has(first.key) ? tokens.slice(1) : tokens;
  if (rest.length > 1 && !dictionary.at(rest, 0) && !isCapital(rest[0]!) && dictionary.at(rest, 1)) rest = tokens.slice(tokens.length - rest.length);
  const start = rest[0] && !dictionary.at(rest, 0) && rest[1] && !isCapital(rest[0]) ? 1 : 0;
  const found = dictionary.at(rest, start);
  const end = found ? start + found.length : 0;
  if (!found || found.meaning.kind === 'place' || (isCapital(rest[start]!) && rest.length > 1 && !possessive && !first.key.startsWith('m'))) return undefined;
  const after = rest.slice(end);
  if (after.length > 0 && !(OF.has(after[0]!.key) && after.length > 1)) return undefined;
  const role = textOf(rest);
  return possessive ? `${role} of ${possessive}` : role;
}

/** "Mijn man" is no "man": without the first word it would be a gender. */
function asSaid(tokens: readonly Token[], role: string): string {
  return isSex(tokens) ? textOf(tokens) : role;
}

function ownerIn(role: string): string | undefined {
  const tokens = tokensOf(role);
  const at = tokens.findIndex(({ key }) => OF.has(key));
  return at < 1 ? undefined : textOf(tokens.slice(at + 1));
}

/** "Ilias's" is Ilias. */
function bare(token: Token): Token {
  const text = token.text.replace(/['’]s?$/u, '');
  return { text, key: token.key.replace(/'s?$/u, '') };
}

function singular(role: string): string {
  const [first = '', ...more] = role.split(' ');
  return [SINGULARS.get(first) || first, ...more].join(' ');
}
