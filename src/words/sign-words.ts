import type { SupportKind, ThemeKind } from '../model/vocabulary.js';

/** What the signs over the lines say, in one language: letters and words of support, and of themes. */
export interface SignWords {
  letters: Readonly<Record<SupportKind, string>>;
  support: Readonly<Record<SupportKind, string>>;
  themes: Readonly<Record<ThemeKind, string>>;
  /** Who carries the plan, and how far asking for help has come. */
  plan: Readonly<Record<'team' | 'asked' | 'ended', string>>;
  /** What the figures in and round a symbol are. */
  figures: Readonly<Record<'age' | 'birth' | 'death', string>>;
  /** Words of the legend where a notation reads a line in its own way, by notation and key. */
  notations: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const nl: SignWords = {
  letters: { P: 'P', G: 'G', A: 'A', E: 'E', M: 'M', V: 'V' },
  support: { P: 'helpen met dingen', G: 'samen zijn', A: 'raad en uitleg', E: 'luisteren en troost', M: 'geld of spullen', V: 'anderen leren kennen' },
  themes: { trouble: 'wat er speelt', strength: 'kracht', dream: 'droom' },
  plan: { team: 'in het actieteam', asked: 'gevraagd, nog geen antwoord', ended: 'gestopt' },
  figures: { age: 'leeftijd', birth: 'geboortejaar', death: 'jaar van overlijden' },
  notations: {
    hartman: { gespannen: 'spanning', arrow: 'pijl: waar steun heen gaat' },
    'ecogram-nl': { sterk: 'steunende band', zwak: 'losse, neutrale band' },
    mcgoldrick: { sterk: 'nauwe band', zwak: 'afstandelijke band', verbroken: 'geen contact meer', 'heel-nauw': 'te nauwe band' },
  },
};

const en: SignWords = {
  letters: { P: 'P', G: 'C', A: 'A', E: 'E', M: 'M', V: 'B' },
  support: { P: 'practical help', G: 'company', A: 'advice', E: 'listening and comfort', M: 'money or goods', V: 'meeting others' },
  themes: { trouble: 'what is going on', strength: 'strength', dream: 'dream' },
  plan: { team: 'in the action team', asked: 'asked, no answer yet', ended: 'ended' },
  figures: { age: 'age', birth: 'year of birth', death: 'year of death' },
  notations: {
    hartman: { gespannen: 'stressful', arrow: 'arrow: where support goes' },
    'ecogram-nl': { sterk: 'supportive tie', zwak: 'weak, neutral tie' },
    mcgoldrick: { sterk: 'close', zwak: 'distant', verbroken: 'cut off', 'heel-nauw': 'fused' },
  },
};

/** The words of the signs in a language; Dutch where it is another one. */
export function signWordsFor(language: string): SignWords {
  return language === 'en' ? en : nl;
}
