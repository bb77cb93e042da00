import { plainLine } from '../plain-line.js';

/** One word of a line: as it was typed, and as it is looked up. */
export interface Token { text: string; key: string }

/** The words of a piece of text; what cannot be seen is no word. */
export function tokensOf(text: string): Token[] {
  return (text.match(/\S+/gu) ?? []).filter(plainLine).map((word) => ({ text: word, key: keyOf(word) }));
}

/** A word as it is looked up: small letters, no accents, no invisible characters, no punctuation round it. */
export function keyOf(word: string): string {
  return word
    .normalize('NFD').replace(/[\p{M}\p{Cf}]/gu, '').replace(/[’‘`]/g, '\'').toLowerCase()
    .replace(/^[^\p{L}\p{N}†]+|[^\p{L}\p{N}†]+$/gu, '');
}

/** The typed words again, as text. */
export function textOf(tokens: readonly Token[]): string {
  return tokens.map((token) => token.text).join(' ');
}

/** True if a word is written with a capital, as names are. */
export function isCapital({ text }: Token): boolean {
  return /^\P{L}*\p{Lu}/u.test(text);
}

/** True of a word that joins two others: "en", "and", "&". */
export function isAnd({ text, key }: Token): boolean {
  return key === 'en' || key === 'and' || text === '&' || text === '+';
}
