import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadOf } from '../../../src/graph/many/bands.js';
import { distinctMaps } from '../../../src/model/distinct-maps.js';
import { mapsReport, type MapsReport } from '../../../src/graph/many/maps-report.js';
import { sharedLabels } from '../../../src/graph/many/shared-labels.js';
import { shownCells } from '../../../src/graph/many/shown-cells.js';
import { manyMapsText } from '../../../src/io/many-maps-text.js';
import type { NetworkDocument } from '../../../src/model/document.js';
import { manyMaps as loadManyMaps, openDocument, report, saveDocument } from '../../../src/index.js';
import { plainWords } from '../../../src/model/plain-words.js';
import { manyMaps, NAME_PARTS } from '../../support/many-maps.js';
import '../../support/seed.js';

const MAPS = manyMaps(240, 7);
const REPORT = mapsReport(MAPS);

/** Every number in a report, with where it stands. */
function numbersIn(value: unknown, place = ''): [string, number][] {
  if (typeof value === 'number') return [[place, value]];
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, part]) => numbersIn(part, `${place}.${key}`)) : [];
}

function namesIn(text: string): string[] {
  const words = new Set(plainWords(text));
  return NAME_PARTS.filter((part) => plainWords(part).some((word) => words.has(word)));
}

describe('what is not to be shared', () => {
  it('gives a report no words, on however many maps it stands', () => {
    const [map] = manyMaps(1, 7) as [NetworkDocument];
    const marked = (doNotShare: boolean): NetworkDocument[] => Array.from({ length: 12 }, (_, at) => ({
      ...map, id: `m${at}`, versions: map.versions.map((version) => ({
        ...version, title: `m${at}`, alters: version.alters.map((alter, i) => (i === 1 ? { ...alter, catalogueId: 'gids-9', doNotShare } : alter)), themes: [{ id: 'th', kind: 'trouble' as const, label: 'huisuitzetting', touches: [], doNotShare }],
      })),
    }));
    expect(JSON.stringify(mapsReport(marked(false)))).toMatch(/huisuitzetting.*gids-9/);
    expect(JSON.stringify(mapsReport(marked(true)))).not.toMatch(/huisuitzetting|gids-9/);
  });
});

describe('cells of a table', () => {
  it('under five are hidden, and with them as much as it takes', () => {
    expect(shownCells([148, 52])).toEqual([148, 52]);
    expect(shownCells([148, 3])).toEqual([null, null]);
    expect(shownCells([60, 20, 3])).toEqual([60, null, null]);
    expect(shownCells([60, 4, 3])).toEqual([60, null, null]);
    expect(shownCells([60, 0, 0])).toEqual([null, null, null]);
    expect(shownCells([60, 9, 2, 2])).toEqual([60, null, null, null]);
    expect(shownCells([5, 5, 5])).toEqual([5, 5, 5]);
  });

  it('never let anybody work out a hidden count, whoever knows the total and the rule', () => {
    // Every table there is: those that are published alike must not agree on any count that is hidden.
    for (const size of [2, 3, 4]) {
      const alike = new Map<string, number[][]>();
      const fill = (counts: number[], left: number): void => {
        if (counts.length === size) { alike.set(key(counts), [...(alike.get(key(counts)) ?? []), counts]); return; }
        for (let count = 0; count <= left; count += 1) fill([...counts, count], left - count);
      };
      const key = (counts: number[]): string => JSON.stringify([counts.reduce((sum, count) => sum + count, 0), shownCells(counts)]);
      fill([], size === 4 ? 22 : 34);
      for (const [published, tables] of alike) {
        const [total, cells] = JSON.parse(published) as [number, (number | null)[]];
        // A total under five is never published.
        if (total < 5) continue;
        cells.forEach((cell, at) => {
          if (cell !== null) expect(cell).toBeGreaterThanOrEqual(5);
          else expect(new Set(tables.map((table) => table[at])).size, `${published} cell ${at}`).toBeGreaterThan(1);
        });
      }
    }
  });

  it('are hidden in the same way in any order', () => {
    fc.assert(fc.property(fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 6 }), (counts) => {
      const order = counts.map((_, at) => at).sort((a, b) => counts[b]! - counts[a]!);
      expect(shownCells(order.map((at) => counts[at]!))).toEqual(order.map((at) => shownCells(counts)[at]));
    }));
  });
});

describe('bands of a number', () => {
  it('hold every map, and at least five each', () => {
    fc.assert(fc.property(fc.array(fc.option(fc.nat({ max: 40 }))), (values) => {
      const { bands } = spreadOf(values, [3, 6, 9, 13, 21]);
      expect(bands.reduce((sum, { maps }) => sum + maps, 0)).toBe(values.length < 5 ? 0 : values.length);
      for (const { maps } of bands) expect(maps).toBeGreaterThanOrEqual(5);
      if (!bands.length) return;
      expect([bands[0]!.from, bands.at(-1)!.to]).toEqual([null, null]);
      bands.slice(1).forEach(({ from }, at) => { expect(from).toBe(bands[at]!.to); });
    }));
  });

  it('are taken together only where they have to be', () => {
    expect(spreadOf([1, 1, 1, 1, 1, 4, 4, 4, 4, 4, 30], [3, 6])).toEqual({ bands: [{ from: null, to: 3, maps: 5 }, { from: 3, to: null, maps: 6 }], mean: 5 });
  });
});

