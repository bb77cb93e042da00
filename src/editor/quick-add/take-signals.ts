import { SIGNALS, LONGEST_SIGNAL, type Signal } from './signals.js';
import { isCapital, type Token } from './tokens.js';
import type { Understood } from './understood.js';

/** What a piece of a line says besides the relation, and the words that are left. */
export interface Taken { said: Partial<Understood>; rest: Token[] }

const NO = new Set(['niet', 'geen', 'nooit', 'not', 'no', 'never', 'isn\'t', 'zonder', 'without']);
/** Words after which a phrase is part of a story ("ruzie met broer") instead of a signal. */
const GOES_ON = new Set(['met', 'van', 'over', 'om', 'in', 'bij', 'voor', 'aan', 'op', 'with', 'about', 'of', 'to', 'from', 'for', 'at', 'friend', 'friends']);
/** Words before which closeness is about a map of streets, not of people. */
const LIVES = new Set(['woont', 'wonen', 'wonend', 'werkt', 'lives', 'living', 'live', 'works', 'close', 'too', 'te']);
const NUMBERED = new Set(['nummer', 'nr', 'huisnummer', 'groep', 'klas', 'kamer', 'flat', 'lijn', 'number', 'no', 'room', 'apartment', 'unit', 'grade', 'year', 'ca', 'circa', 'ongeveer', 'about', 'around', 'x',
  'eind', 'begin', 'midden', 'halverwege', 'rond', 'bijna', 'ruim', 'dik', 'zo\'n', 'tegen', 'almost', 'nearly', 'late', 'early', 'mid', 'over', 'under',
  'sinds', 'since', 'for', 'al', 'op', 'ken', 'kennen', 'ik', 'getrouwd', 'gescheiden', 'bevriend', 'married', 'divorced', 'na', 'after', 'binnen', 'elke', 'every', 'within', 'last', 'laatste', 'afgelopen']);
const AGED = new Set(['leeftijd', 'aged', 'age']);
/** Words that lead up to an age only if nothing else is counted: "zoon van 8", but not "moeder van 2 kinderen". */
const OF = new Set(['van', 'of']);
/** After these a small number tells how many there are: "vader van 3", "gezin van 5". */
const COUNTED = /(?:moeder|vader|mama|papa|ouders?|oma|opa|mother|mum|mom|father|dad|parents?|grandma|grandpa|gezin|familie|family|groep|group|team|club|clubje|household|^een|^one)$/u;
const MOST_COUNTED = 15;
/** A number before these is no number of years. */
const NO_YEARS = new Set(['en', 'and', 'of', 'or', 'x', 'keer', 'times', 'uur', 'dag', 'dagen', 'week', 'weken', 'maand', 'maanden', 'mnd', 'mnden', 'mndn', 'wk', 'wkn', 'hours', 'day', 'days', 'weeks', 'month', 'months', 'mth', 'mths',
  'uren', 'minuten', 'minuut', 'min', 'kwartier', 'minutes', 'minute', 'mins', 'hour', 'straten', 'straat', 'streets', 'huizen', 'houses', 'deuren', 'doors', 'km', 'kilometer', 'kilometers', 'mijl', 'miles', 'mile', 'meter', 'meters', 'haltes', 'stops', 'blokken', 'blocks', 'dorpen', 'euro', 'hoog', 'geleden', 'ago', 'ouder', 'jonger', 'older', 'younger', 'nachten', 'nights']);
/** A number of years before these is how long, or how much older: "2 jaar geleden", "5 jaar ouder", "20 jaar bevriend". */
const LASTING = new Set(['geleden', 'ago', 'ouder', 'jonger', 'older', 'younger', 'niet', 'geen', 'not', 'no', 'lang', 'long', 'samen', 'together', 'bevriend', 'getrouwd', 'gescheiden', 'married', 'divorced', 'weg', 'away', 'apart', 'verschil', 'difference', 'later', 'eerder', 'contact', 'buren', 'vrienden', 'friends', 'collega\'s']);
const YEARS = new Set(['jaar', 'jr', 'j', 'yo', 'years', 'yrs', 'years old', 'jaar oud']);
const BORN = new Set(['geboren', 'geboren in', 'geb', 'geb in', 'born', 'born in']);
/** Words for several, of whom a number tells how many. */
const SEVERAL = /^(?:(?:klein|stief|pleeg|buur|schoon)?(?:kinderen|zonen|zoons|dochters|jongens|meisjes|broers|zussen|zusjes|broertjes)|kids|(?:grand|step|foster )?(?:children|sons|daughters)|boys|girls|brothers|sisters|honden|katten|poezen|dogs|cats|mensen|people|vrienden|friends|keer)$/u;
const SEX: Readonly<Record<string, Understood['gender']>> = { v: 'woman', f: 'woman', m: 'man', x: 'x' };

