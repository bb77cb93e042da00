import fc from 'fast-check';
import { expect, it } from 'vitest';
import { circularChildren } from '../../../src/model/ancestry.js';
import type { Child, Couple } from '../../../src/model/document.js';

const few = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const couplesOf = (partners: string[][]): Couple[] => partners.map((each, index) => ({ id: `c${index}`, partners: each }));
const childrenOf = (records: [number, string][]): Child[] => records.map(([couple, child], index) => ({ id: `k${index}`, couple: `c${couple}`, child, kind: 'birth' }));

/** By following every line upwards until it ends or bites its tail. */
function bitesItsTail(couples: Couple[], children: Child[]): boolean {
  const parentsOf = (id: string): string[] => children.filter((k) => k.child === id).flatMap((k) => couples.find((c) => c.id === k.couple)?.partners ?? []);
  const climb = (id: string, below: string[]): boolean => below.includes(id) || parentsOf(id).some((parent) => climb(parent, [...below, id]));
  return children.some((k) => climb(k.child, []));
}

it('names records such that without them nobody is their own ancestor, and none of them could stay', () => {
  let circles = 0;
  fc.assert(fc.property(fc.array(fc.array(few, { maxLength: 2 }), { maxLength: 5 }), fc.array(fc.tuple(fc.nat({ max: 5 }), few), { maxLength: 8 }), (partners, records) => {
    const [couples, children] = [couplesOf(partners), childrenOf(records)];
    const circular = circularChildren(couples, children);
    const kept = children.filter((_, index) => !circular.includes(index));
    expect(bitesItsTail(couples, kept)).toBe(false);
    expect(circular.length > 0).toBe(bitesItsTail(couples, children));
    for (const index of circular) {
      circles += 1;
      expect(bitesItsTail(couples, [...kept.filter((k) => children.indexOf(k) < index), children[index]!])).toBe(true);
    }
  }), { numRuns: 1000 });
  expect(circles).toBeGreaterThan(100);
});

it('does not hang on five thousand generations, straight or in circles', () => {
  const couples = couplesOf(Array.from({ length: 5000 }, (_, n) => [`p${n}`]));
  const line = (step: number) => childrenOf(Array.from({ length: 5000 }, (_, n): [number, string] => [n, `p${(n * step + 1) % 5000}`]));
  const start = performance.now();
  expect(circularChildren(couples, line(1))).toEqual([4999]);
  expect(circularChildren(couples, line(7)).length).toBeGreaterThan(0);
  // A guard against hanging, not a measure of speed.
  expect(performance.now() - start).toBeLessThan(5000);
});
