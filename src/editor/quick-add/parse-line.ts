import type { NetworkDocument, Version } from '../../model/document.js';
import { PROFESSIONAL_SECTOR, RESTING_QUALITIES, type AlterKind } from '../../model/vocabulary.js';
import { assumedRing } from './assumed-ring.js';
import type { Meaning } from './lexicon.js';
import { DESCRIBING } from './describing-words.js';
import { dictionaryFor, type Dictionary } from './look-up.js';
import { ownCells } from './own-cells.js';
import { sectorOfOwner } from './sector-of-owner.js';
import { segmentsOf } from './segments.js';
import { NOT } from './sentence-words.js';
import { leadLength } from './lead-length.js';
import { nameLength } from './split-name.js';
import { isSex, takeSex } from './take-sex.js';
import { takeSignals } from './take-signals.js';
import { takeSupport, type SupportSaid } from './take-support.js';
import { isAnd, isCapital, textOf, tokensOf, type Token } from './tokens.js';
import type { Understood } from './understood.js';

/** Words before a relation that make another of it: a former neighbour is no neighbour. */
const FORMER = new Set(['vroegere', 'voormalige', 'oude', 'goede', 'beste', 'vaste', 'former', 'old', 'good', 'best']);
const THEIRS = new Set(['haar', 'zijn', 'hun', 'd\'r', 'z\'n', 'her', 'his', 'their']);
const MINE = new Set(['mijn', 'm\'n', 'onze', 'ons', 'my', 'our']);

/**
 * What one typed line says: "Fatma, moeder, sterk", "Ali buurman dichtbij", "Els vriendin 43 sterke band heel dichtbij".
 * Commas may be left out, Dutch and English may be mixed, and a word that is not understood stays in the role: no text is lost.
 * With a map, the labels of its own sectors and rings are understood too, and "hond van Ad" belongs where Ad does.
 */
export function parseLine(line: string, lang = 'nl', map?: { document: NetworkDocument; version: Version }): Understood {
  const dictionary = dictionaryFor(lang);
  const segments = segmentsOf(line.replace(/^\s*†\s*(.+)$/u, '$1, †')).map(tokensOf);
  const { name, tail } = nameOf(segments, dictionary);
  const said: Partial<Understood> = {};
  const cells = ownCells(map?.document);
  const roles: Token[][] = [];
  const others: Token[][] = [];
  tail.forEach((tokens) => {
    // "Haar man Bas en hun zoon Teun 4": nothing of it is said of who the line is about.
    if (isOfOthers(tokens, dictionary)) { others.push(tokens); return; }
    const cell = cells(textOf(tokens));
    if (cell) { Object.assign(said, cell); return; }
    const support = takeSupport(tokens);
    const taken = takeSignals(support.rest, said);
    add(said, support.said);
    for (const [field, value] of Object.entries(taken.said)) (said as Record<string, unknown>)[field] ??= value;
    if (taken.rest.length) roles.push(taken.rest);
  });
  const kept = takeSex(dropLabels(roles, said), said, dictionary, map?.version);
  said.sector ??= sectorOfOwner(kept.flat(), dictionary, map?.version);
  const who = complete(name, kept, said, dictionary);
  const role = [who.role, ...others.map(textOf)].filter(Boolean).join(', ');
  return role ? { ...who, role } : who;
}

/** Whether a part tells of somebody else of theirs, or of the resident's: "haar man Bas", "en onze kinderen Kim 4 en Tom 6", "en oma". */
function isOfOthers(tokens: readonly Token[], dictionary: Dictionary): boolean {
  const start = tokens[0] && isAnd(tokens[0]) ? 1 : 0;
  const owner = tokens[start]?.key ?? '';
  if (THEIRS.has(owner) || (start > 0 && MINE.has(owner))) return dictionary.at(tokens, start + 1) !== undefined;
  return start > 0 && dictionary.at(tokens, 1)?.meaning.gender !== undefined;
}

