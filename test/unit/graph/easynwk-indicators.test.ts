import { describe, expect, it } from 'vitest';
import { easynwkIndicatorsOf, isFromEasynwk } from '../../../src/graph/easynwk-indicators.js';
import { importBytes } from '../../../src/io/formats.js';
import { createDocument } from '../../../src/model/create.js';
import type { NetworkDocument, Version } from '../../../src/model/document.js';
import { fixtureBytes, storyDocument } from '../../fixture.js';

describe('easyNWK 2.7.1 on its own demo file', () => {
  const document = importBytes(fixtureBytes('samples/easynwk/rosa-gen5-2024-08.json')).document;
  const numbers = easynwkIndicatorsOf(document);
  const names = (people: { name: string }[]) => people.map(({ name }) => name).sort();

  it('shows the sizes', () => {
    expect(numbers).toMatchObject({ active: 7, known: 8, ties: 5 });
  });

  it('shows density, degree and closeness', () => {
    expect(numbers.density).toBeCloseTo(0.1786, 4);
    expect(numbers.density).toBe(5 / 28);
    expect(numbers.degree.mean).toBe(1.25);
    expect(numbers.degree.deviation).toBeCloseTo(1.299, 3);
    expect(numbers.closeness.sum).toBe(32);
    expect(numbers.closeness.mean).toBeCloseTo(4.571, 3);
    expect(numbers.closeness.deviation).toBeCloseTo(2.321, 3);
  });

  it('names star, isolates, who has no tie, cliques and bridge persons', () => {
    expect(numbers.stars).toEqual({ degree: 4, people: [{ id: 'p1', name: 'Maria' }] });
    expect(names(numbers.isolates)).toEqual(['Dr. Maier', 'Max', 'Susi']);
    expect(names(numbers.withoutTie)).toEqual(['Josefine']);
    expect(numbers.cliques.map(names)).toEqual([['Ewald', 'Josefine', 'Maria']]);
    expect(names(numbers.bridgePersons)).toEqual(['Lara', 'Maria']);
    expect(numbers.bridges).toBe(1);
  });

  it('shows A by horizon and by gender', () => {
    const active = (sizes: { [key: string]: { active: number } }) => Object.values(sizes).map((size) => size.active);
    expect(Object.keys(numbers.byHorizon)).toEqual(['near', 'middle', 'far']);
    expect(active(numbers.byHorizon)).toEqual([2, 2, 3]);
    expect(Object.keys(numbers.byGender)).toEqual(['woman', 'man', 'x', 'unspecified']);
    expect(active(numbers.byGender)).toEqual([2, 1, 1, 3]);
  });

  it('shows the network without professionals, not doubled as the tab of 2.7.1 has it', () => {
    expect(numbers.withoutProfessionals).toMatchObject({ active: 6, known: 7 });
    expect(numbers.withoutProfessionals.density).toBeCloseTo(0.2381, 4);
    expect(numbers.withoutProfessionals.degree.mean).toBeCloseTo(1.4286, 4);
    expect(numbers.withoutProfessionals.stars.degree).toBe(4);
  });

  it('shows the sector of the family', () => {
    expect(numbers.bySector.family).toMatchObject({ active: 3, known: 4 });
    expect(numbers.bySector.family.density).toBeCloseTo(0.6667, 4);
  });

  it('gives the same numbers for the file before, which holds some of them as text', () => {
    expect(easynwkIndicatorsOf(importBytes(fixtureBytes('samples/easynwk/rosa-gen4-2023-05.json')).document)).toEqual(numbers);
  });

  it('follows the map where it was changed since: a new ring, another sector, a tie', () => {
    const changed = edit(document, (version) => ({
      ...version,
      alters: version.alters.map((alter) => (alter.id === 'p1' ? { ...alter, ring: 'verder-weg' } : alter.id === 'p4' ? { ...alter, sector: 'hulp' } : alter)),
      ties: [...version.ties, { id: 'new', from: 'resident', to: 'p10' }],
    }));
    const now = easynwkIndicatorsOf(changed);
    expect(now.byHorizon).toMatchObject({ near: { active: 1 }, far: { active: 5 } });
    expect(now.bySector.professional).toMatchObject({ active: 2, known: 2 });
    expect(now.withoutTie).toEqual([]);
    expect(now.closeness.sum).toBe(32 - (9 - 2) + (9 - 7) + (9 - 7));
  });
});

describe('easyNWK indicators of other maps', () => {
  it('says none, never NaN, of nobody', () => {
    const numbers = easynwkIndicatorsOf(createDocument());
    expect(numbers).toMatchObject({ active: 0, known: 0, density: 0, degree: { sum: 0, mean: null, deviation: null }, stars: { degree: 0, people: [] }, cliques: [] });
    expect(JSON.stringify(numbers)).not.toMatch(/NaN/);
    expect(numbers.bySector.family.closeness.mean).toBeNull();
  });

  it('knows which maps came from easyNWK', () => {
    expect(isFromEasynwk(importBytes(fixtureBytes('samples/easynwk/own-legacy-1.5.nwk')).document.versions[0]!)).toBe(true);
    expect(isFromEasynwk(storyDocument('S01').versions[0]!)).toBe(false);
  });

  it('works on a map drawn here, by its sectors and rings', () => {
    const document = storyDocument('S01');
    const numbers = easynwkIndicatorsOf(document);
    expect(numbers).toMatchObject({ active: 7, known: 9 });
    expect(numbers.bySector.professional).toMatchObject({ active: 1, known: 1 });
    expect(numbers.byHorizon).toMatchObject({ near: { active: 3 }, middle: { active: 2 }, far: { active: 2 } });
  });
});

function edit(document: NetworkDocument, change: (version: Version) => Version): NetworkDocument {
  return { ...document, versions: document.versions.map(change) };
}
