import type { Action, AlterId, Version } from '../model/document.js';
import { typedDate } from './typed-date.js';

/** What a line about an action says. */
export type ActionSaid = Pick<Action, 'what' | 'who' | 'with' | 'due'>;

const I = new Set(['ik', 'i']);

/**
 * Reads a line such as "Oma Truus: Sofie ophalen, voor 12 februari 2025" or "Nadia met Els: post openen": who does it stands before a
 * colon, by when behind the last "voor". Only people who are on the map are taken for doers, and only a whole date for a date: anything
 * else stays in the words.
 */
export function readAction(line: string, version: Version): ActionSaid {
  const [, head = '', rest = line] = /^([^:]{1,120}):\s+(\S.*)$/u.exec(line) ?? [];
  const people = head ? peopleIn(head, version) : [];
  const text = people.length ? rest : line;
  const [, before = '', date = ''] = /^(.*\S)[,;]?\s+(?:voor|vóór|uiterlijk|by|before)\s+([^,;]+?)\.?$/iu.exec(text) ?? [];
  const due = date ? typedDate(date) : undefined;
  const [who, ...others] = people;
  return {
    what: (due ? before.replace(/[,;]$/u, '') : text).trim(), ...(who === undefined ? {} : { who }), ...(others.length ? { with: others } : {}), ...(due ? { due } : {}),
  };
}

/** Everybody named, in order; nobody at all if a piece of it is no name of somebody on the map. */
function peopleIn(text: string, version: Version): AlterId[] {
  const ids = text.split(/\s+(?:met|with|en|and)\s+|\s*[,&+]\s*/iu).map((name) => whoIs(name.trim(), version));
  return ids.every((id) => id !== undefined) ? [...new Set(ids as AlterId[])] : [];
}

/** Whose name it is: the whole of it, or its first word where only one person has that. */
function whoIs(name: string, { alters, resident }: Version): AlterId | undefined {
  const key = name.toLocaleLowerCase();
  if (I.has(key)) return resident;
  const only = (those: typeof alters): AlterId | undefined => (those.length === 1 ? those[0]!.id : undefined);
  return only(alters.filter((alter) => alter.name.toLocaleLowerCase() === key)) ?? only(alters.filter((alter) => key !== '' && alter.name.toLocaleLowerCase().split(/\s+/u)[0] === key));
}
