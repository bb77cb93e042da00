import type { AlterId, Version } from './document.js';
import { isDeepFrozen } from './freeze.js';

const found = new WeakMap<Version, Version>();

/** Whether somebody of this version waits in the long list for a place on the map; the resident never does. */
export function waits({ resident }: Version, { id, waiting }: { id: AlterId; waiting?: boolean }): boolean {
  return waiting === true && id !== resident;
}

/**
 * A version without those who wait in the long list, and without their ties: who and what can be drawn. The same version where
 * nobody waits. Homes, couples and themes may still name them; `onMap` leaves them out there as well.
 */
export function peopleOnMap(version: Version): Version {
  const known = found.get(version);
  if (known) return known;
  const alters = version.alters.filter((alter) => !waits(version, alter));
  const there = new Set(alters.map(({ id }) => id));
  const part = alters.length === version.alters.length ? version : { ...version, alters, ties: version.ties.filter(({ from, to }) => there.has(from) && there.has(to)) };
  // What is not frozen may change under the same version.
  if (isDeepFrozen(version)) found.set(version, part);
  return part;
}
