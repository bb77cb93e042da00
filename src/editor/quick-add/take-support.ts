import { SUPPORT_KINDS, type SupportKind } from '../../model/vocabulary.js';
import { SUPPORT_WORDS } from './support-words.js';
import { isAnd, isCapital, textOf, type Token } from './tokens.js';

/** What somebody does for the resident, or the resident for them, and the words for it that say more than the kind. */
export interface SupportSaid { gives?: SupportKind[]; gets?: SupportKind[]; tieNote?: string }

/** Begins the part of a line that tells what somebody does: "buurman Kees ~ boodschappen". */
const DOES = '~';

interface Phrase { kind: SupportKind; plain: boolean }

const PHRASES: ReadonlyMap<string, Phrase> = new Map(SUPPORT_KINDS.flatMap((kind) => {
  const each = (words: string, plain: boolean): [string, Phrase][] => words.split('|').filter(Boolean).map((words) => [words, { kind, plain }]);
  return [...each(SUPPORT_WORDS[kind].plain, true), ...each(SUPPORT_WORDS[kind].things, false)];
}));
const LONGEST = Math.max(...[...PHRASES.keys()].map((phrase) => phrase.split(' ').length));
/** Verbs that lead up to what is done: "doet boodschappen", "helpt met klussen". */
const LEADS = new Set(['doet', 'doe', 'helpt', 'help', 'geeft', 'geef', 'brengt', 'breng', 'haalt', 'haal', 'leent', 'leen', 'komt', 'does', 'helps', 'gives', 'brings', 'lends']);
/** Words inside what is done: "helpt met de boodschappen en koken". */
const BETWEEN = new Set(['met', 'de', 'het', 'een', 'mijn', 'mij', 'me', 'ons', 'onze', 'in', 'bij', 'voor', 'en', 'and', 'with', 'the', 'my', 'our', 'for', 'soms', 'vaak', 'altijd', 'veel', 'op', 'wat', 'om', 'te', 'often', 'sometimes', 'always', 'goed', 'goede']);
/** Verbs that say themselves what is done. */
const VERBS = new Set(['luistert', 'luister', 'kookt', 'rijdt', 'klust', 'troost', 'adviseert', 'wandelt', 'haalt', 'laat', 'listens', 'cooks', 'babysits', 'explains']);
const NO = new Set(['niet', 'geen', 'nooit', 'zonder', 'not', 'no', 'never', 'without']);
/** What is done, said without a verb, is often where somebody is known from ("wandelen") or a job ("oppas"); these are not. */
const BARE = new Set(['boodschappen', 'boodschappen doen', 'klusjes', 'klussen', 'groceries', 'odd jobs', 'goed gesprek', 'goede gesprekken']);
/** Whoever gets it is told of: "krijgt hulp" is what the resident gives, "ik krijg troost" what they get. */
export const GETS: ReadonlySet<string> = new Set(['krijgt', 'krijg', 'krijgen', 'gets', 'get', 'receives', 'receive']);
/** "ik help met de tuin": the resident is who gives. */
const I = new Set(['ik', 'wij', 'we', 'i']);

/** "None" is an answer too: what somebody gives, what the resident gives back, or both. */
const NOTHING: Readonly<Record<string, SupportSaid>> = {
  'geeft niets': { gets: [] }, 'geeft mij niets': { gets: [] }, 'gives nothing': { gets: [] },
  'niets terug': { gives: [] }, 'ik geef niets': { gives: [] }, 'ik geef niets terug': { gives: [] }, 'nothing back': { gives: [] }, 'i give nothing': { gives: [] },
  'geen steun': { gives: [], gets: [] }, 'geen steun over en weer': { gives: [], gets: [] }, 'no support': { gives: [], gets: [] },
};

/**
 * Takes what somebody does out of a piece of a line. After `~` everything tells that; elsewhere only words that can mean
 * nothing else do, so that a role such as "hulp bij het huishouden" stays a role. What was not understood stays in the rest.
 */
export function takeSupport(tokens: readonly Token[]): { said: SupportSaid; rest: Token[] } {
  const isMarked = tokens[0]?.text === DOES;
  const nothing = NOTHING[textKey(isMarked ? tokens.slice(1) : tokens)];
  if (nothing) return { said: nothing, rest: [] };
  if (isMarked) return afterMark(tokens.slice(1));
  for (let at = 0; at < tokens.length; at += 1) {
    const byResident = I.has(tokens[at]!.key);
    const clause = tokens.slice(byResident ? at + 1 : at);
    const isGot = GETS.has(clause[0]?.key ?? '');
    const words = isGot ? clause.slice(1).map((token) => (token.key === 'hulp' ? { ...token, key: 'help' } : token)) : clause;
    // "Karim geeft troost" is not what who the line is about gives.
    const isOthers = !byResident && tokens.slice(0, at).some(isCapital);
    const kinds = words.length > 0 && !isOthers && (at === 0 || byResident || isGot || isVerb(clause)) ? kindsOf(words, isGot) : undefined;
    if (!kinds) continue;
    const said = told(kinds, words, byResident !== isGot);
    const before = at > 1 && isAnd(tokens[at - 1]!) ? takeSupport(tokens.slice(0, at - 1)) : undefined;
    if (before && before.rest.length === 0) return { said: bothOf(before.said, said), rest: [] };
    return { said, rest: tokens.slice(0, at) };
  }
  return { said: {}, rest: [...tokens] };
}

