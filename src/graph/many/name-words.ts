import type { NetworkDocument } from '../../model/document.js';
import { SMALL_WORDS } from '../../model/small-words.js';

/** A text in words: small letters, without accents and without characters that cannot be seen. */
export function plainWords(text: string): string[] {
  return text.normalize('NFKD').replace(/[\p{M}\p{Cf}]/gu, '').toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

/** Every word that is part of the name of a person or an animal on any of these maps, or of somebody named beside them. */
export function nameWords(documents: readonly NetworkDocument[]): Set<string> {
  const names = documents.flatMap(({ versions, closing, plan }) => [
    ...versions.flatMap(({ alters, present }) => [...alters.filter(({ kind }) => kind === 'person' || kind === 'animal').map(({ name }) => name), ...(present ?? [])]),
    ...(closing?.experiences ?? []).map(({ who }) => who ?? ''), ...plan.decisions.flatMap(({ help }) => help ?? []),
  ]);
  return new Set(names.flatMap(plainWords).filter((word) => !SMALL_WORDS.has(word) && !/^\p{N}+$/u.test(word)));
}