/** Takes closeness, quality, age and other facts out of a piece of a line; all other words are left as they were, and so is what says something else than was known. */
export function takeSignals(tokens: readonly Token[], known: Partial<Understood> = {}): Taken {
  const said: Partial<Understood> = { ...known };
  const rest: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    const taken = NO.has(tokens[at - 1]?.key ?? '') ? 0 : takeAt(tokens, at, said);
    if (taken === 0) rest.push(tokens[at]!);
    at += taken || 1;
  }
  return { said, rest };
}

/** Where the first signal of a piece begins, or its length. */
export function firstSignal(tokens: readonly Token[], from: number): number {
  for (let at = from; at < tokens.length; at += 1) {
    if (!NO.has(tokens[at - 1]?.key ?? '') && takeAt(tokens, at, {}) > 0) return at;
  }
  return tokens.length;
}

/** How many words from here on are a signal; what it says is added to `said`. What was said first stands. */
function takeAt(tokens: readonly Token[], at: number, said: Partial<Understood>): number {
  const whole = at === 0 && tokens.length === 1;
  const sex = SEX[tokens[at]!.key];
  if (sex && said.gender === undefined && (whole || /^\(.\)$/u.test(tokens[at]!.text))) { said.gender = sex; return 1; }
  if (whole && ['buiten'].includes(tokens[at]!.key)) { said.ring ??= 'outside'; return 1; }
  for (let length = Math.min(LONGEST_SIGNAL, tokens.length - at); length > 0; length -= 1) {
    const signal = SIGNALS.get(phrase(tokens, at, length));
    if (!signal) continue;
    if (signal.deceased) return length + takeDeath(tokens, at + length, said);
    if (clashes(signal, said) || GOES_ON.has(tokens[at + length]?.key ?? '')) return 0;
    if (signal.ring && LIVES.has(tokens[at - 1]?.key ?? '')) return 0;
    Object.assign(said, signal);
    return length;
  }
  return takeYears(tokens, at, said);
}

function clashes(signal: Signal, said: Partial<Understood>): boolean {
  return Object.entries(signal).some(([field, value]) => said[field as keyof Signal] !== undefined && said[field as keyof Signal] !== value);
}

function takeDeath(tokens: readonly Token[], at: number, said: Partial<Understood>): number {
  said.deceased = true;
  const skip = tokens[at]?.key === 'in' ? 1 : 0;
  const year = yearAt(tokens, at + skip);
  if (year === undefined) return 0;
  said.deathYear = year;
  return skip + 1;
}

function takeYears(tokens: readonly Token[], at: number, said: Partial<Understood>): number {
  for (const length of [2, 1]) {
    const year = BORN.has(phrase(tokens, at, length)) ? yearAt(tokens, at + length) : undefined;
    if (year !== undefined && said.birthYear === undefined) { said.birthYear = year; return length + 1; }
  }
  const skip = AGED.has(tokens[at]!.key) || OF.has(tokens[at]!.key) ? 1 : 0;
  const digits = /^(\d{1,3})(?:j|jr|y|yo)?$/.exec(tokens[at + skip]?.key ?? '')?.[1];
  if (digits === undefined || said.age !== undefined || Number(digits) > 130 || NUMBERED.has(tokens[at - 1]?.key ?? '')) return 0;
  const end = at + skip + 1;
  if (NO_YEARS.has(tokens[end]?.key ?? '') || isCounting(tokens, end) || isRough(tokens, at - 1)) return 0;
  const years = YEARS.has(phrase(tokens, end, 2)) ? 2 : YEARS.has(tokens[end]?.key ?? '') ? 1 : 0;
  const before = tokens[at - 1];
  if (years > 0 && LASTING.has(tokens[end + years]?.key ?? '')) return 0;
  if (skip === 0 && OF.has(before?.key ?? '')) return 0;
  if (OF.has(tokens[at]!.key) && (/^\d/.test(before?.key ?? '') || (years === 0 && (firstSignal(tokens, end) > end || isCount(before, Number(digits)))))) return 0;
  said.age = Number(digits);
  return skip + 1 + years;
}

function isCount(before: Token | undefined, number: number): boolean {
  return before !== undefined && number <= MOST_COUNTED && COUNTED.test(before.key);
}

/** "2 kinderen", "3 volwassen dochters": how many there are of somebody, and nobody's age. */
function isCounting(tokens: readonly Token[], at: number): boolean {
  return [at, at + 1].some((place) => {
    const token = tokens[place];
    return token !== undefined && !isCapital(token) && SEVERAL.test(token.key) && tokens.slice(at, place).every((before) => !isCapital(before) && !/[,;)]$/u.test(before.text));
  });
}

/** "± 40", "rond de 40": about so old is no age. */
function isRough(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === '±' || (['de', 'the'].includes(tokens[at]?.key ?? '') && ['in', ...NUMBERED].includes(tokens[at - 1]?.key ?? ''));
}

function yearAt(tokens: readonly Token[], at: number): number | undefined {
  const key = tokens[at]?.key ?? '';
  return /^(?:1[89]|20)\d\d$/.test(key) ? Number(key) : undefined;
}

function phrase(tokens: readonly Token[], at: number, length: number): string {
  return tokens.slice(at, at + length).map((token) => token.key).join(' ');
}
