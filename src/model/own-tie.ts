import type { AlterId, Tie, Version } from './document.js';
import { tiesBetween } from './query.js';
import { SENSITIVE_QUALITY } from './vocabulary.js';

/** The tie with the resident that a question is about: the first that is not there for safety alone. */
export function ownTie(version: Version, id: AlterId): Tie | undefined {
  const ties = tiesBetween(version, version.resident, id);
  return ties.find(({ quality }) => quality !== SENSITIVE_QUALITY) ?? ties[0];
}
