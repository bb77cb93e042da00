import type { Alter, Version } from '../model/document.js';
import type { Messages } from './messages.js';
import { wordOf } from './word-of.js';

/** What somebody without a name is called: who they are to the resident, else what their picture says, with a number where others are called so too. */
export function namelessWord(messages: Messages, version: Version, alter: Alter): string {
  if (alter.id === version.resident) return messages.sentences.namelessResident;
  const word = wordFor(messages, alter);
  const same = version.alters.filter((other) => other.id !== version.resident && !other.name.trim() && wordFor(messages, other) === word);
  const at = same.indexOf(alter);
  return at > 0 ? `${word} ${String(at + 1)}` : word;
}

function wordFor({ figures, kinds, sentences }: Messages, { role, figure, gender, kind, sector }: Alter): string {
  if (role?.trim()) return role.trim();
  const drawn = figure ?? (kind === 'person' && (gender === 'woman' || gender === 'man') ? gender : undefined);
  if (drawn === undefined) return kind === 'person' ? sentences.nameless : wordOf(kinds, kind);
  const inGroup: Readonly<Record<string, string>> = (sector !== undefined && Object.hasOwn(figures.in, sector) && figures.in[sector as keyof typeof figures.in]) || {};
  return Object.hasOwn(inGroup, drawn) ? inGroup[drawn]! : Object.hasOwn(figures.any, drawn) ? wordOf(figures.any, drawn) : sentences.nameless;
}
