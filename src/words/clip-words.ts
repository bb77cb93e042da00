/** What is said about copying and pasting. */
export interface ClipWords {
  copied: (count: number, names: boolean) => string;
  /** So many are not to be shared, and stay within the map. */
  kept: (count: number) => string;
  /** The browser gave no clipboard. */
  onlyHere: string;
}

const nl: ClipWords = {
  copied: (count, names) => `${count} gekopieerd${names ? ', met namen' : '. Een ander programma krijgt geen namen'}.`,
  kept: (count) => `${count} daarvan deel je niet: plakken kan alleen in deze kaart.`,
  onlyHere: 'Plakken kan alleen hier.',
};

const en: ClipWords = {
  copied: (count, names) => `${count} copied${names ? ', with names' : '. Another program gets no names'}.`,
  kept: (count) => `${count} of them not to be shared: to be pasted in this map only.`,
  onlyHere: 'To be pasted here only.',
};

/** The words about copying and pasting in the language of a set of messages. */
export function clipWordsFor(lang: string): ClipWords {
  return lang === 'en' ? en : nl;
}
