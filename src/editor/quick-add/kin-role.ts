import type { ChildKind, CoupleStatus } from '../../model/vocabulary.js';
import { DESCRIBING } from './describing-words.js';
import { isAnd, textOf, tokensOf, type Token } from './tokens.js';
import type { KinSaid } from './understood.js';

/** What a word says about family: a tie that is plain, or one of a parent, child or partner of theirs who has to be asked for. */
export interface KinWord {
  as: KinSaid['as'];
  kind?: ChildKind;
  status?: CoupleStatus;
  /** Over whom it goes: a grandmother is the parent of a parent, a mother-in-law of a partner. */
  over?: 'parent' | 'child' | 'partner';
  /** Which parent, where that was said: "moeders moeder". */
  side?: 'woman' | 'man';
}

/** A role that begins with such a word, and the names after "van". */
export interface KinRole extends KinWord { owner: Token[] }

const AS: Readonly<Record<string, string>> = {
  'parent': 'moeder|vader|mama|mamma|mam|papa|pappa|pap|ouder|mother|father|mum|mom|mummy|mommy|dad|daddy|parent',
  'child': 'zoon|zoontje|dochter|dochtertje|kind|kindje|baby|son|daughter|child|kid',
  'sibling': 'broer|broertje|zus|zusje|zuster|tweelingbroer|tweelingzus|brother|sister|sibling|twin brother|twin sister',
  'partner': 'man|vrouw|partner|echtgenoot|echtgenote|levenspartner|wederhelft|husband|wife|spouse',
  'parent parent': 'oma|opa|omi|grootmoeder|grootvader|grandmother|grandfather|grandma|grandpa|granny|gran|nan|nana|granddad|grandad',
  'child child': 'kleinzoon|kleindochter|kleinkind|grandson|granddaughter|grandchild',
  'sibling parent': 'tante|oom|aunt|auntie|uncle',
  'parent partner': 'schoonmoeder|schoonvader|mother-in-law|father-in-law',
};
const KINDS: Readonly<Record<string, ChildKind>> = { stief: 'step', bonus: 'step', pleeg: 'foster', adoptie: 'adopted', step: 'step', foster: 'foster', adoptive: 'adopted', adopted: 'adopted', geadopteerd: 'adopted', geadopteerde: 'adopted' };
const PARTED: readonly string[] = ['ex', 'former', 'voormalig', 'voormalige', 'vroegere'];
const OF = new Set(['van', 'of']);
/** Words before it that leave the tie as it is. */
const BEFORE = new Set(['de', 'het', 'een', 'the', 'a', 'an', 'mijn', 'm\'n', 'onze', 'ons', 'my', 'our', ...DESCRIBING]);
const MOTHERS = /^(?:moeders|moeders moeder|moeders vader|van moeders kant|moeder(?:s)?kant|mijn moeders? moeder|mijn moeders? vader|maternal|mother's mother|mother's father|mother's side|on my mother's side)$/u;
const FATHERS = /^(?:vaders|vaders moeder|vaders vader|van vaders kant|vader(?:s)?kant|mijn vaders? moeder|mijn vaders? vader|paternal|father's mother|father's father|father's side|on my father's side)$/u;

const WORDS: ReadonlyMap<string, KinWord> = new Map(Object.entries(AS).flatMap(([what, words]) => {
  const [as, over] = what.split(' ') as [KinSaid['as'], KinWord['over']?];
  return words.split('|').map((word): [string, KinWord] => [word, { as, ...(over ? { over } : {}) }]);
}));

/** What a role says about family, if it says nothing else: "moeder", "ex-man", "oma (moeders moeder)", "jongste zoon van Joris". */
export function kinRole(role: string): KinRole | undefined {
  const [first = ''] = role.replace(/\([^)]*\)/gu, ' ').split(',');
  const about = [...role.matchAll(/\(([^)]*)\)/gu)].map(([, inside = '']) => inside).concat(role.split(',').slice(1)).map((part) => tokensOf(part).map(({ key }) => key).join(' '));
  let tokens = tokensOf(first);
  while (tokens.length > 1 && BEFORE.has(tokens[0]!.key)) tokens = tokens.slice(1);
  const end = tokens.findIndex(({ key }) => OF.has(key));
  const word = kinWord((end < 0 ? tokens : tokens.slice(0, end)).map(({ key }) => key).join(' '));
  if (!word) return undefined;
  const owner = end < 0 ? [] : tokens.slice(end + 1);
  const sideOf = (text: string): KinWord['side'] => (MOTHERS.test(text) ? 'woman' : FATHERS.test(text) ? 'man' : undefined);
  const side = word.over === 'parent' ? [textKey(tokens.slice(Math.max(end, 0))), ...about].map(sideOf).find(Boolean) : undefined;
  const isOwned = side === undefined || !sideOf(textKey(tokens.slice(Math.max(end, 0))));
  const kind = about.map((part) => KINDS[part]).find(Boolean);
  return { ...word, ...(side ? { side } : {}), ...(kind && word.as !== 'partner' ? { kind } : {}), owner: isOwned ? owner : [] };
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
    if (rest && !rest.over && (rest.as === 'parent' || rest.as === 'child')) return { as: rest.as, kind };
  }
  return undefined;
}

function textKey(tokens: readonly Token[]): string {
  return tokens.map(({ key }) => key).join(' ');
}
