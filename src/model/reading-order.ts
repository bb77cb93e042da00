import type { Alter, NetworkDocument, Version } from './document.js';
import { homeOf, ringIds, sectorIds } from './query.js';
import { OUTSIDE } from './vocabulary.js';

/**
 * Everybody in the order in which a map is read: the resident, the resident's household, then sector by sector
 * with the nearest ring first. Depends on what was said only, so that it survives any layout.
 */
export function readingOrder(document: NetworkDocument, version: Version): Alter[] {
  const sectors = sectorIds(document);
  const rings = [...ringIds(document), OUTSIDE];
  const home = homeOf(version);
  const last = (index: number, of: readonly string[]): number => (index < 0 ? of.length : index);
  const ranks = new Map<Alter, number>();
  for (const alter of version.alters) {
    const who = alter.id === version.resident ? 0 : home.has(alter.id) ? 1 : 2;
    const sector = last(sectors.indexOf(alter.sector ?? ''), sectors);
    // One number for all three, since a sort compares thousands of times.
    ranks.set(alter, (who * (sectors.length + 1) + sector) * (rings.length + 1) + last(rings.indexOf(alter.ring ?? ''), rings));
  }
  return [...version.alters].sort((a, b) => ranks.get(a)! - ranks.get(b)!);
}
