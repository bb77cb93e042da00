/** What stands out on a map, in plain words with what it is counted from; never a score or a norm. Names are handed in isolated. */
export interface InsightWords {
  title: string;
  /** How many people are in touch, and how many of them are not paid to help. */
  inTouch: (active: number, informal: number) => string;
  withoutProfessionals: (left: number, all: number) => string;
  /** Who gives a kind of support without being paid; no names is the finding. */
  gives: (kind: string, names: string) => string;
  nobody: string;
  onlyBridge: (who: string, one: string, other: string) => string;
  alone: (names: string, several: boolean) => string;
  /** Who gives most kinds of support, and of how many. */
  carries: (who: string, kinds: number, all: number) => string;
}

/** In Dutch at B1 level. */
const nl: InsightWords = {
  title: 'Wat valt op',
  inTouch: (active, informal) => `Er is contact met ${active} mensen. ${informal} van hen zijn geen hulpverlener.`,
  withoutProfessionals: (left, all) => `Zonder hulpverleners blijven ${left} van de ${all} mensen over.`,
  gives: (kind, names) => `${kind}: ${names}.`,
  nobody: 'niemand uit het eigen netwerk',
  onlyBridge: (who, one, other) => `${who} is de enige die ${one} en ${other} verbindt.`,
  alone: (names, several) => `${names} ${several ? 'kennen' : 'kent'} niemand anders op de kaart.`,
  carries: (who, kinds, all) => `${who} geeft ${kinds} van de ${all} dingen die iemand geeft.`,
};

/** In plain English. */
const en: InsightWords = {
  title: 'What stands out',
  inTouch: (active, informal) => `There is contact with ${active} people. ${informal} of them are not professionals.`,
  withoutProfessionals: (left, all) => `Without professionals ${left} of ${all} people remain.`,
  gives: (kind, names) => `${kind}: ${names}.`,
  nobody: 'nobody from the own network',
  onlyBridge: (who, one, other) => `${who} is the only one who connects ${one} and ${other}.`,
  alone: (names, several) => `${names} ${several ? 'know' : 'knows'} nobody else on the map.`,
  carries: (who, kinds, all) => `${who} gives ${kinds} of the ${all} things that somebody gives.`,
};

/** The words for what stands out in a language; Dutch unless it is English. */
export function insightWordsFor(lang: string): InsightWords {
  return lang === 'en' ? en : nl;
}
