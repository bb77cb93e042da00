import type { Alter, AlterId, Version } from '../model/document.js';
import { RESTING_QUALITIES, SENSITIVE_QUALITY } from '../model/vocabulary.js';

/**
 * Who of one map is found at its places, by place. Nobody is there who died or is not to be shared (`gone`: marked so at any moment), and nobody by a tie that is
 * not to be shared, is called unsafe, or says that there is no contact. The resident is found wherever the map has a place,
 * unless all their ties with it say otherwise.
 */
export function foundPeople(version: Version, gone: ReadonlySet<AlterId>): Map<AlterId, Alter[]> {
  const people = new Map(version.alters.filter(({ id, kind, deceased, doNotShare }) => kind === 'person' && !deceased && !doNotShare && !gone.has(id)).map((alter) => [alter.id, alter]));
  const places = new Map(version.alters.filter((alter) => isPlace(alter) && !gone.has(alter.id)).map(({ id }) => [id, new Set<Alter>()]));
  const kept = new Set<AlterId>();
  for (const { from, to, quality, doNotShare } of version.ties) {
    const tells = !doNotShare && quality !== SENSITIVE_QUALITY && !RESTING_QUALITIES.includes(quality ?? '');
    for (const [place, who] of [[from, to], [to, from]] as const) {
      const found = places.get(place);
      const alter = people.get(who);
      if (!found) continue;
      if (who === version.resident) kept.add(place);
      if (tells && alter) found.add(alter);
    }
  }
  const resident = people.get(version.resident);
  for (const [place, found] of places) if (resident && !kept.has(place)) found.add(resident);
  return new Map([...places].map(([place, found]) => [place, [...found]]));
}

/** Whether several maps may share it: an organisation, a place or a group that may be shared. */
function isPlace({ kind, doNotShare, name }: Alter): boolean {
  return (kind === 'organisation' || kind === 'place' || kind === 'group') && !doNotShare && name.trim() !== '';
}
