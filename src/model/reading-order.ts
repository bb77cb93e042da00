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
  const rank = (alter: Alter): [number, number, number] => [
    alter.id === version.resident ? 0 : home.has(alter.id) ? 1 : 2,
    last(sectors.indexOf(alter.sector ?? ''), sectors),
    last(rings.indexOf(alter.ring ?? ''), rings),
  ];
  return version.alters
    .map((alter, index) => ({ alter, order: [...rank(alter), index] }))
    .sort((a, b) => a.order.reduce((so, n, i) => so || n - b.order[i]!, 0))
    .map(({ alter }) => alter);
}
