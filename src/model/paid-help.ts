import type { Alter, AlterId, NetworkDocument, Version } from './document.js';
import { PROFESSIONAL_SECTOR } from './vocabulary.js';

/** Whether somebody is there to help for their work: by their group, or since their help was asked, accepted or ended. */
function isPaidHelp(alter: Alter, { resident, ties }: Pick<Version, 'resident' | 'ties'>): boolean {
  if (alter.id === resident) return false;
  return alter.sector === PROFESSIONAL_SECTOR
    || ties.some(({ from, to, status }) => status !== undefined && ((from === alter.id && to === resident) || (to === alter.id && from === resident)));
}

/** Everybody who is there to help for their work, each judged by the last moment that has them. */
export function paidHelpOf({ versions }: NetworkDocument): Set<AlterId> {
  const paid = new Set<AlterId>();
  for (const version of versions) {
    for (const alter of version.alters) {
      if (isPaidHelp(alter, version)) paid.add(alter.id);
      else paid.delete(alter.id);
    }
  }
  return paid;
}
