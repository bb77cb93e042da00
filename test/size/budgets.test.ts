import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inRoot } from '../support/checkout.js';
import { bundleOf } from './bundle.js';
import type { Bundle } from './bundle.js';

// Budgets in bytes (1 kB = 1000 bytes), minified, gzip -9, all packages included.
const budgets = {
  firstPaint: 40_000,
  everyView: 75_000,
  classic: 80_000,
  library: 40_000,
  chunk: 25_000,
};

const isFormats = (name: string): boolean => name.startsWith('formats');
const sum = (weights: number[]): number => weights.reduce((total, weight) => total + weight, 0);
const weightOfFile = (place: string): number => gzipSync(readFileSync(inRoot(place)), { level: 9 }).length;

describe('the weight of', () => {
  const weights: [string, number, number][] = [];
  let define: Bundle;
  let library: Bundle;

  const holds = (what: string, weight: number, budget: number): void => {
    weights.push([what, weight, budget]);
    expect(weight, `${what}: ${String(weight)} bytes`).toBeGreaterThan(0);
    expect(weight, `${what}: ${String(weight)} bytes`).toBeLessThanOrEqual(budget);
  };

  beforeAll(async () => {
    define = await bundleOf('dist/define.js');
    library = await bundleOf('dist/index.js');
  });

  afterAll(() => {
    const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1).padStart(5)} kB`;
    for (const [what, weight, budget] of weights) console.log(`size ${kB(weight)} of ${kB(budget)}  ${what}`);
  });

  it('what shows and edits a map at first paint', () => {
    holds('define, static', define.static, budgets.firstPaint);
  });

  it('./define with all views', () => {
    const views = Object.entries(define.lazy).filter(([name]) => !isFormats(name));
    holds('define with all views', define.static + sum(views.map(([, weight]) => weight)), budgets.everyView);
  });

  it('the classic script', () => {
    holds('network-map.classic.js', weightOfFile('dist/network-map.classic.js'), budgets.classic);
  });

  it('the library without DOM', () => {
    holds('index, static', library.static, budgets.library);
  });

  it('every chunk that is loaded later', () => {
    const chunks = { ...library.lazy, ...define.lazy };
    for (const [name, weight] of Object.entries(chunks)) holds(`chunk ${name}`, weight, budgets.chunk);
    holds('network-map.formats.js', weightOfFile('dist/network-map.formats.js'), budgets.chunk);
  });
});
