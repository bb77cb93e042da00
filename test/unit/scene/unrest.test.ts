import { describe, expect, it } from 'vitest';
import { circlesLayout } from '../../../src/layout/circles.js';
import type { Tie } from '../../../src/model/document.js';
import { sceneOf } from '../../../src/scene/scene.js';
import { unrestOf } from '../../../src/scene/unrest.js';
import { storyDocument } from '../../fixture.js';
import { drawnOneByOne } from '../../support/drawn-one-by-one.js';

type Boxes = Parameters<typeof unrestOf>[1]['boxes'];

/** Somebody, with a name under them of so many units or without any. */
const at = (x: number, y: number, width: number): NonNullable<ReturnType<Boxes['get']>> => ({ middle: { x, y }, radius: 15, name: { x: x - width / 2, y: y + 18, width, height: 16 } });
const tie = (from: string, to: string): Tie => ({ id: `${from}-${to}`, from, to });

function unrest(people: Record<string, readonly [x: number, y: number, named?: number]>, ...pairs: readonly (readonly [string, string])[]): number {
  const boxes = new Map(Object.entries(people).map(([id, [x, y, named = 0]]) => [id, at(x, y, named)] as const));
  const ties = pairs.map(([from, to]) => tie(from, to));
  return unrestOf(ties, { boxes, tiePaths: new Map(ties.map(({ id, from, to }) => [id, [boxes.get(from)!.middle, boxes.get(to)!.middle]])) });
}

describe('how restless lines are', () => {
  it('is nothing where every line can be followed', () => {
    expect(unrest({ a: [0, 0], b: [200, 0], c: [0, -200] }, ['a', 'b'], ['a', 'c'])).toBe(0);
  });

  it('grows with a line over another, through somebody, through a name, and along another line', () => {
    expect(unrest({ a: [0, 0], b: [200, 200], c: [200, 0], d: [0, 200] }, ['a', 'b'], ['c', 'd'])).toBe(1);
    expect(unrest({ a: [0, 0], b: [100, 0], c: [200, 0] }, ['a', 'c'])).toBe(3);
    expect(unrest({ a: [0, 26], b: [100, 0, 40], c: [200, 26] }, ['a', 'c'])).toBe(3);
    expect(unrest({ a: [0, 0], b: [200, -40], c: [300, -30] }, ['a', 'b'], ['a', 'c'])).toBe(3);
    // Who stands near is told apart by their ends, and two ties of one pair run beside each other anyway.
    expect(unrest({ a: [0, 0], b: [60, 40], c: [300, 200] }, ['a', 'b'])).toBe(0);
    expect(unrest({ a: [0, 0], b: [200, 0] }, ['a', 'b'], ['b', 'a'])).toBe(0);
  });

  it('is much less once a map that was drawn person by person is drawn anew', () => {
    for (const [id, least] of [['S01', 0.5], ['S03', 0.6]] as const) {
      const document = storyDocument(id);
      const version = document.versions[0]!;
      const grown = drawnOneByOne(document, version, 'circles');
      const anew = circlesLayout(document, version, 'circles', { ...grown, rings: [], at: {} });
      const [before, after] = [grown, anew].map((picture) => unrestOf(version.ties, sceneOf({ document, version, picture, layout: 'circles', language: 'nl' })));
      expect(before, id).toBeGreaterThan(9);
      expect(after! / before!, id).toBeLessThan(least);
    }
  });
});
