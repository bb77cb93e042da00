import { describe, expect, it } from 'vitest';
import { HitGrid } from '../../../src/element/map-canvas/hit-grid.js';
import { distanceToPiece } from '../../../src/geometry/point.js';
import { circlesLayout } from '../../../src/layout/circles.js';
import { sceneOf } from '../../../src/scene/scene.js';
import { STORY_IDS, storyDocument } from '../../fixture.js';

const scenes = new Map<string, ReturnType<typeof sceneOf>>();
const sceneFor = (id: string) => scenes.get(id) ?? makeScene(id);

const makeScene = (id: string) => {
  const document = storyDocument(id);
  const version = document.versions[0]!;
  const scene = sceneOf({ document, version, picture: circlesLayout(document, version, 'circles'), layout: 'circles', language: 'nl' });
  scenes.set(id, scene);
  return scene;
};

describe('finding who is under a point', () => {
  it.each(STORY_IDS)('finds everybody of %s at symbol and name', (id) => {
    const scene = sceneFor(id);
    const grid = new HitGrid(scene);
    for (const [alter, { middle, radius, name }] of scene.boxes) {
      expect(grid.alterAt(middle, 1)).toBe(alter);
      expect(grid.alterAt({ x: middle.x + radius * 0.7, y: middle.y }, 1)).toBe(alter);
      expect(grid.alterAt({ x: name.x + name.width / 2, y: name.y + name.height / 2 }, 1)).toBe(alter);
    }
  });

  it('keeps targets large when the map is small', () => {
    const name = { x: 20, y: -8, width: 60, height: 16 };
    const grid = new HitGrid({ boxes: new Map([['ali', { middle: { x: 0, y: 0 }, radius: 17, name }]]), tiePaths: new Map() });
    const scale = 0.25;
    expect(grid.alterAt({ x: -11.9 / scale, y: 0 }, 12 / scale)).toBe('ali');
    expect(grid.alterAt({ x: -12.1 / scale, y: 0 }, 12 / scale)).toBeUndefined();
  });

  it('prefers the nearest symbol where targets overlap', () => {
    const name = { x: 0, y: 0, width: 0, height: 0 };
    const boxes = new Map([['ali', { middle: { x: 0, y: 0 }, radius: 10, name }], ['bas', { middle: { x: 22, y: 0 }, radius: 10, name }]]);
    const grid = new HitGrid({ boxes, tiePaths: new Map() });
    expect([8, 10, 12, 14].map((x) => grid.alterAt({ x, y: 0 }, 24))).toEqual(['ali', 'ali', 'bas', 'bas']);
  });

  it('finds somebody between symbol and name, unless another is there', () => {
    const bas = { middle: { x: 0, y: 0 }, radius: 10, name: { x: 15, y: -8, width: 140, height: 16 } };
    const grid = new HitGrid({ boxes: new Map([['bas', bas]]), tiePaths: new Map() });
    expect([11, 12.5, 14].map((x) => grid.alterAt({ x, y: 0 }, 4))).toEqual(['bas', 'bas', 'bas']);
    expect(grid.alterAt({ x: -11, y: 0 }, 4)).toBeUndefined();
    const nobody = { x: 0, y: 0, width: 0, height: 0 };
    for (const over of [{ middle: { x: 12.5, y: 0 }, radius: 2, name: nobody }, { middle: { x: 12.5, y: 90 }, radius: 2, name: { x: 11, y: -8, width: 3, height: 16 } }]) {
      for (const order of [[['bas', bas], ['ali', over]], [['ali', over], ['bas', bas]]] as const) {
        expect(new HitGrid({ boxes: new Map(order), tiePaths: new Map() }).alterAt({ x: 12.5, y: 0 }, 1)).toBe('ali');
      }
    }
  });

  it('never finds the one who is left out', () => {
    const scene = sceneFor('S01');
    expect(new HitGrid(scene).alterAt(scene.boxes.get('karim')!.middle, 4, 'karim')).toBeUndefined();
  });

  it.each(STORY_IDS)('finds in %s the nearest line that brute force finds, at 2,000 points', (id) => {
    const scene = sceneFor(id);
    const grid = new HitGrid(scene);
    const reach = 12;
    let hits = 0;
    for (let i = 0; i < 2000; i++) {
      const point = { x: -380 + ((i * 7919) % 760), y: -380 + ((i * 104729) % 760) };
      let least = Infinity;
      for (const path of scene.tiePaths.values()) {
        for (let k = 1; k < path.length; k++) least = Math.min(least, distanceToPiece(point, path[k - 1]!, path[k]!));
      }
      const found = grid.tieAt(point, reach);
      if (least > reach + 1e-9) { expect(found).toBeUndefined(); continue; }
      hits++;
      const path = scene.tiePaths.get(found!)!;
      const away = Math.min(...path.slice(1).map((to, k) => distanceToPiece(point, path[k]!, to)));
      expect(away).toBeCloseTo(least, 9);
    }
    expect(hits).toBeGreaterThan(10);
  });
});
