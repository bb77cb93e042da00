import type { Layout } from '../../../src/layout/layout.js';
import type { Place } from '../../../src/model/document.js';
import { ringIds, sectorIds } from '../../../src/model/query.js';

/** The simplest layout that keeps the contract: whoever has a place keeps it, others stand in a row in order of arrival. */
export const plainLayout: Layout = (document, version, key, earlier) => {
  const at: Record<string, Place> = {};
  let next = Math.max(0, ...Object.values(earlier?.at ?? {}).map((place) => place.x));
  for (const alter of version.alters) {
    const kept = earlier && Object.hasOwn(earlier.at, alter.id) ? earlier.at[alter.id] : undefined;
    at[alter.id] = kept ?? { x: (next += 10), y: key === 'circles' ? 0 : 1, side: 'right' };
  }
  const sectors = sectorIds(document);
  return {
    stretch: key === 'circles' ? 1 : 0.6, centre: 80, rings: ringIds(document).map((_, index) => 200 + index * 100),
    sectors: sectors.map((id, index) => ({ id, start: (index * 360) / sectors.length, sweep: 360 / sectors.length })), at,
  };
};
