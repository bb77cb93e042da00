import type { DefaultSector } from '../model/vocabulary.js';

/** What stands out on a map, in plain words with what it is counted from; never a score or a norm. Names are handed in isolated. */
export interface InsightWords {
  /** How many people are in touch, and how many of them are not paid to help. */
  inTouch: (active: number, informal: number) => string;
  withoutProfessionals: (left: number, all: number) => string;
  /** Who would be gone without professionals. */
  leave: (names: string) => string;
  /** Support that then nobody gives any more. */
  leavesWith: (kinds: string) => string;
  /** Who gives a kind of support without being paid; no names is the finding. */
  gives: (kind: string, names: string) => string;
  nobody: string;
  /** A kind of support that comes from professionals alone. */
  onlyPaid: (kind: string, names: string) => string;
  onlyBridge: (who: string, one: string, other: string) => string;
  /** Two whose tie is the only one between two groups. */
  onlyTie: (names: string, one: string, other: string) => string;
  /** Sectors as that sentence names them. */
  sectors: Readonly<Record<DefaultSector, string>>;
  alone: (names: string, several: boolean) => string;
  /** Who gives most kinds of support, and of how many. */
  carries: (who: string, kinds: number, all: number) => string;
  /** Who supports somebody who carries much; no names is the finding. */
  carried: (who: string, names: string) => string;
  nobodyCarries: (who: string) => string;
  /** People with whom support goes both ways, of those with any. */
  twoWay: (both: number, any: number) => string;
  tense: (tense: number, ties: number) => string;
  knowEachOther: (ties: number, pairs: number) => string;
  /** People who all know each other. */
  clique: (names: string) => string;
}

/** In Dutch at B1 level. */
const nl: InsightWords = {
  inTouch: (active, informal) => `Er is contact met ${active} mensen. ${informal} van hen zijn geen hulpverlener.`,
  withoutProfessionals: (left, all) => `Zonder hulpverleners blijven ${left} van de ${all} mensen over.`,
  leave: (names) => `Dan is er geen contact meer met: ${names}.`,
  leavesWith: (kinds) => `Dan geeft niemand nog: ${kinds}.`,
  gives: (kind, names) => `${kind}: ${names}.`,
  nobody: 'niemand uit het eigen netwerk',
  onlyPaid: (kind, names) => `${kind} komt van hulpverleners: ${names}.`,
  onlyBridge: (who, one, other) => `${who} is de enige die ${one} met ${other} verbindt.`,
  onlyTie: (names, one, other) => `Alleen ${names} verbinden ${one} met ${other}.`,
  sectors: { familie: 'de familie', vrienden: 'vrienden', buren: 'de buren', vrijwilligers: 'vrijwilligers', meedoen: 'school, werk of club', hulp: 'de hulp' },
  alone: (names, several) => `${names} ${several ? 'kennen' : 'kent'} niemand anders op de kaart.`,
  carries: (who, kinds, all) => `${who} geeft ${kinds} van de ${all} dingen die iemand geeft.`,
  carried: (who, names) => `${who} krijgt zelf steun van ${names}.`,
  nobodyCarries: (who) => `Op de kaart staat niemand die ${who} steun geeft.`,
  twoWay: (both, any) => `Met ${both} van de ${any} mensen gaat steun twee kanten op.`,
  tense: (tense, ties) => `In ${tense} van de ${ties} banden is er spanning.`,
  knowEachOther: (ties, pairs) => `Wie kent wie: ${ties} van de ${pairs} paren kennen elkaar.`,
  clique: (names) => `${names} kennen elkaar allemaal.`,
};

/** In plain English. */
const en: InsightWords = {
  inTouch: (active, informal) => `There is contact with ${active} people. ${informal} of them are not professionals.`,
  withoutProfessionals: (left, all) => `Without professionals ${left} of ${all} people remain.`,
  leave: (names) => `Then there is no contact any more with: ${names}.`,
  leavesWith: (kinds) => `Then nobody gives any more: ${kinds}.`,
  gives: (kind, names) => `${kind}: ${names}.`,
  nobody: 'nobody from the own network',
  onlyPaid: (kind, names) => `${kind} comes from professionals: ${names}.`,
  onlyBridge: (who, one, other) => `${who} is the only one who connects ${one} with ${other}.`,
  onlyTie: (names, one, other) => `Between ${one} and ${other} it is ${names} who know each other.`,
  sectors: { familie: 'the family', vrienden: 'friends', buren: 'the neighbours', vrijwilligers: 'volunteers', meedoen: 'school, work or club', hulp: 'the professionals' },
  alone: (names, several) => `${names} ${several ? 'know' : 'knows'} nobody else on the map.`,
  carries: (who, kinds, all) => `${who} gives ${kinds} of the ${all} things that somebody gives.`,
  carried: (who, names) => `${who} gets support from ${names}.`,
  nobodyCarries: (who) => `Nobody on the map gives ${who} support.`,
  twoWay: (both, any) => `With ${both} of ${any} people support goes both ways.`,
  tense: (tense, ties) => `There is tension in ${tense} of ${ties} ties.`,
  knowEachOther: (ties, pairs) => `Who knows whom: ${ties} of ${pairs} pairs know each other.`,
  clique: (names) => `${names} all know each other.`,
};

/** The words for what stands out in a language; Dutch unless it is English. */
export function insightWordsFor(lang: string): InsightWords {
  return lang === 'en' ? en : nl;
}
