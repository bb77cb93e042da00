import type { Version } from '../../model/document.js';
import { HELPS, I } from './sentence-words.js';
import { isCapital, textOf, tokensOf } from './tokens.js';
import { nameAt } from './who-is.js';

/** "Nadia helpt Els met oppassen", where Nadia is the resident, is about Els: "Els, ik help met oppassen". Every other line as it is. */
export function helpedLine(line: string, version: Version): string {
  const tokens = tokensOf(line);
  const length = I.has(tokens[0]?.key ?? '') ? 1 : nameAt(tokens, 0, version)?.id === version.resident ? nameAt(tokens, 0, version)!.length : 0;
  if (length === 0 || !HELPS.has(tokens[length]?.key ?? '')) return line;
  const whom = tokens.slice(length + 1);
  const end = whom.findIndex((token) => !isCapital(token));
  const name = whom.slice(0, end < 0 ? whom.length : end);
  if (name.length === 0 || /[,;]$/u.test(name.at(-1)!.text)) return line;
  return `${textOf(name)}, ik help ${textOf(whom.slice(name.length))}`;
}
