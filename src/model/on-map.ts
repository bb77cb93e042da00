import type { AlterId, Version } from './document.js';

const found = new WeakMap<Version, Version>();

/** Whether somebody of this version waits in the long list for a place on the map; the resident never does. */
export function waits({ resident }: Version, { id, waiting }: { id: AlterId; waiting?: boolean }): boolean {
  return waiting === true && id !== resident;
}

/** What of a version is on its map: all of it but who still waits in the long list, and what hangs on them alone. The same version where nobody waits. */
export function onMap(version: Version): Version {
  if (!version.alters.some((alter) => waits(version, alter))) return version;
  let part = found.get(version);
  if (!part) found.set(version, (part = withoutWaiting(version)));
  return part;
}

function withoutWaiting(version: Version): Version {
  const alters = version.alters.filter((alter) => !waits(version, alter));
  const there = new Set(alters.map(({ id }) => id));
  const stays = (id: AlterId): boolean => there.has(id);
  const ties = version.ties.filter(({ from, to }) => stays(from) && stays(to));
  const children = version.children.filter(({ child }) => stays(child));
  const touchable = new Set([...there, ...ties.map(({ id }) => id)]);
  return {
    ...version, alters, ties, children,
    households: version.households.map((home) => ({ ...home, members: home.members.filter(stays) })).filter(({ members }) => members.length > 0),
    // A partner who waits is known: their couple is no couple with somebody unknown, unless there are children of it.
    couples: version.couples.filter(({ id, partners }) => partners.every(stays) || children.some(({ couple }) => couple === id))
      .map((couple) => ({ ...couple, partners: couple.partners.filter(stays) })),
    themes: version.themes.map((theme) => ({ ...theme, touches: theme.touches.filter((id) => touchable.has(id)) })),
  };
}

/** Who of this version waits in the long list, in the order in which they were named. */
export function waitingOf(version: Version): Version['alters'] {
  return version.alters.filter((alter) => waits(version, alter));
}
