import { SENSITIVE_QUALITY } from '../../model/vocabulary.js';
import { parseLine } from './parse-line.js';

/** Whether a line of a text calls a tie unsafe. */
export function saysUnsafe(text: string, lang: string): boolean {
  return text.split(/[\r\n]+/).some((line) => parseLine(line, lang).quality === SENSITIVE_QUALITY);
}
