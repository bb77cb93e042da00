import type { AlterId, Version } from '../../model/document.js';
import { tiesBetween } from '../../model/query.js';
import type { SupportKind, TieQuality } from '../../model/vocabulary.js';
import { segmentsOf } from './segments.js';
import { HAVE, HELPS, NOT, WITH } from './sentence-words.js';
import { takeSignals } from './take-signals.js';
import { GETS, takeSupport } from './take-support.js';
import { betweenThem, toldBetween } from './told-between.js';
import { textOf, tokensOf, type Token } from './tokens.js';
import { nameAt } from './who-is.js';

/** What a typed line says about two who are on the map already. */
export interface TieSaid {
  from: AlterId;
  to: AlterId;
  quality?: TieQuality;
  /** Support that the first named gives to the second. */
  gives?: SupportKind[];
  /** An empty list: the second gives nothing back. */
  gets?: SupportKind[];
  /** They have no tie, or no more. */
  noTie?: true;
  /** Every word that was not understood. */
  note?: string;
}

/** "Ilias kent Jos": whatever follows is about the two. */
const KNOW = new Set(['kent', 'kennen', 'knows', 'know']);
/** "Ilias en Jos, sterk": about the two only if nothing but closeness and support follows; else it is two new people of those names. */
const AND = new Set(['en', 'and', 'met', 'with']);
const LINES = new Set(['-', '–', '—', '+', '&', 'x']);

/**
 * What a line says about two people of this map: "Ilias kent Jos, sterk", "Truus - Sofie ~ oppas". Nothing if it does not name two
 * who are there, or a name that two people have.
 */
export function parseTie(line: string, version: Version): TieSaid | undefined {
  const tokens = tokensOf(line);
  const one = nameAt(tokens, 0, version);
  const joiner = one && tokens[one.length];
  if (!one || !joiner || endsPart(tokens[one.length - 1]!)) return undefined;
  if (HAVE.has(joiner.key)) return having(tokens, one, version);
  const isKnow = KNOW.has(joiner.key) || LINES.has(joiner.text);
  const isHelp = HELPS.has(joiner.key);
  if (!isKnow && !isHelp && !AND.has(joiner.key)) return undefined;
  const two = nameAt(tokens, one.length + 1, version);
  if (!two || two.id === one.id) return undefined;
  const after = tokens.slice(one.length + 1 + two.length);
  // "Ilias kent Jos niet" says that there is no tie.
  if (after[0] && NOT.has(after[0].key) && !endsPart(tokens[one.length + two.length]!)) return undefined;
  // "Karim en Ilias hebben ruzie" is about the two, and so is what follows.
  if (!isKnow && !isHelp && HAVE.has(after[0]?.key ?? '')) return betweenTwo(one.id, two.id, after.slice(1), version);
  const about = aboutOf(`${isHelp ? 'helpt ' : ''}${textOf(after)}`, version, [one.id, two.id]);
  if (isHelp && !about.gives?.length) return undefined;
  if (!isKnow && about.note !== undefined && about.gives === undefined && about.gets === undefined) return undefined;
  if (about.noTie && (about.quality || about.note || tiesBetween(version, one.id, two.id).length === 0)) return isKnow ? { from: one.id, to: two.id, note: textOf(after) } : undefined;
  return { from: one.id, to: two.id, ...about };
}

/** "Karim heeft ruzie met Ilias". */
function having(tokens: readonly Token[], one: { id: AlterId; length: number }, version: Version): TieSaid | undefined {
  const place = tokens.findIndex(({ key }, at) => at > one.length + 1 && WITH.has(key) && key !== 'bij');
  const two = place < 0 ? undefined : nameAt(tokens, place + 1, version);
  if (!two || two.id === one.id) return undefined;
  const after = tokens.slice(place + 1 + two.length);
  return betweenTwo(one.id, two.id, [...tokens.slice(one.length + 1, place), ...(after.length ? [{ text: ',', key: '' }, ...after] : [])], version);
}

/** How it is between two, with what follows a comma; of the resident's own ties a line tells as of anybody's. */
function betweenTwo(from: AlterId, to: AlterId, tokens: readonly Token[], version: Version): TieSaid | undefined {
  const [first = '', ...more] = segmentsOf(textOf(tokens));
  const told = toldBetween(tokensOf(betweenThem(tokensOf(first))));
  if (!told || from === version.resident || to === version.resident) return undefined;
  const { quality = told.quality, noTie: _none, ...about } = aboutOf(more.join(', '), version, [from, to]);
  if (!told.noTie) return { from, to, ...about, ...(quality ? { quality } : {}) };
  return tiesBetween(version, from, to).length > 0 ? { from, to, noTie: true } : undefined;
}

/** Whether a line has a word in it that can stand between two names. */
export function maybeTie(line: string): boolean {
  return tokensOf(line).some(({ key, text }) => KNOW.has(key) || HELPS.has(key) || HAVE.has(key) || AND.has(key) || LINES.has(text));
}

function aboutOf(text: string, version: Version, [one, two]: readonly [AlterId, AlterId]): Omit<TieSaid, 'from' | 'to'> {
  const about: Omit<TieSaid, 'from' | 'to'> = {};
  const rest: string[] = [];
  for (const segment of segmentsOf(text.startsWith('~') ? ` ${text}` : text.replace(/^\s*:\s*/u, ''))) {
    const tokens = tokensOf(segment);
    // "Ilias kent Jos, Jos geeft troost": who is named does it, and else the first.
    const named = tokens[0] && nameAt(tokens, 0, version);
    const mine = named && (named.id === one || named.id === two) ? takeSupport(tokens.slice(named.length)) : undefined;
    const isTold = mine !== undefined && mine.rest.length === 0;
    const support = isTold ? mine : takeSupport(tokens);
    const isSecond = isTold && named?.id === two;
    const { said, rest: words } = takeSignals(support.rest);
    const { gives, gets, tieNote } = support.said;
    const isGot = tokens.some(({ key }) => GETS.has(key));
    const add = (field: 'gives' | 'gets', kinds: readonly SupportKind[] | undefined): void => { if (kinds) about[field] = [...new Set([...(about[field] ?? []), ...kinds])]; };
    add(isSecond ? 'gets' : 'gives', gets ?? (isGot || !gives?.length ? undefined : gives));
    add(isSecond ? 'gives' : 'gets', isGot || gives?.length === 0 ? gives : undefined);
    if (said.noTie) about.noTie = true;
    else if (said.quality && !about.quality) about.quality = said.quality;
    else if (Object.keys(said).length > 0) words.unshift(...tokensOf(segment).filter((token) => !words.includes(token)));
    rest.push(...[tieNote ?? '', textOf(words)].filter(Boolean));
  }
  return { ...about, ...(rest.length > 0 ? { note: rest.join(', ') } : {}) };
}

function endsPart({ text }: Token): boolean {
  return /[,;]$/u.test(text);
}
