import { describe, expect, it } from 'vitest';
import { mapQuality, type MapQuality } from '../../support/map-quality.js';
import { trialMaps } from '../../support/trial-maps.js';

/** What may be wrong with all maps of a group together; a change that makes any of them worse has to say why. */
const MOST: Readonly<Record<string, Partial<MapQuality>>> = {
  stories: { throughSymbol: 0, throughName: 34, looseEnds: 31, crossings: 329, overlaps: 0, detour: 0.0065 },
  dragged: { throughSymbol: 10, throughName: 175, looseEnds: 122, crossings: 2134, detour: 0.0105 },
  tied: { throughSymbol: 3, throughName: 189, looseEnds: 135, crossings: 3069, overlaps: 0, detour: 0.01 },
  samples: { throughSymbol: 0, throughName: 1, looseEnds: 4, crossings: 4, overlaps: 0, detour: 0.006 },
  'woven 30': { throughSymbol: 0, throughName: 21, looseEnds: 26, crossings: 236, overlaps: 0, detour: 0.0055 },
  'woven 60': { throughSymbol: 2, throughName: 98, looseEnds: 65, crossings: 1453, overlaps: 0, detour: 0.0115 },
};

const groups = new Map<string, MapQuality>();
for (const { group, document, version, picture, layout } of trialMaps()) {
  const one = mapQuality(document, version, picture, layout);
  const all = groups.get(group);
  if (!all) { groups.set(group, one); continue; }
  const ties = all.ties + one.ties;
  const detour = ties ? (all.detour * all.ties + one.detour * one.ties) / ties : 0;
  for (const key of Object.keys(one) as (keyof MapQuality)[]) all[key] += one[key];
  all.detour = detour;
}

describe('the lines and names of a map', () => {
  for (const [group, quality] of groups) {
    it(`are as quiet as they were: ${group}`, () => {
      for (const [what, most] of Object.entries(MOST[group]!)) expect(quality[what as keyof MapQuality], what).toBeLessThanOrEqual(most);
    });
  }

  it('were measured in every group', () => {
    expect([...groups.keys()].sort()).toEqual(Object.keys(MOST).sort());
    const table = [...groups].map(([group, q]) => `${group}: ${q.ties} ties, ${q.throughSymbol} through a symbol, ${q.throughName} through a name, ${q.looseEnds} loose ends, `
      + `${q.crossings} crossings, ${q.overlaps} overlaps, ${q.bent} bent, detour ${(q.detour * 100).toFixed(1)} %`);
    for (const line of table) console.log(`measured: ${line}`);
  });
});
