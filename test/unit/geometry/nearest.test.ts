import { describe, expect, it } from 'vitest';
import { nearestInDirection, type Direction } from '../../../src/geometry/nearest.js';
import type { Point } from '../../../src/geometry/point.js';
import { circlesLayout } from '../../../src/layout/circles.js';
import { STORY_IDS, storyDocument } from '../../fixture.js';

const DIRECTIONS: readonly Direction[] = ['left', 'right', 'up', 'down'];
const at = (points: Record<string, [number, number]>): [string, Point][] => Object.entries(points).map(([id, [x, y]]) => [id, { x, y }]);
const origin = { x: 0, y: 0 };

describe('an arrow key', () => {
  it('goes to the nearest in its direction', () => {
    const others = at({ near: [10, 0], far: [50, 0], left: [-5, 0], up: [0, -8], down: [0, 9] });
    expect(DIRECTIONS.map((direction) => nearestInDirection(origin, direction, others))).toEqual(['left', 'near', 'up', 'down']);
  });

  it('rather to who is straight ahead than to who is a little nearer aside', () => {
    expect(nearestInDirection(origin, 'right', at({ aside: [30, 30], ahead: [50, 5] }))).toBe('ahead');
  });

  it('never goes round, nor to who stands on the same spot', () => {
    expect(nearestInDirection(origin, 'right', at({ left: [-10, 0], here: [0, 0], above: [1, -50] }))).toBeUndefined();
  });

  it('tells equally near ones apart the same way each time', () => {
    expect(nearestInDirection(origin, 'right', at({ b: [10, 5], a: [10, -5] }))).toBe('a');
    expect(nearestInDirection(origin, 'right', at({ a: [10, -5], b: [10, 5] }))).toBe('a');
  });

  it.each(STORY_IDS)('reaches everybody of %s from the resident, in both layouts', (id) => {
    for (const key of ['circles', 'circles-tall'] as const) for (const version of storyDocument(id).versions.slice(0, 1)) {
      const picture = circlesLayout(storyDocument(id), version, key);
      const points = Object.entries(picture.at);
      const reached = new Set([version.resident]);
      for (const from of reached) {
        for (const direction of DIRECTIONS) {
          const next = nearestInDirection(picture.at[from]!, direction, points.filter(([other]) => other !== from));
          if (next !== undefined) reached.add(next);
        }
      }
      const missed = points.map(([who]) => who).filter((who) => !reached.has(who));
      expect([id, key, version.id, missed]).toEqual([id, key, version.id, []]);
    }
  });
});
