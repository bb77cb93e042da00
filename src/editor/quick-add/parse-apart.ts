import type { NetworkDocument, Version } from '../../model/document.js';
import { parseLine } from './parse-line.js';
import { segmentsOf } from './segments.js';
import { isAnd, textOf, tokensOf, type Token } from './tokens.js';
import type { Understood } from './understood.js';

/**
 * Everybody whom a line joins with "en", each as somebody of their own, because somebody said that they are not one:
 * "Cor en Mien, buren" is two people, and what follows the names is said of each.
 */
export function parseApart(line: string, lang = 'nl', map?: { document: NetworkDocument; version: Version }): Understood[] {
  const [first = '', ...about] = segmentsOf(line);
  return namesApart(first).map((name) => parseLine([name, ...about].join(', '), lang, map));
}

/** The words of a piece of a line on both sides of "en". */
export function namesApart(segment: string): string[] {
  const parts: Token[][] = [[]];
  for (const token of tokensOf(segment)) {
    if (isAnd(token)) parts.push([]);
    else parts.at(-1)!.push(token);
  }
  return parts.map(textOf).filter(Boolean);
}