function nameOf(segments: Token[][], dictionary: Dictionary): { name: Token[]; tail: Token[][] } {
  const [first = [], ...others] = segments;
  const before = wordsBefore(first, dictionary);
  if (before > 0) {
    const end = before + dictionary.at(first, before)!.length;
    const name = first.slice(end);
    const length = name.length ? nameLength(name, dictionary, others.length === 0) : 0;
    const role = first.slice(MINE.has(first[0]!.key) && !(end === 2 && isSex(first.slice(0, 2))) ? 1 : 0, end);
    if (length > 0) return { name: name.slice(0, length), tail: [role, name.slice(length), ...others] };
  }
  const lead = leadLength(first, others.flat(), dictionary);
  if (lead > 0) {
    const rest = first.slice(lead);
    const length = nameLength(rest, dictionary, others.length === 0);
    const role = first.slice(0, lead).map(({ text, key }) => ({ key, text: key.includes('-') ? text : text.toLowerCase() }));
    return { name: rest.slice(0, length), tail: [[...role, ...rest.slice(length)], ...others] };
  }
  const length = nameLength(first, dictionary, others.length === 0);
  return { name: first.slice(0, length), tail: [first.slice(length), ...others].filter((part) => part.length > 0) };
}

/** How many words stand before a relation that plainly is one: "mijn | zus Mira", "oudste | zoon Tim", "mijn overleden | vader Ali". */
function wordsBefore(tokens: readonly Token[], dictionary: Dictionary): number {
  const start = MINE.has(tokens[0]?.key ?? '') ? 1 : 0;
  let at = start;
  while (!dictionary.at(tokens, at) && (DESCRIBING.has(tokens[at]?.key ?? '') || FORMER.has(tokens[at]?.key ?? ''))) at += 1;
  const found = at > 0 ? dictionary.at(tokens, at) : undefined;
  const next = found && tokens[at + found.length];
  return next && (start > 0 || isCapital(next)) ? at : 0;
}

/** Several parts of a line may each tell some support. */
function add(said: Partial<Understood>, { gives, gets, tieNote }: SupportSaid): void {
  if (gives) said.gives = [...new Set([...(said.gives ?? []), ...gives])];
  if (gets) said.gets = [...new Set([...(said.gets ?? []), ...gets])];
  if (tieNote) said.tieNote = said.tieNote ? `${said.tieNote}, ${tieNote}` : tieNote;
}

const SECTOR_WORDS: Readonly<Record<string, Understood['sector']>> = {
  familie: 'familie', family: 'familie', relatives: 'familie', vrienden: 'vrienden', friends: 'vrienden', buren: 'buren', neighbours: 'buren',
  neighbors: 'buren', vrijwilligers: 'vrijwilligers', volunteers: 'vrijwilligers', meedoen: 'meedoen', 'taking part': 'meedoen',
  hulp: PROFESSIONAL_SECTOR, professionals: PROFESSIONAL_SECTOR, 'professional help': PROFESSIONAL_SECTOR, help: PROFESSIONAL_SECTOR,
};
const LABELS: Readonly<Record<string, Partial<Understood>>> = {
  mantelzorger: { informalCarer: true }, carer: { informalCarer: true }, 'informal carer': { informalCarer: true }, caregiver: { informalCarer: true },
  vrijwilliger: { sector: 'vrijwilligers' }, volunteer: { sector: 'vrijwilligers' },
  ervaringsdeskundige: { livedExperience: true }, 'expert by experience': { livedExperience: true },
};

/** Beside a role, the bare name of a sector or a fact such as "mantelzorger" is that sector or fact, and no part of the role. */
function dropLabels(roles: Token[][], said: Partial<Understood>): Token[][] {
  const plain = (role: Token[]): string => role.map((token) => token.key).join(' ');
  const isLabel = (role: Token[]): boolean => plain(role) in SECTOR_WORDS || plain(role) in LABELS;
  if (!roles.some((role) => !isLabel(role))) return roles;
  return roles.filter((role) => {
    if (!isLabel(role)) return true;
    const sector = SECTOR_WORDS[plain(role)];
    for (const [field, value] of Object.entries(sector ? { sector } : LABELS[plain(role)]!)) (said as Record<string, unknown>)[field] ??= value;
    return false;
  });
}

