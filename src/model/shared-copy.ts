import { copyWithout } from './copy-without.js';
import type { AlterId, NetworkDocument, Version } from './document.js';
import { notShared } from './not-shared.js';
import { versionOf } from './query.js';

/** A document with one version in it, as it may be shown to others, and who and what was left out of it. */
export interface SharedCopy { document: NetworkDocument; alters: AlterId[]; ties: number; themes: number }

/**
 * One version as it may be handed to others: without who and what is not to be shared, ties called unsafe, the worker's own
 * reflection, how it went, notes, and texts that name somebody who was left out. Who is marked at another moment is left out as
 * well, but is told of only if they are in this one.
 */
export function sharedCopy(document: NetworkDocument, versionId: string): SharedCopy {
  const whole = versionOf(document, versionId);
  const copy = copyOf(document, whole, { only: whole.id });
  const here = new Set(whole.alters.map(({ id }) => id));
  return { ...copy, alters: copy.alters.filter((id) => here.has(id)) };
}

/** The same for a document with all of its moments: who is marked in any of them is in none. */
export function sharedDocument(document: NetworkDocument, versionId: string): SharedCopy {
  return copyOf(document, versionOf(document, versionId));
}

function copyOf(document: NetworkDocument, whole: Version, part: { only?: string } = {}): SharedCopy {
  const gone = notShared(document);
  const copy = copyWithout(document, { gone, marked: true, ...part });
  const version = versionOf(copy, whole.id);
  return { document: copy, alters: [...gone], ties: whole.ties.length - version.ties.length, themes: whole.themes.length - version.themes.length };
}
