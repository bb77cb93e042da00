import type { AlterId, Version } from '../model/document.js';

const I = new Set(['ik', 'mij', 'mezelf', 'mijzelf', 'i', 'me', 'myself']);

/** Everybody named, in order; nobody at all if a piece of it is no name of somebody on the map. */
export function peopleNamed(text: string, version: Version): AlterId[] {
  const ids = text.split(/\s+(?:met|with|en|and)\s+|\s*[,&+]\s*/iu).map((name) => whoIs(name.trim(), version));
  return ids.every((id) => id !== undefined) ? [...new Set(ids as AlterId[])] : [];
}

/** Whose name it is: the whole of it, its first word, or any word of it with a capital ("Truus" for oma Truus), where only one person has that. */
function whoIs(name: string, { alters, resident }: Version): AlterId | undefined {
  const key = name.toLocaleLowerCase();
  if (I.has(key)) return resident;
  const only = (those: typeof alters): AlterId | undefined => (those.length === 1 ? those[0]!.id : undefined);
  if (key === '') return undefined;
  const words = (alter: (typeof alters)[number]): string[] => alter.name.split(/\s+/u);
  return only(alters.filter((alter) => alter.name.toLocaleLowerCase() === key)) ?? only(alters.filter((alter) => words(alter)[0]!.toLocaleLowerCase() === key))
    ?? only(alters.filter((alter) => words(alter).some((word) => /^\p{Lu}/u.test(word) && word.toLocaleLowerCase() === key)));
}
