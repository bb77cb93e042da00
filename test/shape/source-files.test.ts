import { describe, expect, it } from 'vitest';
import { filesBelow, textOf } from '../support/checkout.js';

const sources = filesBelow('src').filter((place) => place.endsWith('.ts'));
const lengths = sources
  .map((place) => ({ place, lines: textOf(place).trimEnd().split('\n').length }))
  .sort((a, b) => a.lines - b.lines);
const lengthAt = (share: number): number => lengths[Math.floor(share * (lengths.length - 1))]?.lines ?? 0;

// why not counted: tables of words are as long as their language, not as their logic
const isTable = (place: string): boolean => /^src\/words\/[a-z]{2}(-[a-z0-9-]+)?\.ts$/.test(place);

describe('the source files', () => {
  it('are short: half of them at most 80 lines, 95 in 100 at most 260', () => {
    expect(lengthAt(0.5)).toBeLessThanOrEqual(80);
    expect(lengthAt(0.95)).toBeLessThanOrEqual(260);
  });

  it('are never longer than 400 lines', () => {
    expect(lengths.filter(({ place, lines }) => lines > 400 && !isTable(place))).toEqual([]);
  });

  it('carry the noun they hold, in kebab-case', () => {
    const names = sources.filter((place) => !/^src\/([a-z0-9-]+\/)*[a-z][a-z0-9]*(-[a-z0-9]+)*\.ts$/.test(place));
    expect(names).toEqual([]);
    expect(sources.filter((place) => /(^|[/-])(utils?|helpers?|misc|common|manager)(\.|-|\/)/.test(place))).toEqual([]);
  });
});
