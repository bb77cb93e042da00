import { copyWithout } from './copy-without.js';
import type { AlterId, NetworkDocument, Version } from './document.js';
import { versionOf } from './query.js';

/** A document with one version in it, as it may be shown to others, and who and what was left out of it. */
export interface SharedCopy { document: NetworkDocument; alters: AlterId[]; ties: number; themes: number }

/**
 * One version as it may be handed to others: without who and what is not to be shared, ties called unsafe, the worker's own
 * reflection, how it went, notes, and texts that name somebody who was left out.
 */
export function sharedCopy(document: NetworkDocument, versionId: string): SharedCopy {
  const whole = versionOf(document, versionId);
  return copyOf({ ...document, versions: [whole], current: whole.id }, whole);
}

/** The same for a document with all of its moments: who is marked in any of them is in none. */
export function sharedDocument(document: NetworkDocument, versionId: string): SharedCopy {
  return copyOf(document, versionOf(document, versionId));
}

function copyOf(document: NetworkDocument, whole: Version): SharedCopy {
  const gone = new Set(document.versions.flatMap(({ alters, resident }) => alters.filter(({ id, doNotShare }) => doNotShare === true && id !== resident).map(({ id }) => id)));
  const copy = copyWithout(document, { gone, marked: true, notes: true });
  const version = versionOf(copy, whole.id);
  return { document: copy, alters: [...gone], ties: whole.ties.length - version.ties.length, themes: whole.themes.length - version.themes.length };
}
