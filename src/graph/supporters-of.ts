import type { AlterId, Version } from '../model/document.js';
import { isCounted, isLiveTie } from './active.js';

/** Who gives somebody any support along a live tie, in the order of the map; the resident is left out. */
export function supportersOf(version: Version, id: AlterId): AlterId[] {
  const givers = new Set(version.ties.filter(isLiveTie).flatMap(({ from, to, gives, gets }) => [...(to === id && gives?.length ? [from] : []), ...(from === id && gets?.length ? [to] : [])]));
  return version.alters.filter((alter) => givers.has(alter.id) && isCounted(version, alter)).map((alter) => alter.id);
}
