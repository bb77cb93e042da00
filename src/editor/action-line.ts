import type { Action, Version } from '../model/document.js';
import { peopleNamed } from './people-named.js';
import { typedDate } from './typed-date.js';

/** What a line about an action says. */
export type ActionSaid = Pick<Action, 'what' | 'who' | 'with' | 'due'>;

/**
 * Reads a line such as "Oma Truus: Sofie ophalen, voor 12 februari 2025" or "Nadia met Els: post openen": who does it stands before a
 * colon, by when behind the last "voor". Only people who are on the map are taken for doers, and only a whole date for a date: anything
 * else stays in the words.
 */
export function readAction(line: string, version: Version): ActionSaid {
  const [, head = '', rest = line] = /^([^:]{1,120}):\s+(\S.*)$/u.exec(line) ?? [];
  const people = head ? peopleNamed(head, version) : [];
  const text = people.length ? rest : line;
  const [, before = '', date = ''] = /^(.*\S)[,;]?\s+(?:voor|vóór|uiterlijk|by|before)\s+([^,;]+?)\.?$/iu.exec(text) ?? [];
  const due = date ? typedDate(date) : undefined;
  const [who, ...others] = people;
  return {
    what: (due ? before.replace(/[,;]$/u, '') : text).trim(), ...(who === undefined ? {} : { who }), ...(others.length ? { with: others } : {}), ...(due ? { due } : {}),
  };
}
