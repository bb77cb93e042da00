import { describe, expect, it } from 'vitest';
import { exportAs, importBytes } from '../../../src/io/formats.js';
import type { Alter, NetworkDocument, Version } from '../../../src/model/document.js';
import { STORY_IDS, fixtureBytes, fixtureJson, storyDocument } from '../../fixture.js';

type Json = any;
const SAMPLES = ['own-2.7-support.json', 'own-2.7-two-versions.json', 'rosa-gen1-2020-12.json', 'rosa-gen2-2021-08.json', 'rosa-gen3-2021-09.json', 'rosa-gen4-2023-05.json', 'rosa-gen5-2024-08.json'];

describe('export to easyNWK 2.7', () => {
  for (const name of SAMPLES) {
    it(`gives back every field of ${name} with the value it had`, () => {
      const before = fixtureJson(`samples/easynwk/${name}`);
      const { document } = importBytes(fixtureBytes(`samples/easynwk/${name}`), name);
      const { text, lost } = exportAs(document, 'easynwk');
      expect(text.charCodeAt(0)).toBe(0xfeff);
      const after = JSON.parse(text.slice(1));
      // A file of before 2024 is a bare network; it comes back as a record with that one version.
      expect(before.versions ? after : after.versions[0].nwk).toMatchObject(before);
      for (const [i, version] of (before.versions ?? [{ nwk: before }]).entries()) {
        expect(after.versions[i].nwk.alteri).toHaveLength(version.nwk.alteri.length);
        expect(after.versions[i].nwk.connections).toEqual(version.nwk.connections ?? []);
      }
      // Older versions of easyNWK let dogs and people outside the circle have ties.
      expect(lost.filter(({ code }) => code !== 'ties-not-allowed')).toEqual([]);
      expect(unnamed(importBytes(new TextEncoder().encode(text)).document)).toEqual(unnamed(importBytes(new TextEncoder().encode(exportAs(document, 'easynwk').text)).document));
    });
  }

  it('writes every field of 2.7 for everybody, also for those of an older file', () => {
    const fields = Object.keys(fixtureJson('samples/easynwk/own-2.7-support.json').versions[0].nwk.alteri[0]);
    const written = exported(read('rosa-gen3-2021-09.json'));
    for (const alter of written.versions[0].nwk.alteri) expect(Object.keys(alter)).toEqual(expect.arrayContaining(fields));
  });

  it('leaves values that are no good as they were, as long as nobody touches them', () => {
    const alter = { id: 1, name: '+Otto', role: 5, human: 'true', currentGender: 'Mann', age: '-7', note: '', deceased: false, edgeType: '2', edgeTypeByUser: '-1', angle: '12.5', distance: '1e309', conflict: 1, supportSocial: '3', own: { a: [1] } };
    const file = { versions: [{ id: 'x', title: '', date: '3.2.14', extra: 1, nwk: { ego: { name: 'E', mood: 'ok' }, alteri: [alter, { id: 2, edgeType: 0, supportSocial: 2, conflict: true }], connections: [{ id1: 1, id2: 2, since: 5 }] } }], currentVersion: 'x', size: '7', app: 'y' };
    const { document } = importBytes(new TextEncoder().encode(JSON.stringify(file)));
    const after = JSON.parse(exportAs(document, 'easynwk').text.slice(1));
    const { deceased, ...rest } = alter;
    expect(after).toMatchObject({ ...file, versions: [{ ...file.versions[0], nwk: { ...file.versions[0]!.nwk, alteri: [rest, file.versions[0]!.nwk.alteri[1]] } }] });
    // The plus says that Otto died, and now the field says so too.
    expect([deceased, after.versions[0].nwk.alteri[0].deceased]).toEqual([false, true]);
  });

  it.each(['nl', 'en'])('gives back an age that is text as an age, and the note without it (%s)', (language) => {
    const ages = ['ca. 40', '60+', '44 Jahre', '50'];
    const alteri = ages.map((age, i) => ({ id: i + 1, name: `C${i}`, age, note: i === 0 ? 'Notiz\n' : '', edgeType: 1, angle: 45, distance: 50 }));
    const { document } = importBytes(new TextEncoder().encode(JSON.stringify({ ego: { name: 'E', age: '30+', note: 'n' }, alteri, connections: [] })), '', { language });
    const written = (from: NetworkDocument) => JSON.parse(exportAs(from, 'easynwk').text.slice(1)).versions[0].nwk;
    expect(written(document)).toMatchObject({ ego: { age: '30+', note: 'n' }, alteri });
    // Neither a second copy of the note beside the map, nor a second line when it comes in again.
    expect(JSON.stringify(document.versions.map((version) => version.alters.map(({ source }) => source)))).not.toContain('Notiz');
    const again = importBytes(new TextEncoder().encode(exportAs(document, 'easynwk').text), '', { language }).document;
    expect(again.versions[0]!.alters.map(({ note }) => note)).toEqual(document.versions[0]!.alters.map(({ note }) => note));
    // Who fills in the age has said it in years; what was noted stays noted.
    const aged = edit(document, (version) => ({ ...version, alters: version.alters.map((alter) => (alter.id === 'p1' ? { ...alter, age: 41 } : alter.id === 'p2' ? { ...alter, note: 'anders' } : alter)) }));
    expect(written(aged).alteri[0]).toMatchObject({ age: '41', note: expect.stringContaining('ca. 40') });
    expect(written(aged).alteri[1]).toMatchObject({ age: '60+', note: 'anders' });
  });

  it('writes what was changed here, and no trace of what was there before', () => {
    const document = edit(read('rosa-gen5-2024-08.json'), (version) => ({
      ...version,
      alters: [
        ...version.alters.map((alter): Alter => {
          if (alter.id === 'p11') return { ...alter, name: 'Edwin', role: 'Onkel', note: 'nieuw', age: 50, gender: 'man', deceased: true };
          if (alter.id === 'p7') return { ...alter, ring: 'heel-dichtbij' };
          if (alter.id === 'p8') return { ...alter, sector: 'buren' };
          return alter;
        }),
        { id: 'new', kind: 'organisation', name: 'Buurthuis', sector: 'meedoen', ring: 'dichtbij' },
      ],
      ties: [
        ...version.ties.filter(({ to, from }) => !(from === 'resident' && to === 'p3')).map((tie) => (tie.to === 'p2' && tie.from === 'resident' ? { ...tie, quality: 'dubbel' as const, gives: ['P' as const, 'M' as const], gets: ['G' as const] } : tie)),
        { id: 'a', from: 'new', to: 'resident', gives: ['V'] }, { id: 'b', from: 'new', to: 'p1' },
      ],
    }));
    const file = exported(document);
    const alter = (id: number) => file.versions[0].nwk.alteri.find((each: Json) => each.id === id);
    expect(alter(11)).toMatchObject({ name: 'Edwin', role: 'Onkel', roleDefault: false, note: 'nieuw', age: '50', currentGender: 'männlich', deceased: true, angle: 82.59647651462154, distance: 61.56025977017402 });
    expect(JSON.stringify(file)).not.toContain('Ewald');
    expect(alter(7)).toMatchObject({ angle: -50.92234207573893, distance: 16.67 });
    expect(alter(8)).toMatchObject({ angle: 135, distance: 42.31366368839073 });
    expect(alter(3)).toMatchObject({ edgeType: 0 });
    expect(alter(2)).toMatchObject({ conflict: true, supportInstrumental: 1, supportSocial: 2, supportEmotional: 0 });
    expect(alter(12)).toMatchObject({ name: 'Buurthuis', human: false, edgeType: 1, angle: -135, distance: 50, supportLinking: 2, currentGender: 'nicht festgelegt', age: '' });
    expect(file.versions[0].nwk.connections).toContainEqual({ id1: 12, id2: 1 });
  });

  it('writes ties that rest as none, and several ties with the resident as multiplex', () => {
    const document = edit(storyDocument('S02'), (version) => ({ ...version, ties: [...version.ties, { id: 'second', from: 'mira', to: 'r' }] }));
    const [t0] = exported(document).versions;
    const edgeTypes = Object.fromEntries(t0.nwk.alteri.map((alter: Json) => [alter.name, alter.edgeType]));
    expect(edgeTypes).toEqual({ Mira: 2, Teun: 1, Ben: 0, Ria: 1, woningbedrijf: 0, incassobureau: 1, Farid: 1, Anneke: 0 });
  });

  for (const story of STORY_IDS) {
    it(`keeps people, sectors, rings and ties of ${story} through easyNWK and back`, () => {
      const document = storyDocument(story);
      const back = importBytes(new TextEncoder().encode(exportAs(document, 'easynwk').text)).document;
      expect(back.versions).toHaveLength(2);
      expect(back.current).toBe('v1');
      for (const [i, version] of document.versions.entries()) {
        const quarters: Record<string, string> = { buren: 'vrienden', vrijwilligers: 'vrienden' };
        const quarter = ({ sector }: Alter) => quarters[sector ?? ''] ?? sector;
        const facts = (alter: Alter) => [alter.name, alter.role, alter.kind === 'person', quarter(alter), alter.ring, alter.deceased ?? false];
        expect(back.versions[i]!.alters.slice(1).map(facts)).toEqual(version.alters.slice(1).map(facts));
        expect(back.versions[i]!.date).toBe(version.date);
      }
    });
  }

  it('says what of S06 an easyNWK file has no room for', () => {
    const { lost } = exportAs(storyDocument('S06'), 'easynwk');
    expect(lost).toEqual([
      { code: 'lost-quality', facts: { count: 29 } }, { code: 'lost-support', facts: { count: 7 } }, { code: 'lost-marks', facts: { count: 1 } },
      { code: 'lost-households', facts: { count: 1 } }, { code: 'lost-family', facts: { count: 13 } }, { code: 'lost-themes', facts: { count: 2 } },
      { code: 'lost-plan', facts: { count: 5 } }, { code: 'lost-story', facts: {} },
    ]);
  });

  it('puts people without sector or ring, or with ones of the map’s own, somewhere and says so', () => {
    const base = storyDocument('S01');
    const alters: Alter[] = [base.versions[0]!.alters[0]!, { id: 'a', kind: 'person', name: 'A' }, { id: 'b', kind: 'person', name: 'B', sector: 'koor', ring: 'r4' }, { id: 'c', kind: 'person', name: 'C', sector: 'hulp', ring: 'outside' }];
    const document: NetworkDocument = {
      ...base, rings: ['r1', 'r2', 'r3', 'r4'].map((id) => ({ id })), plan: { goals: [], actions: [], decisions: [] }, question: undefined,
      versions: [{ ...base.versions[0]!, alters, ties: [], couples: [], children: [], households: [], themes: [] }],
    };
    const { lost } = exportAs(document, 'easynwk');
    expect(lost).toEqual([{ code: 'lost-own-sector', facts: { count: 1 } }, { code: 'sector-not-asked', facts: { count: 1 } }, { code: 'lost-own-rings', facts: { count: 4 } }, { code: 'ring-not-asked', facts: { count: 1 } }]);
    expect(exported(document).versions[0].nwk.alteri).toMatchObject([{ angle: 120, distance: 50 }, { angle: 150, distance: 87.5 }, { angle: -45, distance: 110 }]);
  });
});

function read(name: string): NetworkDocument {
  return importBytes(fixtureBytes(`samples/easynwk/${name}`), name).document;
}

function exported(document: NetworkDocument): Json {
  return JSON.parse(exportAs(document, 'easynwk').text.slice(1));
}

function edit(document: NetworkDocument, change: (version: Version) => Version): NetworkDocument {
  return { ...document, versions: document.versions.map(change) };
}

function unnamed({ id: _id, ...rest }: NetworkDocument): unknown {
  return rest;
}
