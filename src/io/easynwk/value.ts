import type { Gender } from '../../model/vocabulary.js';

/** Values of easyNWK's fields, read with the tolerance that its own files ask for. */

/** A text; numbers and yes/no as they would be written; undefined for anything that has no text. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

/** Whether a field says yes: true, 1 or the words for it. */
export function yesOf(value: unknown): boolean {
  return value === true || value === 1 || value === 'true' || value === '1';
}

const AGE = /^(\d{1,3})\s*(?:j|jr|jaar|jaren|jaar oud|jahre?|jahre? alt|y|yrs?|years?|years? old)?\.?$/i;

/** An age in whole years from a field that is free text, such as "44" or "44 Jahre"; undefined for what is no age or only about one. */
export function ageOf(value: unknown): number | undefined {
  const text = textOf(value)?.trim() ?? '';
  const years = AGE.exec(text)?.[1];
  const age = years === undefined ? undefined : Number(years);
  return age !== undefined && age <= 130 ? age : undefined;
}

/** The word with which older files mark a contact as an animal or a thing. */
export const NO_HUMAN = 'kein Mensch';

const GENDERS: { readonly [word: string]: Gender } = { weiblich: 'woman', männlich: 'man', divers: 'x' };
const NOT_SAID: readonly string[] = ['', 'nicht festgelegt', NO_HUMAN];

/** A gender from easyNWK's German word; undefined where none was said, or in a word that is not easyNWK's. */
export function genderOf(value: unknown): Gender | undefined {
  const word = textOf(value)?.trim().normalize('NFC') ?? '';
  return Object.hasOwn(GENDERS, word) ? GENDERS[word] : undefined;
}

/** Whether a gender is a word of easyNWK's. */
export function isGenderWord(value: unknown): boolean {
  return genderOf(value) !== undefined || value === undefined || value === null || NOT_SAID.includes(textOf(value)?.trim() ?? '?');
}

/** easyNWK's German word for a gender. */
export function genderWord(gender: Gender | undefined): string {
  return Object.entries(GENDERS).find(([, id]) => id === gender)?.[0] ?? 'nicht festgelegt';
}

/** A date as year-month-day, from that or from day.month.year; undefined for what is no date. */
export function dateOf(value: unknown): string | undefined {
  const text = textOf(value)?.trim() ?? '';
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:T.*)?$/.exec(text);
  const german = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text);
  const [year, month, day] = iso ? [iso[1]!, iso[2]!, iso[3]!] : german ? [german[3]!, german[2]!, german[1]!] : [];
  if (!year || !month || !day) return /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(text) ? text : undefined;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date) ? date : undefined;
}
