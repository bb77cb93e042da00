import type { Alter, AlterId, Child, Couple, Household, NetworkDocument, Tie, Version, VersionId } from './document.js';
import { DEFAULT_RINGS, DEFAULT_SECTORS } from './vocabulary.js';

/** The version with this id, or the current one, or the last. */
export function versionOf(doc: NetworkDocument, id: VersionId = doc.current): Version {
  return doc.versions.find((v) => v.id === id) ?? doc.versions[doc.versions.length - 1]!;
}

/** Where everybody of a large map is found, for lists that cannot change any more. */
const found = new WeakMap<readonly Alter[], Map<AlterId, Alter>>();

/** The ties of everybody, likewise. */
const theirs = new WeakMap<readonly Tie[], Map<AlterId, Tie[]>>();

/** Somebody by id. Asked for everybody in turn it must not take longer for each the more there are. */
export function alterOf({ alters }: Version, id: AlterId): Alter | undefined {
  if (alters.length < 200 || !Object.isFrozen(alters)) return alters.find((a) => a.id === id);
  let all = found.get(alters);
  if (!all) found.set(alters, (all = new Map(alters.map((alter) => [alter.id, alter]))));
  return all.get(id);
}

/** The resident of this version (ego). */
export function residentOf(version: Version): Alter {
  return alterOf(version, version.resident)!;
}

/** Everybody but the resident. */
export function othersOf(version: Version): Alter[] {
  return version.alters.filter((a) => a.id !== version.resident);
}

/** All ties of one alter. */
export function tiesOf({ ties }: Version, id: AlterId): readonly Tie[] {
  if (ties.length < 200 || !Object.isFrozen(ties)) return ties.filter((t) => t.from === id || t.to === id);
  let all = theirs.get(ties);
  if (!all) {
    theirs.set(ties, (all = new Map<AlterId, Tie[]>()));
    for (const tie of ties) for (const end of new Set([tie.from, tie.to])) {
      const list = all.get(end);
      if (list) list.push(tie); else all.set(end, [tie]);
    }
  }
  return all.get(id) ?? [];
}

/** All ties between two alters, whichever way they were drawn. */
export function tiesBetween(version: Version, a: AlterId, b: AlterId): Tie[] {
  return tiesOf(version, b).filter((t) => (t.from === a && t.to === b) || (t.from === b && t.to === a));
}

/** The end of a tie that is not this alter. */
export function otherEnd(tie: Tie, id: AlterId): AlterId {
  return tie.from === id ? tie.to : tie.from;
}

/** The household the resident lives in, if one was drawn. */
export function residentHousehold(version: Version): Household | undefined {
  return version.households.find((h) => h.members.includes(version.resident));
}

/** Ids of everybody in the centre circle: the resident and who shares the resident's household. The dead do not live there. */
export function homeOf(version: Version): Set<AlterId> {
  const home = new Set<AlterId>([version.resident]);
  for (const id of residentHousehold(version)?.members ?? []) {
    const alter = alterOf(version, id);
    if (alter && !alter.deceased) home.add(id);
  }
  return home;
}

/** Sector ids of a document in clockwise order. */
export function sectorIds(doc: NetworkDocument): string[] {
  return doc.sectors?.length ? doc.sectors.map((s) => s.id) : [...DEFAULT_SECTORS];
}

/** Ring ids of a document, nearest first. */
export function ringIds(doc: NetworkDocument): string[] {
  return doc.rings?.length ? doc.rings.map((r) => r.id) : [...DEFAULT_RINGS];
}

/** Couples this alter is a partner in. */
export function couplesOf(version: Version, id: AlterId): Couple[] {
  return version.couples.filter((c) => c.partners.includes(id));
}

/** Children records of one couple. */
export function childrenOf(version: Version, couple: string): Child[] {
  return version.children.filter((c) => c.couple === couple);
}
