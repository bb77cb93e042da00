import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { filesBelow, inRoot } from '../support/checkout.js';
import { laterPartsOf, weightOf } from './bundle.js';

// Budgets in bytes (1 kB = 1000 bytes), minified, gzip -9, all packages included.
const budgets = {
  firstPaint: 40_000,
  everyView: 75_000,
  classic: 80_000,
  library: 40_000,
  laterPart: 25_000,
};

// What every page loads right after its first paint, all at once; what two of them share is loaded once.
const onEveryPage = ['frame-part', 'circles', 'dutch', 'changing-part', 'editing-part'];

// What is fetched by one other part alone, which is there by then.
const fetchedBy = { 'comparing-part': 'moments-part', 'divisions-dialog': 'overlay-view', 'more-questions': 'interview-part', 'mind-map-dialog': 'plan-part', 'mind-map-files': 'mind-map-dialog', 'reading-part': 'quick-add-line', 'typed-commands': 'typed-lines' };

// One budget is not reached yet. Until it is, what was reached last is held, so that weight is never gained unseen:
// lower it with every saving, and delete it once it meets the budget. `everyView` counts what can be fetched at all, so a new
// capability raises it: moments and comparing, plan, four layouts, notations and signs, themes, printing and pixels took 64 kB of
// parts that are fetched when they are asked for; the interview with seven ways of working 42; the long list, filter, own rings,
// rooms, guide of providers, closing facts, insight, mind map and the painter of large maps about 35; comparing in every layout and what a crowd shows of a filter 2;
// picto mode, with some fifty pictures and their words, 13; names of every layout that can be read on a tablet and a phone 2;
// what keeps names out of copies and takes in what pages hand in, and what keeps focus and typing 3; whole sentences, who is there already, and family told by roles 13;
// files of very many people, paper in every layout and filled pages 2; the words of ways of working everywhere 2; fields and voices that another room hears nothing of 0.5;
// rows of people, what somebody is before the name, twins, half and step family in a line 5; names moved off, and said whole of who is looked at, 2; the story above the map and what is ticked off 1; hands on the screen 0.5;
// details that begin anew, offer a partner's children and take a tie away, 2;
// typed lines that tell of two, of the resident, of who gets help, and of years that are no age 2.5.
const reached = {
  everyView: 318_500,
};

const isFormats = (place: string): boolean => /\bformats\.js$/.test(place);
const weightOfFile = (place: string): number => gzipSync(readFileSync(inRoot(place)), { level: 9 }).length;

describe('the weight of', () => {
  const weights: [string, number, number][] = [];

  const note = (what: string, weight: number, budget: number): void => {
    weights.push([what, weight, budget]);
  };

  const holds = (what: string, weight: number, budget: number, ceiling = budget): void => {
    note(what, weight, budget);
    expect(weight, what).toBeGreaterThan(0);
    expect(weight, what).toBeLessThanOrEqual(ceiling);
    expect(ceiling - weight, `${what} fell: lower what was reached`).toBeLessThan(ceiling === budget ? Infinity : 2000);
  };

  afterAll(() => {
    const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1).padStart(5)} kB`;
    for (const [what, weight, budget] of weights) console.log(`size ${kB(weight)} of ${kB(budget)}  ${what}`);
  });

  it('what shows a map at first paint', async () => {
    holds('./define at first paint', await weightOf('dist/define.js'), budgets.firstPaint);
  });

  it('./define with all views', async () => {
    holds('./define with all views', await weightOf('dist/define.js', isFormats), budgets.everyView, reached.everyView);
  });

  it('the classic script', () => {
    holds('network-map.classic.js', weightOfFile('dist/network-map.classic.js'), budgets.classic);
  });

  it('the library without DOM', async () => {
    holds('. without DOM', await weightOf('dist/index.js'), budgets.library);
  });

  it('every part that is loaded later', async () => {
    const parts = { ...(await laterPartsOf('dist/index.js', [], fetchedBy)), ...(await laterPartsOf('dist/define.js', onEveryPage, fetchedBy)) };
    expect(Object.keys(parts)).toEqual(expect.arrayContaining(onEveryPage));
    for (const [name, weight] of Object.entries(parts)) note(`${name}, later`, weight, budgets.laterPart);
    const beside = filesBelow('dist').filter((place) => /^dist\/network-map\.(?!classic\.)[\w-]+\.js$/.test(place));
    const files = Object.fromEntries(beside.map((place) => [place.slice('dist/'.length), weightOfFile(place)]));
    for (const [name, weight] of Object.entries(files)) note(name, weight, budgets.laterPart);
    expect(Object.keys(files)).toContain('network-map.formats.js');
    expect(Object.entries({ ...parts, ...files }).filter(([, weight]) => weight > budgets.laterPart)).toEqual([]);
  });
});
