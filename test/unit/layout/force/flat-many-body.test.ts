import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { flatManyBody, type Body, type Strength } from '../../../../src/layout/force/flat-many-body.js';

type Moving = Required<Body>;

const still = (x: number, y: number): Moving => ({ x, y, vx: 0, vy: 0 });

/** A seeded stream of numbers from 0 to 1. */
function dice(seed: number): () => number {
  let state = seed;
  return () => { state = (state * 16807) % 2147483647; return state / 2147483647; };
}

/** Clusters, as networks are, and a few far away. */
function scattered(count: number, seed: number): Moving[] {
  const next = dice(seed);
  return Array.from({ length: count }, (_, i) => {
    const [midX, midY] = [Math.floor(i / 40) * 120 % 900, Math.floor(i / 280) * 140];
    return i % 50 === 0 ? still(next() * 3000, next() * 3000) : still(midX + next() * 90, midY + next() * 90);
  });
}

/** What the definition says, pair by pair. */
function exactly(bodies: readonly Moving[], strengthOf: (index: number) => number, most = Infinity): { x: number; y: number }[] {
  return bodies.map((body, i) => {
    const sum = { x: 0, y: 0 };
    bodies.forEach((other, j) => {
      if (i === j) return;
      const [dx, dy] = [other.x - body.x, other.y - body.y];
      let square = dx * dx + dy * dy;
      if (square >= most * most) return;
      if (square < 1) square = Math.sqrt(square);
      sum.x += (dx * strengthOf(j)) / square;
      sum.y += (dy * strengthOf(j)) / square;
    });
    return sum;
  });
}

/** By how much speeds are off, against the size of what they should be: the root of the mean square of each. */
function errorOf(bodies: readonly Moving[], wanted: readonly { x: number; y: number }[]): number {
  let [off, size] = [0, 0];
  bodies.forEach(({ vx, vy }, i) => {
    off += (vx - wanted[i]!.x) ** 2 + (vy - wanted[i]!.y) ** 2;
    size += wanted[i]!.x ** 2 + wanted[i]!.y ** 2;
  });
  return Math.sqrt(off / size);
}

const pushed = (bodies: Moving[], set: (force: ReturnType<typeof flatManyBody<Moving>>) => void = () => undefined): Moving[] => {
  const force = flatManyBody<Moving>();
  set(force);
  force.initialize(bodies, dice(3));
  force(1);
  return bodies;
};

describe('the force between all of many bodies', () => {
  it('is exact for few, whatever the strengths', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 199 }), fc.integer({ min: 1, max: 99999 }), (count, seed) => {
      const strength: Strength<Moving> = (_, i) => (i % 3 === 0 ? 12 : -30 - i);
      const bodies = pushed(scattered(count, seed), (force) => force.strength(strength));
      const wanted = exactly(bodies, (i) => (i % 3 === 0 ? 12 : -30 - i));
      if (count > 1) expect(errorOf(bodies, wanted)).toBeLessThan(1e-9);
    }), { numRuns: 30 });
  });

  it('is no more off than that of d3-force 3.0.1 for many, and exact with a theta of 0', () => {
    // By how much that one was off with the same bodies, and its own theta of 0.9.
    for (const [count, seed, most] of [[300, 1, 0.0259], [300, 3, 0.0280], [1000, 2, 0.0145], [2500, 3, 0.0109]] as const) {
      const wanted = exactly(scattered(count, seed), () => -30);
      expect(errorOf(pushed(scattered(count, seed)), wanted), String(count)).toBeLessThan(most);
      expect(errorOf(pushed(scattered(count, seed), (force) => force.theta(0)), wanted), String(count)).toBeLessThan(1e-9);
    }
  });

  it('ends where it is told to', () => {
    const wanted = exactly(scattered(600, 5), () => -30, 100);
    expect(errorOf(pushed(scattered(600, 5), (force) => force.distanceMax(100).theta(0)), wanted)).toBeLessThan(1e-9);
  });

  it('parts those who stand on one spot, few and many, by no more than it must', () => {
    for (const count of [2, 500]) {
      const bodies = pushed(Array.from({ length: count }, () => still(7, 7)));
      expect(new Set(bodies.map(({ vx, vy }) => `${vx} ${vy}`)).size, String(count)).toBe(count);
      expect(bodies.every(({ vx, vy }) => Number.isFinite(vx) && Number.isFinite(vy) && Math.hypot(vx, vy) < 30 * count), String(count)).toBe(true);
    }
  });

  it('does the same for the same bodies, and nothing for none', () => {
    expect(pushed(scattered(800, 9))).toEqual(pushed(scattered(800, 9)));
    expect(pushed([])).toEqual([]);
  });

  it('is asked and set as forces of d3 are', () => {
    const force = flatManyBody<Moving>();
    expect([force.strength(), force.theta(), force.distanceMin(), force.distanceMax()]).toEqual([-30, 0.9, 1, Infinity]);
    expect(force.strength(-5).theta(0.5).distanceMin(2).distanceMax(50)).toBe(force);
    expect([force.strength(), force.theta(), force.distanceMin(), force.distanceMax()]).toEqual([-5, 0.5, 2, 50]);
    // A strength that is set later counts from then on.
    const bodies = [still(0, 0), still(10, 0)];
    force.initialize(bodies);
    force.strength(-10);
    force(0.5);
    expect(bodies[0]!.vx).toBeCloseTo(-0.5, 12);
  });
});
