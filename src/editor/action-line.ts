import type { Action, AlterId, Version } from '../model/document.js';
import { isPartialDate } from './is-partial-date.js';

/** What a line about an action says. */
export type ActionSaid = Pick<Action, 'what' | 'who' | 'with' | 'due'>;

const MONTHS = ['jan|january|januari', 'feb|february|februari', 'mrt|mar|march|maart', 'apr|april', 'may|mei', 'jun|june|juni', 'jul|july|juli', 'aug|august|augustus', 'sep|sept|september', 'okt|oct|october|oktober', 'nov|november', 'dec|december'].map((words) => words.split('|'));
const I = new Set(['ik', 'i']);
const DAY = /^(\d{1,2})[-/. ](\d{1,2}|\p{L}{3,})\.?[-/. ](\d{4})$/u;
const MONTH = /^(\p{L}{3,})\.?[-/. ](\d{4})$/u;

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
  const due = date ? dateOf(date.trim()) : undefined;
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

/** A date in figures or with the name of a month, always with its year. */
function dateOf(text: string): string | undefined {
  const two = (number: number): string => String(number).padStart(2, '0');
  const monthOf = (word: string): number => (/^\d/u.test(word) ? Number(word) : MONTHS.findIndex((words) => words.includes(word.toLocaleLowerCase())) + 1);
  const [, day, month, year] = DAY.exec(text) ?? [];
  const [, named, of] = MONTH.exec(text) ?? [];
  const date = day ? `${year!}-${two(monthOf(month!))}-${two(Number(day))}` : named ? `${of!}-${two(monthOf(named))}` : text;
  return isPartialDate(date) ? date : undefined;
}
