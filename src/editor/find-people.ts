import type { Alter, NetworkDocument, Version } from '../model/document.js';
import { readingOrder } from '../model/reading-order.js';

/**
 * People by typed text: every word must begin a word of the name or role. Who has it in the name comes first,
 * and among those whoever's name begins with it; the rest in reading order.
 */
export function findPeople(document: NetworkDocument, version: Version, text: string): Alter[] {
  const wanted = wordsOf(text);
  if (wanted.length === 0) return [];
  const ranked = readingOrder(document, version).map((alter) => ({ alter, rank: rankOf(alter, wanted) }));
  return ranked.filter(({ rank }) => rank < 3).sort((a, b) => a.rank - b.rank).map(({ alter }) => alter);
}

function rankOf(alter: Alter, wanted: readonly string[]): number {
  const name = wordsOf(alter.name);
  const role = wordsOf(alter.role ?? '');
  const begins = (words: readonly string[], start: string): boolean => words.some((word) => word.startsWith(start));
  if (wanted.every((start) => begins(name, start))) return name[0]?.startsWith(wanted[0]!) ? 0 : 1;
  return wanted.every((start) => begins(name, start) || begins(role, start)) ? 2 : 3;
}

/** Words in small letters, without accents and without characters that cannot be seen, such as direction marks. */
function wordsOf(text: string): string[] {
  const folded = text.normalize('NFKD').replace(/[\p{M}\p{Cf}]/gu, '').toLocaleLowerCase();
  return folded.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}