describe('labels', () => {
  const five = ['a', 'b', 'c', 'd', 'e'];
  it('are told when five maps share them, however they were written, and never when they hold a name', () => {
    const each = [...['Schulden', 'schulden.', ' SCHULDEN', 'schulden', 'schul\u200bden'].map((label) => [label, label, 'ruzie met Zwaantje']), ...five.map(() => ['iets']), ['eens'], ['Tuin'], ['tuin'], ['tuin'], ['tuin']];
    expect(sharedLabels(each, new Set(['zwaantje']), [each.length])).toEqual([{ label: 'iets', maps: 5 }, { label: 'schulden', maps: 5 }]);
  });

  it('are told without their number where the maps without them could be counted', () => {
    expect(sharedLabels([...five, ...five].map(() => ['eten']), new Set(), [12])).toEqual([{ label: 'eten', maps: null }]);
    expect(sharedLabels([...five, ...five].map(() => ['eten']), new Set(), [15, null])).toEqual([{ label: 'eten', maps: 10 }]);
  });
});

describe('a report over 240 generated maps', () => {
  it('gives the counts that organisations publish, with their denominators', () => {
    const count = (is: (closing: NonNullable<NetworkDocument['closing']>) => boolean): number => MAPS.filter(({ closing }) => is(closing!)).length;
    const { effort, clarified, selfReliance, selfRelianceApart } = REPORT.closing;
    expect(REPORT.maps).toBe(240);
    expect(effort).toEqual({ of: count((c) => c.effort !== undefined), cells: { 'own-network': count((c) => c.effort === 'own-network'), professionals: count((c) => c.effort === 'professionals') } });
    expect(clarified).toEqual({ of: count((c) => c.clarified !== undefined), cells: { yes: count((c) => c.clarified === true), no: count((c) => c.clarified === false) } });
    expect(selfReliance).toEqual({ of: count((c) => c.selfReliance !== undefined), cells: { strongerOrSame: count((c) => c.selfReliance === 'stronger' || c.selfReliance === 'same'), weaker: count((c) => c.selfReliance === 'weaker') } });
    expect(selfRelianceApart).toEqual({ stronger: count((c) => c.selfReliance === 'stronger'), same: count((c) => c.selfReliance === 'same') });
    expect(REPORT.network.size.bands.reduce((sum, { maps }) => sum + maps, 0)).toBe(240);
    expect(REPORT.network.size.bands.length).toBeGreaterThan(3);
  });

  it('counts themes however they were written, and questions, scores and the catalogue', () => {
    const withDebts = MAPS.filter(({ versions }) => versions[0]!.themes.some(({ kind, label }) => kind === 'trouble' && /^\s*schulden/i.test(label))).length;
    expect(REPORT.themes.labels.trouble).toContainEqual({ label: 'schulden', maps: withDebts });
    expect(REPORT.themes.labels.trouble.map(({ label }) => label)).toEqual(expect.arrayContaining(['eet alleen', 'ruzie']));
    expect(REPORT.questions.map(({ label }) => label)).toEqual(['wie eet er mee']);
    expect(REPORT.scores).toEqual([{ label: 'zrm sociaal netwerk', maps: MAPS.filter(({ closing }) => closing!.scores).length }]);
    expect(REPORT.catalogue.map(({ label }) => label).sort()).toEqual(['gids-1', 'gids-2', 'gids-3']);
  });

  it('holds no name, in either language or as JSON, though names stand everywhere in the maps', () => {
    expect(namesIn(MAPS.map((map) => JSON.stringify(map)).join())).toEqual([...NAME_PARTS]);
    // A label with a name is on more than five maps: it is left out for the name alone.
    expect(MAPS.filter(({ versions }) => versions[0]!.themes.some(({ label }) => label.startsWith('ruzie met Zwaantje'))).length).toBeGreaterThanOrEqual(5);
    for (const text of [JSON.stringify(REPORT), manyMapsText(REPORT, 'nl'), manyMapsText(REPORT, 'en')]) expect(namesIn(text)).toEqual([]);
  });

  it('holds no number of maps from 1 to 4, whatever part of the maps is taken', () => {
    fc.assert(fc.property(fc.shuffledSubarray(MAPS, { maxLength: 60 }), (some) => {
      const told = mapsReport(some);
      for (const [place, number] of numbersIn(told)) {
        if (!/\.(?:mean|from|to|least)$/.test(place)) expect(number, place).toBeGreaterThanOrEqual(5);
      }
      for (const table of tablesIn(told)) {
        const cells = Object.values(table.cells);
        const hidden = cells.filter((cell) => cell === null).length;
        expect(hidden, JSON.stringify(table)).not.toBe(1);
        if (table.of === null) expect(hidden).toBe(cells.length);
      }
      expect(namesIn(JSON.stringify(told))).toEqual([]);
    }), { numRuns: 40 });
  });

  it('is the same in any order and with copies, and the same by the library', async () => {
    fc.assert(fc.property(fc.shuffledSubarray(MAPS, { minLength: MAPS.length }), fc.array(fc.nat({ max: MAPS.length - 1 }), { maxLength: 9 }), (mixed, copies) => {
      expect(mapsReport([...copies.map((at) => ({ ...MAPS[at]! })), ...mixed])).toEqual(REPORT);
    }), { numRuns: 5 });
    expect(await report(MAPS)).toEqual(REPORT);
  });

  it('says nothing but that there are too few of four maps, copies or not', () => {
    const few = MAPS.slice(0, 4);
    const told = mapsReport([...few, ...few, ...few.map((map) => ({ ...map, id: `${map.id}-copy` }))]);
    expect(told.maps).toBeNull();
    expect(numbersIn(told)).toEqual([['.least', 5]]);
    expect(mapsReport([]).maps).toBeNull();
    expect(manyMapsText(told, 'nl')).not.toMatch(/[1-46-9]/);
  });

  it('takes of several copies of one map the latest', () => {
    const [map] = MAPS;
    const later = { ...map!, versions: [...map!.versions, { ...map!.versions[0]!, id: 'v2', date: '2024-12' }] };
    expect(distinctMaps([later, map!])).toEqual([later]);
    expect(distinctMaps([map!, later])).toEqual([later]);
  });
});

