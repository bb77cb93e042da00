import type { NetworkDocument, Version } from '../../model/document.js';
import { isName } from './is-name.js';
import { dictionaryFor } from './look-up.js';
import { namesApart } from './parse-apart.js';
import { parseLine } from './parse-line.js';
import { segmentsOf } from './segments.js';
import { tokensOf } from './tokens.js';
import type { Understood } from './understood.js';

/** Everybody of a line that is names and nothing else: "Kees, Mira, Bep". Nothing for any other line. */
export function nameList(line: string, lang: string, map?: { document: NetworkDocument; version: Version }): Understood[] | undefined {
  const dictionary = dictionaryFor(lang);
  const segments = segmentsOf(line);
  const names = segments.flatMap((segment, at) => (at === segments.length - 1 ? namesApart(segment) : [segment]));
  if (segments.length < 2 || !names.every((name) => isName(tokensOf(name), dictionary))) return undefined;
  return names.map((name) => parseLine(name, lang, map));
}