function complete(name: Token[], roles: Token[][], said: Partial<Understood>, dictionary: Dictionary): Understood {
  const inRole = roles.flatMap((role) => meanings(role, dictionary, false));
  const inName = meanings(name, dictionary, true);
  const deciding = [...inRole, ...inName].sort((a, b) => b.weight - a.weight).find((meaning) => meaning.sector);
  const kind = kindOf(name, roles, dictionary);
  // Two names are no woman or man.
  const together = kind === 'person' && name.some(isAnd);
  const plain = name.findIndex((token) => dictionary.title(token.key) === undefined);
  // Of titles in front: "Joke Buurman" is called that.
  const title = name.slice(0, plain < 0 ? name.length : plain).map((token) => dictionary.title(token.key)).find((gender) => gender);
  const gender = said.gender ?? [...inRole, ...inName].find((meaning) => meaning.gender)?.gender ?? title ?? undefined;
  const sector = said.sector ?? deciding?.sector;
  const role = roles.map(textOf).join(', ').replace(/^\(([^()]*)\)$/u, '$1');
  const isParted = RESTING_QUALITIES.includes(said.quality ?? '') && said.quality !== 'gewenst' || /^(?:mijn |my )?(?:ex\b|former partner)/iu.test(role);
  const ring = said.ring ?? assumedRing(sector, said.home, isParted);
  const { gender: _asked, sector: _said, ring: _place, ...facts } = said;
  return {
    ...facts,
    name: textOf(name), kind,
    ...(together ? { asOne: true } : {}),
    ...(role ? { role } : {}),
    ...(sector ? { sector } : {}),
    ...(ring ? { ring } : {}),
    ...(ring && !said.ring ? { ringAssumed: true } : {}),
    ...(gender && kind === 'person' && !together ? { gender } : {}),
    ...([...inRole, ...inName].some((meaning) => meaning.informalCarer) ? { informalCarer: true } : {}),
    ...([...inRole, ...inName].some((meaning) => meaning.livedExperience) ? { livedExperience: true } : {}),
  };
}

/** What the words mean, in their order, as far as they are not denied. In a name only the first word and words in small letters are looked up. */
function meanings(tokens: Token[], dictionary: Dictionary, isName: boolean): Meaning[] {
  const found: Meaning[] = [];
  for (let at = 0; at < tokens.length;) {
    if (!isName && NOT.has(tokens[at]!.key)) break;
    const hit = isName && at > 0 && isCapital(tokens[at]!) ? undefined : dictionary.at(tokens, at);
    if (hit && !isClass(tokens, at) && !isOlder(tokens, at)) found.push(hit.meaning);
    at += hit?.length ?? 1;
  }
  return found;
}

/** "Groep 6" is a class of a school. */
function isClass(tokens: readonly Token[], at: number): boolean {
  return ['groep', 'group'].includes(tokens[at]!.key) && /^\d/u.test(tokens[at + 1]?.text ?? '');
}

/** "5 jaar ouder" is no parent. */
function isOlder(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.key === 'ouder' && (['jaar', 'jr', 'iets', 'veel', 'wat', 'maanden'].includes(tokens[at - 1]?.key ?? '') || tokens[at + 1]?.key === 'dan');
}

/** The kind of thing: what the name itself is, else what the role begins with. */
function kindOf(name: Token[], roles: Token[][], dictionary: Dictionary): AlterKind {
  const first = (tokens: Token[]): AlterKind | undefined => {
    const skip = ['de', 'het', 'een', 'the', 'a', 'an', 'mijn', 'onze', 'my', 'our'].includes(tokens[0]?.key ?? '') ? 1 : 0;
    return tokens[skip] && isClass(tokens, skip) ? undefined : dictionary.at(tokens, skip)?.meaning.kind;
  };
  const told = first(roles[0] ?? []);
  // "Linda (wijkteam), sociaal werker" is no team.
  const isSomebody = told !== undefined && told !== 'animal' && roles.slice(1).some((role) => dictionary.at(role, 0)?.meaning.weight === 2 && first(role) === undefined);
  return first(name) ?? (isSomebody ? undefined : told) ?? 'person';
}
