import type { CoupleStatus } from '../../model/vocabulary.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split('|'));

/** "X is de vader van Y". */
export const IS = set('is|was|zijn|waren|ben|are|were|am');
export const NOT = set('niet|geen|nooit|not|no|never|isn\'t|aren\'t');
export const OF = set('van|of');
export const ARTICLES = set('de|het|een|the|a|an');
export const MINE = set('mijn|m\'n|onze|ons|my|our');
export const I = set('ik|mij|me|i');
/** "Mijn moeder heet Fatma". */
export const CALLED = set('heet|heten|heette|genaamd|called|named');
export const LIVES = set('woont|wonen|woonde|lives|live|living');
export const KNOWS = set('kent|kennen|knows|know');
/** "Karim en Ilias hebben ruzie", "Karim heeft ruzie met Ilias". */
export const HAVE = set('hebben|heeft|heb|hadden|had|have|has');
/** "Nadia helpt Els met oppassen". */
export const HELPS = set('helpt|help|helps|ondersteunt|supports');
export const WITH = set('bij|met|with');
/** Words of such a sentence that say nothing more. */
export const FILLERS = set('ook|nog|nu|weer|samen|al|nog steeds|steeds|hier|thuis|also|too|still|now|together|here|is|are|zijn');
/** With whom somebody lives who lives "bij ons". */
export const US = set('mij|me|ons|ik|us|i');

/** What two are to each other: "Jos en Ilias zijn broers". What is neither family nor a couple is a tie. */
export interface PairWord { sibling?: readonly [string, string]; half?: true; partner?: { status?: CoupleStatus } ; tie?: string }

const pairs = (words: string, what: PairWord): [string, PairWord][] => words.split('|').map((word) => [word, what]);

export const PAIRS: ReadonlyMap<string, PairWord> = new Map([
  ...pairs('broers|broertjes', { sibling: ['broer', 'broer'] }), ...pairs('zussen|zusjes|zusters', { sibling: ['zus', 'zus'] }),
  ...pairs('broer en zus|broertje en zusje', { sibling: ['broer', 'zus'] }), ...pairs('zus en broer|zusje en broertje', { sibling: ['zus', 'broer'] }),
  ...pairs('brothers', { sibling: ['brother', 'brother'] }), ...pairs('sisters', { sibling: ['sister', 'sister'] }),
  ...pairs('brother and sister', { sibling: ['brother', 'sister'] }), ...pairs('sister and brother', { sibling: ['sister', 'brother'] }), ...pairs('siblings', { sibling: ['sibling', 'sibling'] }),
  ...[['halfbroer', 'halfzus', 'halfbroers', 'halfzussen'], ['stiefbroer', 'stiefzus', 'stiefbroers', 'stiefzussen'], ['pleegbroer', 'pleegzus', 'pleegbroers', 'pleegzussen']].flatMap(([brother = '', sister = '', brothers = '', sisters = '']) => [
    ...pairs(brothers, { sibling: [brother, brother], half: true }), ...pairs(sisters, { sibling: [sister, sister], half: true }), ...pairs(`${brother} en ${sister}`, { sibling: [brother, sister], half: true }), ...pairs(`${sister} en ${brother}`, { sibling: [sister, brother], half: true }),
  ]),
  ...['half-', 'half ', 'step', 'foster '].flatMap((how) => ['brother', 'sister', 'sibling'].flatMap((word) => pairs(`${how}${word}s`, { sibling: [`${how}${word}`, `${how}${word}`], half: true }))),
  ...pairs('getrouwd|married', { partner: { status: 'married' } }), ...pairs('een stel|stel|een paar|samen|partners|a couple|together', { partner: { status: 'together' } }),
  ...pairs('gescheiden|divorced', { partner: { status: 'divorced' } }), ...pairs('uit elkaar|separated', { partner: { status: 'separated' } }),
  ...['vrienden', 'vriendinnen', 'goede vrienden', 'buren', 'collega\'s', 'klasgenoten', 'friends', 'good friends', 'neighbours', 'neighbors', 'colleagues', 'classmates'].flatMap((word) => pairs(word, { tie: word })),
]);
