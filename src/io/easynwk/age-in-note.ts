import { LIMITS } from '../../model/limits.js';
import { reportWords } from '../report-text.js';
import { ageOf, textOf } from './value.js';

/** A note to which an age is added that is text, such as "ca. 40", so that people see it; a note with no room left stays as it is. */
export function noteWithAge(note: string, age: unknown, language?: string): string {
  const line = lineOf(age, language);
  if (line === undefined) return note;
  const all = note === '' ? line : `${note}\n${line}`;
  return all.length > LIMITS.text || note.split('\n').includes(line) ? note : all;
}

/** A note without the line that `noteWithAge` added, whatever the language was then. */
export function noteWithoutAge(note: string, age: unknown): string {
  const lines = note.split('\n');
  const added = ['nl', 'en'].map((language) => lineOf(age, language)).filter((line) => line !== undefined);
  const at = lines.findLastIndex((line) => added.includes(line));
  return at < 0 ? note : lines.filter((_, index) => index !== at).join('\n');
}

function lineOf(age: unknown, language?: string): string | undefined {
  const text = (textOf(age) ?? '').replace(/\s+/gu, ' ').trim();
  if (text === '' || ageOf(age) !== undefined) return undefined;
  return `${reportWords(language).age}: ${text}`;
}
