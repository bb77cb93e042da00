import { describe, expect, it } from 'vitest';
import { curvePoint, isStraight, type Curve } from '../../../src/geometry/curve.js';
import { pieceMeetsBox, type Point } from '../../../src/geometry/point.js';
import { circlesLayout } from '../../../src/layout/circles.js';
import type { Tie, Version } from '../../../src/model/document.js';
import { versionOf } from '../../../src/model/query.js';
import { sceneOf } from '../../../src/scene/scene.js';
import { besideLine, calmCurve, trimmedCurve, type End, type Obstacle } from '../../../src/layout/tie-curve.js';
import { STORY_IDS, storyDocument } from '../../fixture.js';
import { tied, trialDocuments } from '../../support/trial-maps.js';

const end = (x: number, y: number): End => ({ middle: { x, y }, radius: 17 });

/** Somebody at a point, with their name on the right if they have one. */
function somebody(id: string, x: number, y: number, name = 0): Obstacle {
  const width = 23 + name;
  return {
    id, symbol: { x: x - 23, y: y - 23, width: 46, height: 46 }, name: { x: x + 23, y: y - 10, width: name, height: name && 20 },
    middle: { x: x - 23 + (23 + width) / 2, y }, radius: 30 + name,
  };
}

function curveBetween(a: End, b: End, others: readonly Obstacle[], shift = 0): Curve {
  return calmCurve(a, b, ['a', 'b'], besideLine(a, b, ['a', 'b'], others), shift);
}

const pointsOf = (curve: Curve): Point[] => Array.from({ length: 61 }, (_, i) => curvePoint(curve, i / 60));
const farthest = (curve: Curve): number => Math.max(...pointsOf(curve).map(({ y }) => Math.abs(y)));
const nearestTo = (curve: Curve, { x, y }: Point): number => Math.min(...pointsOf(curve).map((p) => Math.hypot(p.x - x, p.y - y)));

