import { describe, expect, it } from 'vitest';
import { type ImportReport, type Imported, entrySentence, importBytes } from '../../../src/io/formats.js';
import type { Alter, NetworkDocument, Version } from '../../../src/model/document.js';
import { violationsOf } from '../../../src/model/invariants.js';
import { othersOf } from '../../../src/model/query.js';
import { fixtureBytes, fixtureJson } from '../../fixture.js';

type Counts = Record<string, unknown>;
const EXPECTED = fixtureJson<Record<string, Counts & { versions?: Counts[] }>>('samples/easynwk/expected.json');

/** The numbers of `expected.json`, counted from what our reader made of a file. */
function countsOf(version: Version, place: string, report: ImportReport): Counts {
  const others = othersOf(version);
  const told = (code: string) => report.changed.filter((entry) => entry.code === code && (entry.place ?? '').startsWith(place)).length;
  const mine = version.ties.filter(({ from, to }) => from === version.resident || to === version.resident);
  const theirs = version.ties.filter((tie) => !mine.includes(tie));
  const unknown = told('tie-unknown');
  const kept = (field: string) => others.map(({ source }) => (source!['easynwk'] as Counts)[field]);
  const where = (field: 'ring' | 'sector', ...ids: string[]) => others.filter((alter) => ids.includes(alter[field] ?? '')).length;
  return {
    id: (version['source'] as { easynwk: Counts }).easynwk['id'], title: version.title ?? '', date: version.date ?? null,
    alters: others.length, alterTies: theirs.length, distinctAlterTies: new Set(theirs.map(({ from, to }) => [from, to].sort().join())).size,
    danglingAlterTies: report.dropped.filter(({ code }) => code === 'dangling-tie').length,
    egoTies: unknown > 0 ? null : mine.length, egoTieStateUnknown: unknown, multiplexEgoTies: told('multiplex'),
    conflicts: mine.filter(({ quality }) => quality === 'gespannen').length, withSupport: mine.filter(({ gives }) => gives).length,
    deceased: others.filter(({ deceased }) => deceased).length, nonHuman: others.filter(({ kind }) => kind !== 'person').length,
    ringsNearMidFarOutside: [where('ring', 'heel-dichtbij'), where('ring', 'dichtbij'), where('ring', 'verder-weg'), where('ring', 'outside')],
    sectorsFamilyFriendsColleaguesProf: [where('sector', 'familie'), where('sector', 'vrienden', 'buren'), where('sector', 'meedoen'), where('sector', 'hulp')],
    stringEdgeTypes: kept('edgeType').filter((edgeType) => typeof edgeType === 'string').length,
  };
}

/** In the second generation the dog is no human by its gender and the father dead by the plus before his name; the independent count looked at neither. */
const OLD_SIGNS = 'rosa-gen2-2021-08.json';

