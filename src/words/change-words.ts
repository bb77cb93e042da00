import { changeEn } from './change-en.js';
import { changeNl } from './change-nl.js';

/** The sentences that say what changed between two moments. Names and labels are handed in isolated. */
export interface ChangeWords {
  came: (who: string, where: string) => string;
  went: (who: string) => string;
  died: (who: string) => string;
  joinedHome: (who: string, resident: string) => string;
  leftHome: (who: string, resident: string) => string;
  closer: (who: string, from: string, to: string) => string;
  further: (who: string, from: string, to: string) => string;
  placed: (who: string, to: string) => string;
  sector: (who: string, from: string, to: string) => string;
  newTie: (one: string, other: string, quality: string) => string;
  goneTie: (one: string, other: string, quality: string) => string;
  tie: (one: string, other: string, from: string, to: string) => string;
  /** A tie of which only the support changed. */
  tieSupport: (one: string, other: string) => string;
  gives: (who: string, what: string) => string;
  givesFirst: (who: string, what: string) => string;
  givesNow: (who: string, what: string) => string;
  givesNoMore: (who: string, what: string) => string;
  givesNothing: (who: string) => string;
  /** What became of help that was asked for; nothing where that is not said any more. */
  helpNow: (status: 'asked' | 'accepted' | 'ended' | undefined) => string;
  /** A tie of which only that changed. */
  tieHelp: (one: string, other: string, said: string) => string;
  joinedTeam: (who: string) => string;
  leftTeam: (who: string) => string;
  ended: string;
  notAsked: string;
  couple: (names: string, from: string, to: string) => string;
  newCouple: (names: string, status: string) => string;
  goneCouple: (names: string) => string;
  newTheme: (kind: string, label: string) => string;
  goneTheme: (kind: string, label: string) => string;
}

/** The sentences about change in a language; Dutch unless it is English. */
export function changeWordsFor(lang: string): ChangeWords {
  return lang === 'en' ? changeEn : changeNl;
}
