import { describe, expect, it } from 'vitest';
import { boxesTouch } from '../../../src/geometry/point.js';
import { cellAt, reachOfBox } from '../../../src/layout/cells.js';
import { circlesLayout } from '../../../src/layout/circles.js';
import { homeOf, ringIds, versionOf } from '../../../src/model/query.js';
import { sceneOf } from '../../../src/scene/scene.js';
import { STORY_IDS, storyDocument } from '../../fixture.js';

/** Room for the map in the element at the two sizes every story must fit, in px. */
const ROOMS: Record<'circles' | 'circles-tall', { width: number; height: number }> = {
  circles: { width: 642, height: 672 },
  'circles-tall': { width: 380, height: 636 },
};

for (const id of STORY_IDS) for (const moment of ['t0', 't1']) for (const layout of ['circles', 'circles-tall'] as const) {
  describe(`${id} ${moment} in ${layout}`, () => {
    const document = storyDocument(id);
    const version = versionOf(document, moment);
    const picture = circlesLayout(document, version, layout);
    const scene = sceneOf({ document, version, picture, layout, language: 'nl' });
    const home = homeOf(version);
    const people = [...scene.boxes].map(([key, box]) => ({
      key, name: box.name, symbol: { x: box.middle.x - box.radius, y: box.middle.y - box.radius, width: 2 * box.radius, height: 2 * box.radius },
    }));

    it('gives everybody a place', () => {
      expect(people.map((p) => p.key).sort()).toEqual(version.alters.map((a) => a.id).sort());
    });

    it('lets no name touch another name or a symbol', () => {
      const touching: string[] = [];
      for (const a of people) for (const b of people) {
        if (a.key === b.key) continue;
        if (boxesTouch(a.name, b.symbol) || (a.key < b.key && (boxesTouch(a.name, b.name) || boxesTouch(a.symbol, b.symbol)))) touching.push(`${a.key} ${b.key}`);
      }
      expect(touching).toEqual([]);
    });

    it('keeps names from outside the household off the centre circle', () => {
      const over = people.filter((p) => !home.has(p.key) && reachOfBox(picture, p.name).nearest < picture.centre).map((p) => p.key);
      expect(over).toEqual([]);
    });

    it('puts everybody in the cell of their own ring and sector', () => {
      for (const alter of version.alters) {
        const { ring, sector } = cellAt(picture, picture.at[alter.id]!);
        if (home.has(alter.id)) expect(ring).toBe(-1);
        else expect([alter.id, ring, sector]).toEqual([alter.id, ringIds(document).indexOf(alter.ring!), alter.sector]);
      }
    });

    it('fits with names of at least 12 px', () => {
      const room = ROOMS[layout];
      const scale = Math.min(room.width / scene.bounds.width, room.height / scene.bounds.height);
      expect(scale * (layout === 'circles' ? 14 : 13)).toBeGreaterThanOrEqual(12);
    });

    it('is the same every time', () => {
      expect(circlesLayout(storyDocument(id), versionOf(storyDocument(id), moment), layout)).toEqual(picture);
    });
  });
}
