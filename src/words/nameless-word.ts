import type { Alter, AlterId, Version } from '../model/document.js';
import type { Messages } from './messages.js';
import { wordOf } from './word-of.js';

/** As which of those who are called the same each nameless one comes. */
interface Numbered { messages: Messages; resident: AlterId; places: ReadonlyMap<Alter, number> }

/** Lists of people do not change: they are numbered once, not for each of them. */
const numbered = new WeakMap<readonly Alter[], Numbered>();

/** What somebody without a name is called: who they are to the resident, else what their picture says, with a number where others are called so too. */
export function namelessWord(messages: Messages, version: Version, alter: Alter): string {
  if (alter.id === version.resident) return messages.sentences.namelessResident;
  const word = wordFor(messages, alter);
  const place = placesOf(messages, version).get(alter) ?? 1;
  return place > 1 ? `${word} ${String(place)}` : word;
}

function placesOf(messages: Messages, { alters, resident }: Version): Numbered['places'] {
  const known = numbered.get(alters);
  if (known?.messages === messages && known.resident === resident) return known.places;
  const called = new Map<string, number>();
  const places = new Map<Alter, number>();
  for (const alter of alters) {
    if (alter.id === resident || alter.name.trim()) continue;
    const word = wordFor(messages, alter);
    const place = (called.get(word) ?? 0) + 1;
    called.set(word, place);
    places.set(alter, place);
  }
  if (Object.isFrozen(alters)) numbered.set(alters, { messages, resident, places });
  return places;
}

function wordFor({ figures, kinds, sentences }: Messages, { role, figure, gender, kind, sector }: Alter): string {
  if (role?.trim()) return role.trim();
  const drawn = figure ?? (kind === 'person' && (gender === 'woman' || gender === 'man') ? gender : undefined);
  if (drawn === undefined) return kind === 'person' ? sentences.nameless : wordOf(kinds, kind);
  const inGroup: Readonly<Record<string, string>> = (sector !== undefined && Object.hasOwn(figures.in, sector) && figures.in[sector as keyof typeof figures.in]) || {};
  return Object.hasOwn(inGroup, drawn) ? inGroup[drawn]! : Object.hasOwn(figures.any, drawn) ? wordOf(figures.any, drawn) : sentences.nameless;
}
