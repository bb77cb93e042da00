import type { ChildKind, CoupleStatus } from '../../model/vocabulary.js';
import { DESCRIBING } from './describing-words.js';
import { isAnd, textOf, tokensOf, type Token } from './tokens.js';
import type { KinSaid, Named } from './understood.js';

/** What a word says about family: a tie that is plain, or one of a parent, child, partner or step-parent of theirs who has to be asked for. */
export interface KinWord {
  as: KinSaid['as'];
  kind?: ChildKind;
  status?: CoupleStatus;
  twins?: true;
  identical?: boolean;
  /** Only one parent is the same: a half-brother. */
  apart?: true;
  /** Over whom it goes: a grandmother is the parent of a parent, a mother-in-law of a partner, a stepbrother the child of a step-parent. */
  over?: 'parent' | 'child' | 'partner' | 'step-parent';
  /** Which parent, where that was said: "moeders moeder", "halfzus (van vader)". */
  side?: 'woman' | 'man';
}

/** A role that begins with such a word, and the names after "van". */
export interface KinRole extends KinWord { owner: Token[] }

const AS: Readonly<Record<string, string>> = {
  'parent': 'moeder|vader|mama|mamma|mam|papa|pappa|pap|ouder|mother|father|mum|mom|mummy|mommy|dad|daddy|parent',
  'child': 'zoon|zoontje|dochter|dochtertje|kind|kindje|baby|son|daughter|child|kid',
  'sibling': 'broer|broertje|zus|zusje|zuster|brother|sister|sibling',
  'partner': 'man|vrouw|partner|echtgenoot|echtgenote|levenspartner|wederhelft|verloofde|husband|wife|spouse|fiance|fiancee',
  'twin': 'tweelingbroer|tweelingbroertje|tweelingzus|tweelingzusje|tweelingzuster|twin brother|twin sister|twin',
  'parent parent': 'oma|opa|omi|grootmoeder|grootvader|grandmother|grandfather|grandma|grandpa|granny|gran|nan|nana|granddad|grandad',
  'child child': 'kleinzoon|kleindochter|kleinkind|grandson|granddaughter|grandchild',
  'sibling parent': 'tante|oom|aunt|auntie|uncle',
  'parent partner': 'schoonmoeder|schoonvader|mother-in-law|father-in-law',
};
const KINDS: Readonly<Record<string, ChildKind>> = { stief: 'step', bonus: 'step', pleeg: 'foster', adoptie: 'adopted', step: 'step', foster: 'foster', adoptive: 'adopted', adopted: 'adopted', geadopteerd: 'adopted', geadopteerde: 'adopted' };
const PARTED: readonly string[] = ['ex', 'former', 'voormalig', 'voormalige', 'vroegere'];
const OF = new Set(['van', 'of']);
const TWIN = new Set(['tweeling', 'twin', 'twins']);
/** Before or behind twins. */
const IDENTICAL: Readonly<Record<string, boolean>> = { eeneiige: true, eeneiig: true, identical: true, 'twee-eiige': false, 'twee-eiig': false, fraternal: false, 'non-identical': false };
/** Words before it that leave the tie as it is. */
const BEFORE = new Set(['de', 'het', 'een', 'the', 'a', 'an', 'mijn', 'm\'n', 'onze', 'ons', 'my', 'our', ...DESCRIBING]);
const MOTHERS = /^(?:moeders|moeders moeder|moeders vader|van moeders kant|moeder(?:s)?kant|mijn moeders? moeder|mijn moeders? vader|maternal|mother's mother|mother's father|mother's side|on my mother's side)$/u;
const FATHERS = /^(?:vaders|vaders moeder|vaders vader|van vaders kant|vader(?:s)?kant|mijn vaders? moeder|mijn vaders? vader|paternal|father's mother|father's father|father's side|on my father's side)$/u;
/** "(van vader)", "zelfde moeder", "via mijn vader": which parent half-brothers and half-sisters share. */
const shared = (words: string): RegExp => new RegExp(`^(?:(?:van|via|door|zelfde|dezelfde|met|same|by|from|through|with|on|mijn|onze|de|my|our|the)\\s)*(?:${words})(?:'?s)?(?:\\s?(?:kant|side))?$`, 'u');
const BY_MOTHER = shared('moeder|mama|mam|mother|mum|mom');
const BY_FATHER = shared('vader|papa|pap|father|dad');

const WORDS: ReadonlyMap<string, KinWord> = new Map(Object.entries(AS).flatMap(([what, words]) => {
  const [as, over] = what.split(' ') as [KinSaid['as'], KinWord['over']?];
  return words.split('|').map((word): [string, KinWord] => [word, what === 'twin' ? { as: 'sibling', twins: true } : { as, ...(over ? { over } : {}) }]);
}));

