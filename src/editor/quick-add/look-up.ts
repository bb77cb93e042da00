import type { Lexicon, Meaning } from './lexicon.js';
import { lexiconEn } from './lexicon-en.js';
import { lexiconNl } from './lexicon-nl.js';
import type { Token } from './tokens.js';

/** A word or phrase that was recognised, and of how many words it is. */
export interface Found { meaning: Meaning; length: number }

/** The lexicons of both languages, that of the interface first: people mix them. */
export interface Dictionary {
  /** The language of the interface. */
  lang: 'nl' | 'en';
  /** What the words from here on mean, the longest phrase first. */
  at: (tokens: readonly Token[], index: number) => Found | undefined;
  /** The gender a word before a name tells; undefined if it is no such word, null if it tells none. */
  title: (key: string) => Meaning['gender'] | null | undefined;
}

const LONGEST_PHRASE = 4;

function tableOf(rows: Lexicon['words']): Map<string, Meaning> {
  return new Map(rows.flatMap(([meaning, words]) => words.split('|').map((word) => [word, meaning] as const)));
}

function prepared(lexicon: Lexicon) {
  const heads = [...tableOf(lexicon.heads)].sort(([a], [b]) => b.length - a.length);
  const titles = new Map(lexicon.titles.flatMap(([gender, words]) => words.split('|').map((word) => [word, gender ?? null] as const)));
  return { words: tableOf(lexicon.words), heads, prefixes: lexicon.prefixes, titles };
}

const nl = prepared(lexiconNl);
const en = prepared(lexiconEn);

/** The dictionary for a language of the interface. */
export function dictionaryFor(lang: string): Dictionary {
  const books = lang.toLowerCase().startsWith('en') ? [en, nl] : [nl, en];
  const first = <T>(ask: (book: typeof nl) => T | undefined): T | undefined => {
    for (const book of books) {
      const answer = ask(book);
      if (answer !== undefined) return answer;
    }
    return undefined;
  };
  return {
    lang: books[0] === en ? 'en' : 'nl',
    at: (tokens, index) => {
      for (let length = Math.min(LONGEST_PHRASE, tokens.length - index); length > 1; length -= 1) {
        const phrase = tokens.slice(index, index + length).map((token) => token.key).join(' ');
        const meaning = first((book) => book.words.get(phrase));
        if (meaning) return { meaning, length };
      }
      const key = tokens[index]?.key;
      const meaning = key ? (first((book) => book.words.get(key)) ?? first((book) => compound(book, key))) : undefined;
      return meaning && { meaning, length: 1 };
    },
    title: (key) => first((book) => book.titles.get(key)),
  };
}

/** A word made of words: "stiefdochter", "oud-collega", "voetbaltrainer". */
function compound(book: typeof nl, key: string): Meaning | undefined {
  for (const prefix of book.prefixes) {
    if (!key.startsWith(prefix)) continue;
    const rest = key.slice(prefix.length).replace(/^-/, '');
    const meaning = book.words.get(rest) ?? (rest.length > 2 && rest !== key ? compound(book, rest) : undefined);
    if (meaning && meaning.weight > 1) return meaning;
  }
  const dash = key.lastIndexOf('-');
  const last = dash > 0 ? book.words.get(key.slice(dash + 1)) : undefined;
  if (last) return last;
  return book.heads.find(([head]) => key.length >= head.length + 2 && key.endsWith(head))?.[1];
}
