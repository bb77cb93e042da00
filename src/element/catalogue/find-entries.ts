import { type CatalogueEntry, labelIn } from './catalogue-entry.js';

/** Entries by typed text: every word must begin a word of the name, the kind or the words it is found by. Whose name begins with it comes first, then by name. */
export function findEntries(entries: readonly CatalogueEntry[], text: string, lang: string): CatalogueEntry[] {
  const wanted = wordsOf(text);
  const ranked = entries.map((entry) => ({ entry, name: labelIn(entry.name, lang), rank: rankOf(entry, wanted, lang) })).filter(({ rank }) => rank < 3);
  return ranked.sort((a, b) => a.rank - b.rank || a.name.localeCompare(b.name, lang)).map(({ entry }) => entry);
}

function rankOf(entry: CatalogueEntry, wanted: readonly string[], lang: string): number {
  if (wanted.length === 0) return 0;
  const name = wordsOf(labelIn(entry.name, lang));
  const all = [...name, ...wordsOf([labelIn(entry.kind, lang), ...(entry.words ?? [])].join(' '))];
  const begins = (words: readonly string[], start: string): boolean => words.some((word) => word.startsWith(start));
  if (wanted.every((start) => begins(name, start))) return name[0]?.startsWith(wanted[0]!) ? 0 : 1;
  return wanted.every((start) => begins(all, start)) ? 2 : 3;
}

/** Words in small letters, without accents. */
export function wordsOf(text: string): string[] {
  return text.normalize('NFKD').replace(/[\p{M}\p{Cf}]/gu, '').toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}