describe('the curve of a tie', () => {
  const [a, b] = [end(0, 0), end(300, 0)];

  it('is straight where nobody stands in the way', () => {
    expect(isStraight(curveBetween(a, b, []))).toBe(true);
    expect(isStraight(curveBetween(a, b, [somebody('c', 150, 60, 80), somebody('d', 150, -60, 80)]))).toBe(true);
  });

  it('goes round who stands in the way, on the nearer side and no further than need be', () => {
    for (const [x, y] of [[150, 8], [150, -8], [90, 5], [210, -12], [60, 6]] as const) {
      const curve = curveBetween(a, b, [somebody('c', x, y)]);
      expect(nearestTo(curve, { x, y })).toBeGreaterThan(17);
      expect(nearestTo(curve, { x, y })).toBeLessThan(40);
      expect(Math.sign(curvePoint(curve, 0.5).y)).toBe(-Math.sign(y));
    }
  });

  it('goes between two who leave room, though that is not much', () => {
    const curve = curveBetween(a, b, [somebody('c', 150, 14), somebody('d', 150, -40)]);
    expect(nearestTo(curve, { x: 150, y: 14 })).toBeGreaterThan(17);
    expect(nearestTo(curve, { x: 150, y: -40 })).toBeGreaterThan(17);
    expect(farthest(curve)).toBeLessThan(30);
  });

  it('winds between two who stand on either side and leave no other way', () => {
    const wall = [somebody('c', 90, 12), somebody('d', 210, -12), somebody('e', 90, 46), somebody('f', 90, 80), somebody('g', 210, -46), somebody('h', 210, -80)];
    const curve = curveBetween(a, b, wall);
    for (const { symbol } of wall) expect(nearestTo(curve, { x: symbol.x + 23, y: symbol.y + 23 })).toBeGreaterThan(17);
    expect(curvePoint(curve, 0.3).y).toBeLessThan(0);
    expect(curvePoint(curve, 0.7).y).toBeGreaterThan(0);
  });

  it('goes round a name of somebody else, and of its own people where that takes little', () => {
    const named = somebody('c', 60, 30, 200);
    const curve = curveBetween(a, b, [{ ...named, name: { x: 80, y: -4, width: 90, height: 20 } }]);
    const letters = { x: 82, y: -2, width: 86, height: 16 };
    expect(pointsOf(curve).some((p, i, all) => i > 0 && pieceMeetsBox(all[i - 1]!, p, letters))).toBe(false);
    const own: Obstacle = { ...somebody('a', 0, 0), name: { x: 23, y: -4, width: 90, height: 20 }, middle: { x: 40, y: 0 }, radius: 90 };
    const around = trimmedCurve(curveBetween(a, b, [own]), 21, 21);
    expect(pointsOf(around).some((p, i, all) => i > 0 && pieceMeetsBox(all[i - 1]!, p, { x: 25, y: -2, width: 86, height: 16 }))).toBe(false);
  });

  it('keeps ties of one pair parallel', () => {
    const one = curveBetween(a, b, [somebody('c', 150, 4)], -3.5);
    const other = curveBetween(a, b, [somebody('c', 150, 4)], 3.5);
    const apart = pointsOf(one).map((p) => nearestTo(other, p));
    expect(Math.max(...apart)).toBeLessThan(7.6);
    expect(Math.min(...apart)).toBeGreaterThan(4.5);
  });

  it('ends on the outline at both ends', () => {
    const curve = trimmedCurve(curveBetween(a, b, [somebody('c', 60, 2)]), 21, 25);
    expect(Math.hypot(curve.from.x, curve.from.y)).toBeCloseTo(21, 0);
    expect(Math.hypot(curve.to.x - 300, curve.to.y)).toBeCloseTo(25, 0);
  });

  it('is the same whoever stands far away', () => {
    const near = [somebody('c', 150, 4), somebody('d', 100, 50, 60)];
    expect(curveBetween(a, b, [...near, somebody('e', 150, 300), somebody('f', 700, 0)])).toEqual(curveBetween(a, b, near));
  });

  it('goes no long way round, and never leaves steeply', () => {
    for (const { document, moment } of trialDocuments()) {
      const version = versionOf(document, moment);
      const picture = circlesLayout(document, version, 'circles');
      for (const [, path] of sceneOf({ document, version, picture, layout: 'circles', language: 'nl' }).tiePaths) {
        const [first, last] = [path[0]!, path[path.length - 1]!];
        const length = path.reduce((sum, p, i) => sum + (i ? Math.hypot(p.x - path[i - 1]!.x, p.y - path[i - 1]!.y) : 0), 0);
        expect(length).toBeLessThan(Math.hypot(last.x - first.x, last.y - first.y) * 1.35);
      }
    }
  });
});

describe('a tie that is added', () => {
  for (const id of STORY_IDS) for (const layout of ['circles', 'circles-tall'] as const) {
    it(`moves nobody in ${id} in ${layout} and changes no other tie's curve`, () => {
      const document = storyDocument(id);
      const version = versionOf(document);
      const picture = circlesLayout(document, version, layout);
      const draw = (drawn: Version, at = picture) => sceneOf({ document, version: drawn, picture: at, layout, language: 'nl' });
      const before = draw(version);
      const more = tied({ name: id, group: '', document, version, picture, layout });
      const added: Tie[] = more.version.ties.slice(version.ties.length);
      expect(added).toHaveLength(5);
      for (const tie of added) {
        const next = { ...version, ties: [...version.ties, tie] };
        const after = draw(next, circlesLayout(document, next, layout, picture));
        expect([...after.boxes].map(([who, { middle }]) => [who, middle])).toEqual([...before.boxes].map(([who, { middle }]) => [who, middle]));
        expect([...after.tiePaths].filter(([which]) => which !== tie.id)).toEqual([...before.tiePaths]);
      }
    });
  }
});
