import { alterOf } from '../../model/query.js';
import { isName } from './is-name.js';
import { dictionaryFor } from './look-up.js';
import { namesApart } from './parse-apart.js';
import { parseLine } from './parse-line.js';
import { partyOf, type Party, type Reading } from './parties.js';
import { placedWith } from './placed-with.js';
import { segmentsOf } from './segments.js';
import { ARTICLES, I, IS, MINE, NOT, OF } from './sentence-words.js';
import { takeSignals } from './take-signals.js';
import { textOf, tokensOf, type Token } from './tokens.js';
import type { KinSaid, Named, Understood } from './understood.js';

/** A word for people born together: what each of them is to the others, and what they are to whose they are. */
interface TwinWord { each: string; child: string; of: 'van' | 'of'; are?: 'sibling' }

const WORDS: ReadonlyMap<string, TwinWord> = new Map(([
  ['tweeling|tweelingen', { each: 'tweeling met', child: 'kind', of: 'van' }], ['drieling|drielingen', { each: 'drieling met', child: 'kind', of: 'van' }], ['vierling', { each: 'vierling met', child: 'kind', of: 'van' }],
  ['tweelingbroers|tweelingbroertjes', { each: 'tweelingbroer van', child: 'broer', of: 'van', are: 'sibling' }], ['tweelingzussen|tweelingzusjes|tweelingzusters', { each: 'tweelingzus van', child: 'zus', of: 'van', are: 'sibling' }],
  ['twins', { each: 'twin of', child: 'child', of: 'of' }], ['triplets', { each: 'triplet with', child: 'child', of: 'of' }],
  ['twin brothers', { each: 'twin brother of', child: 'brother', of: 'of', are: 'sibling' }], ['twin sisters', { each: 'twin sister of', child: 'sister', of: 'of', are: 'sibling' }],
] as const).flatMap(([words, word]) => words.split('|').map((each) => [each, word] as const)));
const IDENTICAL: Readonly<Record<string, boolean>> = { eeneiige: true, eeneiig: true, identical: true, 'twee-eiige': false, 'twee-eiig': false, fraternal: false, 'non-identical': false };

/** "Mijn eeneiige tweeling van Els": the word, and what stands round it. */
interface Told { word: TwinWord; identical?: boolean; mine: boolean; owner: Token[]; rest: Token[] }

/**
 * Who are twins, or triplets: "tweeling Mira en Sam 4", "Mira en Sam zijn een eeneiige tweeling", "mijn tweeling: Mira en Sam",
 * "Mira en Sam, tweeling van Els". Whose they are is said where the line says it, and else asked. Nothing for any other line.
 */
export function parseTwins(typed: string, lang: string, map: Reading['map']): Understood[] | undefined {
  const line = typed.replace(/\s*\(([^()]*)\)/gu, (whole, inside: string) => (toldIn(tokensOf(inside)) ? `, ${inside}` : whole));
  const reading: Reading = { lang, map, dictionary: dictionaryFor(lang) };
  const tokens = tokensOf(line);
  if (tokens.some(({ key }) => NOT.has(key))) return undefined;
  const is = tokens.findIndex(({ key }) => IS.has(key));
  const segments = segmentsOf(line);
  const about = is < 0 ? undefined : toldIn(tokensOf(segmentsOf(textOf(tokens.slice(is + 1)))[0] ?? ''));
  // "Mira en Sam zijn tweeling, 4".
  if (about) return rowsOf(namesIn(segmentsOf(textOf(tokens.slice(0, is))), reading), about, segmentsOf(textOf(tokens.slice(is + 1))).slice(1), reading);
  const lead = toldIn(tokensOf(segments[0] ?? ''));
  if (lead) {
    const all = [textOf(lead.rest), ...segments.slice(1)].filter(Boolean);
    const end = all.findIndex((segment) => !namesIn([segment], reading));
    return rowsOf(namesIn(all.slice(0, end < 0 ? all.length : end), reading), { ...lead, rest: [] }, all.slice(end < 0 ? all.length : end), reading);
  }
  const at = segments.findIndex((segment, place) => place > 0 && toldIn(tokensOf(segment)) !== undefined);
  return at < 1 ? undefined : rowsOf(namesIn(segments.slice(0, at), reading), toldIn(tokensOf(segments[at]!))!, segments.slice(at + 1), reading);
}

/** What a piece of a line says of twins, if it begins with that. */
function toldIn(tokens: readonly Token[]): Told | undefined {
  let at = 0;
  let identical: boolean | undefined;
  let mine = false;
  for (; at < tokens.length; at += 1) {
    const { key } = tokens[at]!;
    if (MINE.has(key)) mine = true;
    else if (key in IDENTICAL) identical = IDENTICAL[key];
    else if (!ARTICLES.has(key)) break;
  }
  const length = WORDS.has(keys(tokens.slice(at, at + 2))) ? 2 : 1;
  const word = WORDS.get(keys(tokens.slice(at, at + length)));
  if (!word) return undefined;
  const after = tokens.slice(at + length);
  const isOwned = after[0] !== undefined && OF.has(after[0].key) && after[1] !== undefined && !/^\d/u.test(after[1].text);
  const told = { word, mine, ...(identical === undefined ? {} : { identical }) };
  if (!isOwned) return { ...told, owner: [], rest: after };
  const end = after.findIndex(({ text }) => text.endsWith(':'));
  return { ...told, owner: (end < 0 ? after.slice(1) : after.slice(1, end + 1)).map(({ text, key }) => ({ text: text.replace(/:$/u, ''), key })), rest: end < 0 ? [] : after.slice(end + 1) };
}

