import { isCapital, keyOf, tokensOf } from './tokens.js';

/** A whole line that answers that there is nobody, or that nobody knows. */
const NOBODY = new Set((
  'niemand|niemand anders|verder niemand|nee|nee hoor|neen|geen|geen een|niks|niets|weet niet|weet ik niet|ik weet het niet|ik weet niet|ik zou het niet weten|geen idee|'
  + 'nobody|nobody else|no one|no-one|none|no|nope|nothing|i don\'t know|i do not know|don\'t know|not sure|i\'m not sure|no idea'
).split('|'));
const I = /^(?:ik|i|i['’](?:m|ve|d|ll)|wij|we)$/iu;

/** "Niemand", "ik weet het niet": an answer, and nobody's name. */
export function isNobody(line: string): boolean {
  return NOBODY.has(line.trim().split(/\s+/u).map(keyOf).filter(Boolean).join(' '));
}

/** Whether a name begins with "ik" and so is none: the line tells of the resident what could not be read. "I Jansen" is an initial. */
export function isOfMe(name: string): boolean {
  const [first, second] = tokensOf(name.replace(/[,;]/gu, ' '));
  if (!first || !I.test(first.text)) return false;
  return !(first.text === 'I' && second && isCapital(second) && !I.test(second.text));
}