/** What a role says about family, if it says nothing else: "moeder", "ex-man", "oma (moeders moeder)", "jongste zoon van Joris". */
export function kinRole(role: string): KinRole | undefined {
  const [first = ''] = role.replace(/\([^)]*\)/gu, ' ').split(',');
  const about = [...role.matchAll(/\(([^)]*)\)/gu)].map(([, inside = '']) => inside).concat(role.split(',').slice(1)).map((part) => tokensOf(part).map(({ key }) => key).join(' '));
  let tokens = tokensOf(first.replace(/\s(?:\d+|een|één|a|one)\s(?:jaar|jr|years?)\s(?:ouder|jonger|older|younger)\b.*$/u, ''));
  let identical = about.map((part) => IDENTICAL[part]).find((each) => each !== undefined);
  while (tokens.length > 1 && (BEFORE.has(tokens[0]!.key) || tokens[0]!.key in IDENTICAL)) {
    identical ??= IDENTICAL[tokens[0]!.key];
    tokens = tokens.slice(1);
  }
  const end = tokens.findIndex(({ key }) => OF.has(key));
  const word = kinWord(textKey(end < 0 ? tokens : tokens.slice(0, end)));
  if (!word) return undefined;
  const owner = end < 0 ? [] : tokens.slice(end + 1);
  const behind = textKey(tokens.slice(Math.max(end, 0)));
  const sideOf = (text: string): KinWord['side'] => (MOTHERS.test(text) ? 'woman' : FATHERS.test(text) ? 'man' : undefined);
  const halfOf = (text: string): KinWord['side'] => (!word.apart ? undefined : BY_MOTHER.test(text) ? 'woman' : BY_FATHER.test(text) ? 'man' : undefined);
  const side = word.over === 'parent' ? (sideOf(behind) ?? about.map((part) => sideOf(part) ?? halfOf(part)).find(Boolean)) : undefined;
  const kind = about.map((part) => KINDS[part]).find(Boolean);
  const isTwin = word.as === 'sibling' && (word.twins ?? about.some((part) => TWIN.has(part)));
  return {
    ...word, ...(side ? { side } : {}), ...(kind && word.as !== 'partner' ? { kind } : {}), ...(isTwin ? { twins: true, ...(identical === undefined ? {} : { identical }) } : {}),
    owner: side !== undefined && sideOf(behind) ? [] : owner,
  };
}

/** What a word says, as a tie of family with these. */
export function kinSaid({ as, kind, status, twins, identical }: KinWord, of: readonly Named[]): KinSaid {
  return { as, of, ...(kind ? { kind } : {}), ...(status ? { status } : {}), ...(twins ? { twins } : {}), ...(identical === undefined ? {} : { identical }) };
}

/** The names of several owners: "van Mira en Bas". */
export function ownersOf(owner: readonly Token[]): string[] {
  const parts: Token[][] = [[]];
  for (const token of owner) if (isAnd(token)) parts.push([]); else parts.at(-1)!.push(token);
  return parts.map(textOf).filter(Boolean);
}

function kinWord(words: string): KinWord | undefined {
  const plain = WORDS.get(words);
  if (plain) return plain;
  for (const part of PARTED) {
    if (words === 'ex') return { as: 'partner', status: 'separated' };
    if (!words.startsWith(part)) continue;
    const rest = WORDS.get(words.slice(part.length).replace(/^[- ]/u, ''));
    if (rest?.as === 'partner') return { as: 'partner', status: 'separated' };
  }
  for (const [start, kind] of Object.entries(KINDS)) {
    if (!words.startsWith(start)) continue;
    const rest = WORDS.get(words.slice(start.length).replace(/^[- ]/u, ''));
    if (!rest || rest.over || rest.twins || rest.as === 'partner') continue;
    // Brothers and sisters by a step-parent, or in a foster family: whose children they are has to be asked.
    if (rest.as === 'sibling') return kind === 'step' ? { as: 'child', over: 'step-parent' } : { as: 'child', kind, over: 'parent' };
    return { as: rest.as, kind };
  }
  const half = words.startsWith('half') ? WORDS.get(words.slice(4).replace(/^[- ]/u, '')) : undefined;
  return half?.as === 'sibling' && !half.twins ? { as: 'child', over: 'parent', apart: true } : undefined;
}

function textKey(tokens: readonly Token[]): string {
  return tokens.map(({ key }) => key).join(' ');
}
