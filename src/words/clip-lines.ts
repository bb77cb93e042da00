import type { Alter, NetworkDocument } from '../model/document.js';
import { othersOf, tiesBetween, versionOf } from '../model/query.js';
import { DEFAULT_RINGS, DEFAULT_SECTORS, OUTSIDE } from '../model/vocabulary.js';
import { capitalise } from './capitalise.js';
import type { Messages } from './messages.js';
import { qualityLabel } from './quality-label.js';
import { ringLabel } from './ring-label.js';
import { sectorWord } from './sector-label.js';

/**
 * Copied people as text for other programs, one a line, as they could be typed into the field to add people. Without names
 * nothing is left that somebody typed: only what kind they are, numbered, and a group and ring by our own words.
 */
export function clipLines(clip: NetworkDocument, messages: Messages, names: boolean): string {
  const line = (alter: Alter, index: number): string => (names ? named(clip, alter, messages) : nameless(alter, index, messages)).filter(Boolean).join(', ');
  return othersOf(versionOf(clip)).map(line).join('\n');
}

function named(clip: NetworkDocument, { id, name, role, sector, ring }: Alter, messages: Messages): string[] {
  const version = versionOf(clip);
  const quality = tiesBetween(version, id, version.resident).find((tie) => tie.quality)?.quality;
  return [
    name || messages.sentences.nameless, role ?? '', sector ? sectorWord(clip, sector, messages) : '', ring ? ringLabel(clip, ring, messages) : '',
    quality ? qualityLabel(messages, quality) : '',
  ].map((text) => text.replace(/\s+/gu, ' ').trim());
}

function nameless({ kind, sector, ring }: Alter, index: number, messages: Messages): string[] {
  const { kinds, sectors, rings, lang } = messages;
  return [
    `${capitalise(Object.hasOwn(kinds, kind) ? kinds[kind] : kinds.person, lang)} ${index + 1}`,
    ours(sector, DEFAULT_SECTORS, sectors).toLocaleLowerCase(lang), ours(ring, [...DEFAULT_RINGS, OUTSIDE], rings),
  ];
}

/** Our own word for an id of ours, and nothing for what somebody made up. */
function ours<Id extends string>(id: string | undefined, ids: readonly Id[], words: Readonly<Record<Id, string>>): string {
  const known = ids.find((each) => each === id);
  return known === undefined ? '' : words[known];
}