/** Two or more names, with an age at most; nothing if one of them is no name. */
function namesIn(segments: readonly string[], { dictionary }: Reading): string[] | undefined {
  const names = segments.flatMap(namesApart);
  return names.length > 0 && names.every((name) => isName(tokensOf(name), dictionary) || I.has(tokensOf(name)[0]?.key ?? '')) ? names : undefined;
}

function rowsOf(names: readonly string[] | undefined, twins: Told, said: readonly string[], reading: Reading): Understood[] | undefined {
  if (!names || names.length < 2) return undefined;
  const { version } = reading.map;
  const more = [...(twins.rest.length ? [textOf(twins.rest)] : []), ...said].map((segment) => `, ${segment}`).join('');
  const ages = names.map((name) => takeSignals(tokensOf(name)).said.age);
  // Who were born together are of one age.
  const age = new Set(ages.filter((each) => each !== undefined)).size === 1 ? ages.find((each) => each !== undefined) : undefined;
  const parties = names.map((name) => partyOf(textOf(takeSignals(tokensOf(name)).rest), reading, more));
  if (!parties.every((party): party is Party => party !== undefined)) return undefined;
  const ids = parties.flatMap(({ id }) => id ?? []);
  if (new Set(ids).size < ids.length) return undefined;
  const me = parties.find(({ id }) => id === version.resident);
  // Who is there comes first, so that who is new refers to them; of the resident others are told.
  const inOrder = [...parties.filter(({ id }) => id !== undefined), ...parties.filter(({ id }) => id === undefined)].filter((party) => party !== me);
  const isOwned = !me && (twins.mine || twins.owner.length > 0);
  // Of who is there and of whom nothing is said the others tell it.
  const told = (party: Party): boolean => party.id === undefined || isOwned || more !== '' || age !== undefined || party === inOrder.at(-1);
  const shown = inOrder.filter(told);
  const rows = shown.map((party): Understood => {
    const others = parties.filter((other) => other !== party);
    const own = ages[parties.indexOf(party)] ?? age;
    return {
      ...rowOf(party, others, twins, isOwned, more, reading),
      ...(own === undefined ? {} : { age: own }),
      ...(party.id === undefined ? {} : { there: party.id }),
    };
  });
  const last = rows.length - 1;
  const of = parties.filter((party) => party !== shown[last]).map((party): Named => party.id ?? last - shown.indexOf(party));
  const kin: KinSaid = { as: 'sibling', of, twins: true, ...(twins.identical === undefined ? {} : { identical: twins.identical }) };
  // Of who is there the words for twins are told as family; what stands behind them comes behind what they are.
  const { role: besides } = rows[last]!;
  const now = shown[last]!.id === undefined ? undefined : alterOf(version, shown[last]!.id)?.role;
  rows[last] = { ...rows[last]!, kin: [kin], ...(now && besides ? { role: `${now}, ${besides}` } : {}) };
  const isOpen = !me && ids.length === 0 && (!isOwned || twins.word.are === 'sibling');
  if (isOpen) rows[0] = { ...rows[0]!, mayBe: [{ as: twins.word.are ?? 'child', of: [version.resident] }] };
  return rows;
}

/** Somebody with what they are: whose child, where that is told, or whose twin. */
function rowOf(party: Party, others: readonly Party[], { word, owner }: Told, isOwned: boolean, more: string, { lang, map }: Reading): Understood {
  const names = others.map(({ who }) => who.name).filter(Boolean);
  const together = `${names.slice(0, -1).join(', ')}${names.length > 1 ? (word.of === 'van' ? ' en ' : ' and ') : ''}${names.at(-1) ?? ''}`;
  const whose = owner.length > 0 ? ` ${word.of} ${textOf(owner)}` : '';
  const isTwin = !isOwned || (word.are !== undefined && whose === '');
  // Behind the resident's own name, or none, the word stands alone: "tweelingzus".
  const each = others.some(({ id }) => id === map.version.resident) ? word.each.split(' ').slice(0, -1).join(' ') : `${word.each} ${together}`;
  const role = isTwin ? each : `${word.child}${whose}`;
  const who = parseLine(`X, ${role}${more}`, lang, map);
  const near = others.flatMap(({ id }) => (id === undefined || id === map.version.resident ? [] : (alterOf(map.version, id) ?? [])))[0];
  const { role: told = role, ...facts } = who;
  return { ...party.who, ...facts, ...(near && party.id === undefined ? placedWith(who, near) : {}), name: party.who.name, ...(party.id === undefined ? { role: told } : roleAbout(party)) };
}

/** Of who is there the words for twins are told as family alone. */
function roleAbout({ who }: Party): { role?: string } {
  return who.role === undefined ? {} : { role: who.role };
}

function keys(tokens: readonly Token[]): string {
  return tokens.map(({ key }) => key).join(' ');
}
