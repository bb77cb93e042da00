import { describe, expect, it } from 'vitest';
import type { Alter, Version } from '../../../src/model/document.js';
import { en } from '../../../src/words/en.js';
import { namelessWord } from '../../../src/words/nameless-word.js';
import { nl } from '../../../src/words/nl.js';

const MANY = 2000;

/** So many without a name who are all called the same, and how often anybody's role was looked at. */
function counted(): { version: Version; looks: () => number } {
  let looked = 0;
  const neighbour = (_: unknown, at: number): Alter => ({ id: `n${String(at)}`, kind: 'person', name: ' ', get role() { looked += 1; return 'buurvrouw'; } });
  const resident: Alter = { id: 'r', kind: 'person', name: 'Nadia' };
  const alters = Object.freeze([resident, ...Array.from({ length: MANY }, neighbour)]) as Alter[];
  return { version: { id: 'v', resident: 'r', alters, ties: [], households: [], couples: [], themes: [] } as unknown as Version, looks: () => looked };
}

describe('what somebody without a name is called', () => {
  it('has the number that they come as among those who are called so, in each language and for each resident', () => {
    const { version } = counted();
    const words = (messages: typeof nl, of = version): string[] => [1, 2, MANY].map((at) => namelessWord(messages, of, of.alters[at]!));
    expect(words(nl)).toEqual(['buurvrouw', 'buurvrouw 2', `buurvrouw ${String(MANY)}`]);
    expect(words(en)).toEqual(words(nl));
    expect(words(nl, { ...version, resident: 'n0' })).toEqual([nl.sentences.namelessResident, 'buurvrouw', `buurvrouw ${String(MANY - 1)}`]);
    expect(words(nl)).toEqual(['buurvrouw', 'buurvrouw 2', `buurvrouw ${String(MANY)}`]);
  });

  it('is found for all of a list by going through it once, however many there are', () => {
    const { version, looks } = counted();
    for (const alter of version.alters) namelessWord(nl, version, alter);
    expect(looks()).toBeLessThan(6 * MANY);
  });

  it('follows a list that may still change', () => {
    const { version } = counted();
    const alters = [...version.alters];
    const open = { ...version, alters };
    expect(namelessWord(nl, open, alters[2]!)).toBe('buurvrouw 2');
    alters.splice(1, 1);
    expect(namelessWord(nl, open, alters[1]!)).toBe('buurvrouw');
  });
});
