import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesBelow, inRoot } from '../../support/checkout.js';

/** Rules for what a pointer is over that stand outside of what asks whether one can be over anything. */
const loose = (css: string): string[] => css
  .replaceAll(/@media [^{]*\(hover: hover\)[^{]*\{(?:[^{}]|\{[^{}]*\})*\}/gu, '')
  .split('\n').filter((line) => line.includes(':hover'));

describe('what a pointer is over', () => {
  it('is found where it is said of everybody', () => {
    expect(loose('.a:hover { color: red; }')).toHaveLength(1);
    expect(loose('@media (hover: hover) { .a:hover { color: red; } }\n.b { c: d; }')).toHaveLength(0);
    expect(loose('@media (hover: hover) { .a:hover { color: red; } }\n.b:hover { c: d; }')).toHaveLength(1);
  });

  it('is shown only where a pointer can be over something: after a finger it would stay', () => {
    const sources = filesBelow('src/element').filter((place) => place.endsWith('.ts'));
    const told = sources.map((place) => [place, readFileSync(inRoot(place), 'utf8')] as const);
    expect(told.filter(([, text]) => text.includes(':hover')).length).toBeGreaterThan(10);
    expect(told.flatMap(([place, text]) => loose(text).map((line) => `${place}: ${line.trim()}`))).toEqual([]);
  });
});
