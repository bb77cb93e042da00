import type { Version } from './document.js';
import { isDeepFrozen } from './freeze.js';
import { peopleOnMap, waits } from './people-on-map.js';

const found = new WeakMap<Version, Version>();

/** What of a version is on its map: all of it but who still waits in the long list, and what hangs on them alone. The same version where nobody waits. */
export function onMap(version: Version): Version {
  const known = found.get(version);
  if (known) return known;
  const people = peopleOnMap(version);
  const part = people === version ? version : withReferencesTo(people);
  // What is not frozen may change under the same version.
  if (isDeepFrozen(version)) found.set(version, part);
  return part;
}

/** A version in which only people and ties that are there are referred to. */
function withReferencesTo(version: Version): Version {
  const there = new Set<string>([...version.alters, ...version.ties].map(({ id }) => id));
  const stays = (id: string): boolean => there.has(id);
  const children = version.children.filter(({ child }) => stays(child));
  const only = <Field extends string, Held extends { [field in Field]: string[] }>(list: readonly Held[], field: Field): Held[] => list.map((each) => ({ ...each, [field]: each[field].filter(stays) }));
  return {
    ...version, children,
    households: only(version.households, 'members').filter(({ members }) => members.length),
    // A partner who waits is known: their couple is no couple with somebody unknown, unless there are children of it.
    couples: only(version.couples.filter(({ id, partners }) => partners.every(stays) || children.some(({ couple }) => couple === id)), 'partners'),
    themes: only(version.themes, 'touches'),
  };
}

/** Who of this version waits in the long list, in the order in which they were named. */
export function waitingOf(version: Version): Version['alters'] {
  return version.alters.filter((alter) => waits(version, alter));
}
