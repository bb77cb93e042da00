import type { NetworkDocument } from '../../model/document.js';
import { namesOfPeople } from '../../model/names-of-people.js';
import { plainWords } from '../../model/plain-words.js';
import { SMALL_WORDS } from '../../model/small-words.js';

/** Every word that is part of the name of a person or an animal on any of these maps, or of somebody named beside them. */
export function nameWords(documents: readonly NetworkDocument[]): Set<string> {
  const names = documents.flatMap((document) => [...namesOfPeople(document), ...document.plan.decisions.flatMap(({ help }) => help ?? [])]);
  return new Set(names.flatMap(plainWords).filter((word) => !SMALL_WORDS.has(word) && !/^\p{N}+$/u.test(word)));
}