function bothOf(one: SupportSaid, other: SupportSaid): SupportSaid {
  const both = (field: 'gives' | 'gets'): Pick<SupportSaid, 'gives' | 'gets'> => (one[field] || other[field] ? { [field]: [...new Set([...(one[field] ?? []), ...(other[field] ?? [])])] } : {});
  const tieNote = [one.tieNote, other.tieNote].filter(Boolean).join(', ');
  return { ...both('gives'), ...both('gets'), ...(tieNote ? { tieNote } : {}) };
}

function afterMark(tokens: readonly Token[]): { said: SupportSaid; rest: Token[] } {
  const byResident = I.has(tokens[0]?.key ?? '');
  const clause = byResident ? tokens.slice(1) : tokens;
  if (clause.length === 0) return { said: {}, rest: [] };
  const kinds = clause.some(({ key }) => NO.has(key)) ? [] : found(clause);
  if (kinds.length === 0) return { said: { tieNote: textOf(tokens) }, rest: [] };
  const said = told(kinds, clause, byResident);
  // "Helpt met verhuizen" is help, and says with what.
  return { said: said.tieNote || isCovered(clause) ? said : { ...said, tieNote: textOf(clause) }, rest: [] };
}

/** The kinds that a clause tells, if it tells nothing else. */
function kindsOf(clause: readonly Token[], isGot = false): Phrase[] | undefined {
  if (clause.some(({ key }) => NO.has(key))) return undefined;
  const phrases: Phrase[] = [];
  for (let at = 0; at < clause.length;) {
    const hit = phraseAt(clause, at);
    if (hit) { phrases.push(hit.phrase); at += hit.length; continue; }
    if (!LEADS.has(clause[at]!.key) && !(at > 0 && BETWEEN.has(clause[at]!.key))) return undefined;
    at += 1;
  }
  const isClear = isGot || isVerb(clause) || phrases.every(({ plain }) => plain) || BARE.has(textKey(clause));
  const isWhole = !BETWEEN.has(clause.at(-1)!.key) || PHRASES.has(textKey(clause));
  return phrases.length > 0 && isClear && isWhole ? phrases : undefined;
}

function found(clause: readonly Token[]): Phrase[] {
  const phrases: Phrase[] = [];
  for (let at = 0; at < clause.length;) {
    const hit = phraseAt(clause, at);
    if (hit) phrases.push(hit.phrase);
    at += hit?.length ?? 1;
  }
  return phrases;
}

/** Whether every word is part of what is told, or leads up to it. */
function isCovered(clause: readonly Token[]): boolean {
  for (let at = 0; at < clause.length;) {
    const hit = phraseAt(clause, at);
    if (!hit && !LEADS.has(clause[at]!.key) && !BETWEEN.has(clause[at]!.key)) return false;
    at += hit?.length ?? 1;
  }
  return true;
}

function phraseAt(tokens: readonly Token[], at: number): { phrase: Phrase; length: number } | undefined {
  for (let length = Math.min(LONGEST, tokens.length - at); length > 0; length -= 1) {
    const phrase = PHRASES.get(textKey(tokens.slice(at, at + length)));
    if (phrase) return { phrase, length };
  }
  return undefined;
}

/** A clause that begins with a verb can follow a relation without a comma: "buurvrouw Rie doet boodschappen". */
function isVerb(clause: readonly Token[]): boolean {
  const [first, second] = clause;
  if (!first) return false;
  return LEADS.has(first.key) || VERBS.has(first.key) || (['past', 'pas'].includes(first.key) && second?.key === 'op');
}

function told(phrases: readonly Phrase[], clause: readonly Token[], byResident: boolean): SupportSaid {
  // After what is done more general words such as "helpt" say nothing new.
  const things = phrases.filter(({ plain }) => !plain);
  const isOnlyLead = (phrase: Phrase): boolean => phrase.plain && phrase.kind === 'P' && things.length > 0;
  const kinds = SUPPORT_KINDS.filter((kind) => phrases.some((phrase) => phrase.kind === kind && !isOnlyLead(phrase)));
  return { [byResident ? 'gives' : 'gets']: kinds, ...(things.length > 0 ? { tieNote: textOf(clause) } : {}) };
}

function textKey(tokens: readonly Token[]): string {
  return tokens.map(({ key }) => key).join(' ');
}
