import type { Alter } from '../../model/document.js';
import { assumedRing } from './assumed-ring.js';
import type { Understood } from './understood.js';

/** The place of somebody's family is with them: the mother of a friend stands with the friends. */
export function placedWith(who: Understood, { sector }: Alter): Pick<Understood, 'sector' | 'ring' | 'ringAssumed'> {
  if (!sector || sector === who.sector) return {};
  const ring = assumedRing(sector, who.home);
  return { sector, ...(who.ring && !who.ringAssumed ? {} : ring ? { ring, ringAssumed: true } : {}) };
}