describe('import of easyNWK JSON', () => {
  for (const [name, expected] of Object.entries(EXPECTED).filter(([name]) => name.endsWith('.json'))) {
    it(`finds in ${name} what is in it`, () => {
      const { document, report, format } = read(name);
      expect(format).toBe('easynwk');
      expect(violationsOf(document)).toEqual([]);
      expect(document.versions).toHaveLength(expected.versions!.length);
      expect(document.versions[0]!.alters[0]!.name).toBe(expected['egoName']);
      for (const [i, counts] of expected.versions!.entries()) {
        const found = countsOf(document.versions[i]!, document.source!['easynwk'] && expected['schema'] !== 'single' ? `versions[${i}]` : '', report);
        expect(found).toMatchObject(name === OLD_SIGNS ? { ...counts, nonHuman: 1, deceased: 1 } : counts);
      }
      const current = document.versions.find(({ id }) => id === document.current)!;
      if (expected['currentVersion'] !== null) expect((current['source'] as { easynwk: Counts }).easynwk['id']).toBe(expected['currentVersion']);
      expect(report.dropped).toEqual([]);
    });
  }

  it('keeps people the same across versions, and takes a number used for somebody else for somebody else', () => {
    const { document } = read('own-2.7-two-versions.json');
    const [first, second] = document.versions as [Version, Version];
    const ids = (version: Version) => version.alters.map(({ id }) => id);
    expect(ids(first).filter((id) => ids(second).includes(id))).toEqual(['resident', 'p1', 'p2', 'p3', 'p4', 'p5']);

    const other = readJson({ versions: [version(1, [contact(1, { name: 'Anna', role: 'Mutter' })]), version(2, [contact(1, { name: 'Ben', role: 'Vater' })]), version(3, [contact(1, { name: 'Ben', role: 'Onkel' })])], currentVersion: 3 });
    expect(other.document.versions.map((each) => each.alters[1]!.id)).toEqual(['p1', 'p1-2', 'p1-2']);
    expect(other.report.changed.map(({ code }) => code)).toEqual(['id-reused']);
  });

  it.each([
    [0, 32, 'familie', 'heel-dichtbij'], [89.9, 33.33, 'familie', 'dichtbij'], [90, 66.66, 'vrienden', 'dichtbij'], [180, 66.67, 'vrienden', 'verder-weg'],
    [-0.1, 100, 'hulp', 'verder-weg'], [-90, 100.1, 'hulp', 'outside'], [-90.1, 5, 'meedoen', 'heel-dichtbij'], ['-180', '99', 'meedoen', 'verder-weg'], [45, 0, undefined, 'heel-dichtbij'],
  ])('puts angle %s and distance %s in %s, %s', (angle, distance, sector, ring) => {
    const { document } = readJson(version(1, [contact(1, { role: '', angle, distance })]).nwk);
    expect(document.versions[0]!.alters[1]).toMatchObject({ ...(sector ? { sector } : {}), ring });
    expect(document.versions[0]!.alters[1]!.sector).toBe(sector);
  });

  it('takes neighbours and volunteers out of the quarter of the friends by their role, and says so', () => {
    const roles = ['Nachbar*in', 'buurvrouw', 'Ehrenamtliche*r', 'vrijwilliger', 'Freund*in', 'Mitbewohner*in', ''];
    const { document, report } = readJson(version(1, roles.map((role, i) => contact(i, { role, angle: 100 }))).nwk);
    expect(document.versions[0]!.alters.slice(1).map(({ sector }) => sector)).toEqual(['buren', 'buren', 'vrijwilligers', 'vrijwilligers', 'vrienden', 'vrienden', 'vrienden']);
    expect(report.changed.filter(({ code }) => code === 'sector-from-role')).toHaveLength(4);
  });

  it('reads support both ways, and tells none from not asked where it can', () => {
    const { document } = readJson(version(1, [
      contact(1, { supportEmotional: 1, supportInstrumental: '2', supportInformational: 3, supportSocial: 0, supportLinking: 3 }),
      contact(2, { supportEmotional: 0 }), contact(3, { conflict: true }),
    ]).nwk);
    expect(document.versions[0]!.ties).toMatchObject([{ gives: ['E', 'A', 'V'], gets: ['P', 'A', 'V'] }, {}, { quality: 'gespannen' }]);
    expect(document.versions[0]!.ties[1]).not.toHaveProperty('gives');
  });

  it('knows animals, things and the dead by every sign that easyNWK has had', () => {
    const { document, report } = readJson(version(1, [
      contact(1, { human: false, role: 'Hund' }), contact(2, { human: undefined, currentGender: 'kein Mensch', role: 'Katze' }), contact(3, { human: undefined, currentGender: 'Hund' }),
      contact(4, { human: false, role: 'Kirche' }), contact(5, { human: false, role: '?', emoji: '🐈' }), contact(6, { human: false, role: '?' }),
      contact(7, { name: '+Otto' }), contact(8, { deceased: true }), contact(9, { role: 'Krankenschwester', currentGender: undefined, angle: 45, distance: 0 }),
    ]).nwk);
    const alters = document.versions[0]!.alters.slice(1);
    expect(alters.map(({ kind }) => kind)).toEqual(['animal', 'animal', 'animal', 'place', 'animal', 'animal', 'person', 'person', 'person']);
    expect(alters.map(({ deceased }) => deceased ?? false)).toEqual([false, false, false, false, false, false, true, true, false]);
    expect(alters[6]!.name).toBe('Otto');
    expect(alters[8]).toMatchObject({ sector: 'hulp', gender: 'woman' });
    expect(report.changed.map(({ code }) => code)).toEqual(['kind-guessed', 'gender-from-role', 'sector-without-angle']);
  });

  it('counts everything it could not use, and loses none of it silently', () => {
    const { document, report } = readJson({
      ego: null, alteri: [contact('', { name: 7, age: 'ca. 40', currentGender: 'Mann', edgeType: 'x', angle: 'y', conflict: true }), 'Anna', contact(2, {})],
      connections: [{ id1: 2, id2: 2 }, { id1: 2, id2: 'nobody' }, 3],
    });
    expect(report.changed.map(({ code, place }) => `${code} ${place}`)).toEqual([
      'no-resident ego', 'age-not-number alteri[0].age', 'gender-unknown alteri[0].currentGender', 'not-number alteri[0].angle', 'sector-without-angle alteri[0]',
      'missing-id alteri[0].id', 'not-number alteri[0].edgeType', 'kept-aside alteri[0]',
    ]);
    expect(report.dropped.map(({ code, place }) => `${code} ${place}`)).toEqual(['not-a-record alteri[1]', 'self-tie connections[0]', 'dangling-tie connections[1]', 'not-a-record connections[2]']);
    expect(document.versions[0]!.alters.map(({ name }) => name)).toEqual(['', '7', 'Contact 2']);
    expect(document.versions[0]!.alters[1]!.source!['easynwk']).toMatchObject({ age: 'ca. 40', currentGender: 'Mann', edgeType: 'x', angle: 'y', name: 7 });
  });

  it('keeps an age that says how many years, and puts any other where people see it', () => {
    const ages = ['44', '44 Jahre', '44 jaar', '44j.', 'ca. 40', '60+', '40-45', '7 Monate', '131', 400, ' '];
    const json = version(1, ages.map((age, i) => contact(i + 1, { age, note: i === 4 ? 'Notiz' : '' }))).nwk;
    const told = readJson({ ...(json as object), ego: { name: 'Ego', age: 'halverwege de 30' } });
    const [resident, ...others] = told.document.versions[0]!.alters as [Alter, ...Alter[]];
    expect(others.map(({ age, note }) => [age, note])).toEqual([
      [44, undefined], [44, undefined], [44, undefined], [44, undefined],
      [undefined, 'Notiz\nLeeftijd: ca. 40'], [undefined, 'Leeftijd: 60+'], [undefined, 'Leeftijd: 40-45'], [undefined, 'Leeftijd: 7 Monate'], [undefined, 'Leeftijd: 131'], [undefined, 'Leeftijd: 400'], [undefined, undefined],
    ]);
    expect(resident.note).toBe('Leeftijd: halverwege de 30');
    expect(told.report.changed.filter(({ code }) => code === 'age-not-number')).toHaveLength(7);
    expect(entrySentence(told.report.changed.find(({ code }) => code === 'age-not-number')!, 'nl')).toContain('De tekst staat nu in de notitie.');
    expect(importBytes(new TextEncoder().encode(JSON.stringify(json)), '', { language: 'en' }).document.versions[0]!.alters[5]!.note).toBe('Notiz\nAge: ca. 40');
  });

  it('keeps no second copy of names, roles and notes beside the map', () => {
    const { document } = read('rosa-gen5-2024-08.json');
    const beside = JSON.stringify([document.source, ...document.versions.map((each) => [each['source'], ...each.alters.map(({ source }) => source)])]);
    for (const secret of ['Rosa', 'Ewald', 'Josefine', 'lorem', 'Mutter', '45']) expect(beside).not.toContain(`"${secret}`);
  });
});

function read(name: string): Imported {
  return importBytes(fixtureBytes(`samples/easynwk/${name}`), name);
}

function readJson(value: unknown): Imported & { document: NetworkDocument } {
  return importBytes(new TextEncoder().encode(JSON.stringify(value)), 'test.json');
}

function contact(id: unknown, more: Record<string, unknown>): Record<string, unknown> {
  return { id, name: `Contact ${String(id)}`, role: 'Freund*in', human: true, currentGender: 'nicht festgelegt', age: '', note: '', deceased: false, edgeType: 1, angle: 120, distance: 50, ...more };
}

function version(id: number, alteri: unknown[]): { id: number; title: string; date: string; nwk: unknown } {
  return { id, title: '', date: '2026-01-01', nwk: { ego: { name: 'Ego', currentGender: 'divers', age: '', note: '' }, alteri, connections: [] } };
}
