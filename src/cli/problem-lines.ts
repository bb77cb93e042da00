import { type ImportReport, entryRemedy, entrySentence, problemsOf } from '../io/formats.js';
import type { NetworkMapError } from '../model/errors.js';
import { plainText } from './plain-text.js';

/** A problem as one line of the terminal: the file, the place in it, what is wrong, and what to do. */
function line(file: string, place: string | undefined, message: string, remedy: string | undefined): string {
  return `${plainText(`${file}: ${place || 'the whole file'}: ${message}${remedy ? ` ${remedy}` : ''}`)}\n`;
}

/** Why a file was refused: every problem that was found, or the one there is. */
export function errorLines(file: string, error: NetworkMapError): string {
  const problems = error.problems.length > 0 ? error.problems : [{ place: error.place ?? '', message: error.message, remedy: error.remedy ?? '' }];
  return problems.map(({ place, message, remedy }) => line(file, place, message, remedy)).join('');
}

/** What is wrong in a file that could be opened all the same. */
export function reportLines(file: string, report: ImportReport, language: string): string {
  return problemsOf(report).map((entry) => line(file, entry.place, entrySentence(entry, language), entryRemedy(entry, language))).join('');
}
