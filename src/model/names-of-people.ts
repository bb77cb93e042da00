import type { NetworkDocument } from './document.js';

/** Every name of a person or an animal in a document, at whatever moment, and of who is named beside the map: who was there, who answered or was named in an answer, who said how it went. */
export function namesOfPeople({ versions, closing }: NetworkDocument): string[] {
  const ids = new Set(versions.flatMap(({ alters }) => alters.map(({ id }) => id)));
  const beside = [...versions.flatMap(({ present, answers }) => [...(present ?? []), ...(answers ?? []).flatMap(({ by, people }) => [by ?? '', ...(people ?? [])])]), ...(closing?.experiences ?? []).map(({ who }) => who ?? '')];
  return [
    ...versions.flatMap(({ alters }) => alters.filter(({ kind }) => kind === 'person' || kind === 'animal').map(({ name }) => name)),
    ...beside.filter((who) => who !== '' && !ids.has(who)),
  ];
}
