import { describe, expect, it } from 'vitest';
import { boxesTouch } from '../../../src/geometry/point.js';
import { cellAt, reachOfBox } from '../../../src/layout/cells.js';
import { householdLayout } from '../../../src/layout/household.js';
import { homeOf, ringIds, versionOf } from '../../../src/model/query.js';
import { useOtherLayouts } from '../../../src/scene/other-layouts.js';
import { sceneOf } from '../../../src/scene/scene.js';
import { STORY_IDS, storyDocument } from '../../fixture.js';
import { randomFamily } from './random-family.js';

useOtherLayouts(() => { /* Only so that the scene can draw them. */ });

describe('the household in the middle', () => {
  for (const id of STORY_IDS) for (const layout of ['household', 'household-tall'] as const) {
    it(`stands as a small family tree in ${layout} of ${id}, everybody else round it as in circles`, () => {
      const document = storyDocument(id);
      const version = versionOf(document);
      const picture = householdLayout(document, version, layout);
      const scene = sceneOf({ document, version, picture, layout, language: 'nl' });
      const home = homeOf(version);
      const people = [...scene.boxes].map(([key, box]) => ({
        key, name: box.name, symbol: { x: box.middle.x - box.radius, y: box.middle.y - box.radius, width: 2 * box.radius, height: 2 * box.radius },
      }));
      expect(people).toHaveLength(version.alters.length);
      for (const a of people) for (const b of people) {
        if (a.key !== b.key) expect([a.key, b.key, boxesTouch(a.name, b.symbol) || (a.key < b.key && (boxesTouch(a.name, b.name) || boxesTouch(a.symbol, b.symbol)))]).toEqual([a.key, b.key, false]);
      }
      for (const { key, name } of people) if (home.has(key)) expect(reachOfBox(picture, name).farthest).toBeLessThanOrEqual(picture.centre);
      for (const alter of version.alters) {
        const { ring, sector } = cellAt(picture, picture.at[alter.id]!);
        if (home.has(alter.id)) expect(ring).toBe(-1);
        else expect([ring, sector]).toEqual([ringIds(document).indexOf(alter.ring!), alter.sector]);
      }
      for (const { child, couple } of version.children) {
        for (const parent of version.couples.find((one) => one.id === couple)!.partners) {
          if (home.has(child) && home.has(parent)) expect(picture.at[parent]!.y).toBeLessThan(picture.at[child]!.y);
        }
      }
      const lines = JSON.stringify(scene.ground).split('family-line').length - 1;
      const isFamily = version.children.some(({ child, couple }) => home.has(child) && version.couples.find((one) => one.id === couple)!.partners.some((parent) => home.has(parent)));
      if (isFamily) expect(lines).toBeGreaterThan(1);
      expect(scene.ties.map(({ key }) => key).sort()).toEqual(version.ties.filter(({ from, to }) => !home.has(from) || !home.has(to)).map((tie) => tie.id).sort());
      // Everybody who stands well stays when it is laid out again.
      expect(householdLayout(document, version, layout, picture)).toEqual(picture);
    });
  }

  it('never throws on odd families', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const document = randomFamily(seed, 14);
      const version = versionOf(document);
      const picture = householdLayout(document, version, 'household');
      expect(Object.keys(picture.at)).toHaveLength(version.alters.length);
      sceneOf({ document, version, picture, layout: 'household', language: 'en' });
    }
  }, 60_000);
});
