import type { Alter, AlterId, Tie, Version } from '../model/document.js';
import { otherEnd } from '../model/query.js';
import { PROFESSIONAL_SECTOR, RESTING_QUALITIES } from '../model/vocabulary.js';

/** Whether people see each other along this tie now: it is not broken, dormant, wished or ended, and not only asked for. A quality that was not asked does not make a tie rest. */
export function isLiveTie(tie: Tie): boolean {
  return tie.status !== 'ended' && tie.status !== 'asked' && !RESTING_QUALITIES.includes(tie.quality ?? '');
}

/** Whether an alter counts in numbers about people: a person, alive, on the map, and not the resident. */
export function isCounted(version: Version, alter: Alter): boolean {
  return alter.kind === 'person' && !alter.deceased && !alter.waiting && alter.id !== version.resident;
}

/** Whether this person is not there as a paid helper. */
export function isInformal(alter: Alter): boolean {
  return alter.sector !== PROFESSIONAL_SECTOR;
}

/** The people who count and have a live tie with the resident, each with those ties, in the order of the document. */
export function activePeople(version: Version): Map<AlterId, ActivePerson> {
  const ties = new Map<AlterId, Tie[]>();
  for (const tie of version.ties) {
    if (tie.from !== version.resident && tie.to !== version.resident) continue;
    if (!isLiveTie(tie)) continue;
    const id = otherEnd(tie, version.resident);
    const own = ties.get(id);
    if (own) own.push(tie);
    else ties.set(id, [tie]);
  }
  const active = new Map<AlterId, ActivePerson>();
  for (const alter of version.alters) {
    const own = ties.get(alter.id);
    if (own && isCounted(version, alter)) active.set(alter.id, { alter, ties: own });
  }
  return active;
}

/** An active person and their live ties with the resident. */
export interface ActivePerson {
  alter: Alter;
  ties: Tie[];
}