describe('a copy for research', () => {
  const agreed = MAPS.filter(({ closing }) => closing!.research === true);

  it('is refused without consent', async () => {
    const { researchCopy } = await loadManyMaps();
    const [never] = MAPS.filter(({ closing }) => closing!.research !== true);
    expect(() => researchCopy(never!)).toThrowError(expect.objectContaining({ code: 'refused', place: 'closing.research' }));
    expect(() => researchCopy({ ...agreed[0]!, closing: { ...agreed[0]!.closing, research: 'yes' as never } })).toThrow();
    for (const part of NAME_PARTS) expect(() => researchCopy(never!)).not.toThrow(part);
  });

  it('holds nobody, no text and nothing of other programs, opens whole, and keeps the numbers', async () => {
    const { researchCopy, mapsReport: count } = await loadManyMaps();
    expect(agreed.length).toBeGreaterThan(50);
    for (const map of agreed) {
      const copy = researchCopy(map, 'r1');
      const text = saveDocument(copy);
      expect(namesIn(text)).toEqual([]);
      expect(text).not.toMatch(/x-contact|x-owner|belt|oom|source|2024-05|\d\d-\d\d/);
      expect(openDocument(text)).toMatchObject({ repairs: [], document: { id: 'r1' } });
    }
    const shared = agreed.filter(({ versions }) => versions[0]!.alters.every(({ doNotShare }) => !doNotShare)
      && versions[0]!.ties.every(({ quality }) => quality !== 'onveilig'));
    const copies = shared.map((map, at) => researchCopy(map, `r${at}`));
    const { network, closing, plan } = count(copies) as MapsReport;
    expect(shared.length).toBeGreaterThan(10);
    expect({ network, closing, plan }).toEqual((({ network: n, closing: c, plan: p }: MapsReport) => ({ network: n, closing: c, plan: p }))(count(shared)));
  });

  it('leaves words out that are not ours, and keeps who is who through moments', async () => {
    const { researchCopy } = await loadManyMaps();
    const [map] = agreed;
    const [version] = map!.versions;
    const strange = version!.alters.map((alter, at) => (at === 1 ? { ...alter, gender: 'Zwaantje' as never, sector: 'Quirijn', ring: 'Zwaantje', doNotShare: false } : { ...alter, doNotShare: false }));
    const copy = researchCopy({
      ...map!, sectors: [{ id: 'Quirijn', label: 'Quirijns koor' }, { id: 'hulp' }], versions: [{ ...version!, alters: strange }, { ...version!, id: 'v2', alters: [...strange].reverse() }],
    });
    expect(namesIn(JSON.stringify(copy))).toEqual([]);
    expect(copy.sectors).toEqual([{ id: 'sector1' }, { id: 'hulp' }]);
    expect(copy.versions[0]!.alters[1]!.sector).toBe('sector1');
    expect(copy.versions[1]!.alters.map(({ id }) => id).reverse()).toEqual(copy.versions[0]!.alters.map(({ id }) => id));
  });
});

function tablesIn(value: unknown): { of: number | null; cells: Record<string, number | null> }[] {
  if (typeof value !== 'object' || value === null) return [];
  return 'cells' in value ? [value as never] : Object.values(value).flatMap(tablesIn);
}
