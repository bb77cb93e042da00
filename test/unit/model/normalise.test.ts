import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDocument, createVersion } from '../../../src/model/create.js';
import type { NetworkDocument, Version } from '../../../src/model/document.js';
import { violationsOf } from '../../../src/model/invariants.js';
import { normalise } from '../../../src/model/normalise.js';
import { saveDocument } from '../../../src/model/save.js';
import { shapeProblems } from '../../../src/model/shape.js';
import { anyDocument } from './any-document.js';

const person = (id: string, more: object = {}) => ({ id, kind: 'person' as const, name: id, ...more });

function broken(version: Partial<Version>, more: Partial<NetworkDocument> = {}): NetworkDocument {
  return { ...createDocument({ id: 'map' }), versions: [createVersion('v1', person('ria'), { ...version, alters: [person('ria'), ...(version.alters ?? [])] })], ...more };
}

function repaired(version: Partial<Version>, more: Partial<NetworkDocument> = {}) {
  const { document, repairs } = normalise(broken(version, more));
  expect(violationsOf(document)).toEqual([]);
  return { document, version: document.versions[0]!, repairs };
}

describe('normalise', () => {
  it('leaves nothing broken in any document of the right shape, keeps that shape, and says what it did', () => {
    let contradictory = 0;
    fc.assert(fc.property(anyDocument, (document) => {
      const before = violationsOf(document);
      const { document: sound, repairs } = normalise(document);
      expect(violationsOf(sound)).toEqual([]);
      expect(shapeProblems(sound)).toEqual([]);
      expect(repairs.length > 0).toBe(before.length > 0);
      if (before.length) contradictory += 1;
    }), { numRuns: 500 });
    expect(contradictory).toBeGreaterThan(300);
  });

  it('gives the same again, gives back what is sound as it is, and does not touch what it is given', () => {
    fc.assert(fc.property(anyDocument, (document) => {
      const given = structuredClone(document);
      const once = normalise(document);
      expect(normalise(structuredClone(given))).toEqual(once);
      expect(document).toEqual(given);
      expect(normalise(once.document).document).toBe(once.document);
      expect(normalise(once.document).repairs).toEqual([]);
    }), { numRuns: 200 });
  });

  it('loses no person: every alter of every version is still there', () => {
    fc.assert(fc.property(anyDocument, (document) => {
      const { document: sound } = normalise(document);
      const names = (of: NetworkDocument) => of.versions.flatMap((v) => v.alters.map((a) => a.name)).filter((name) => name !== '').sort();
      expect(names(sound)).toEqual(names(document));
    }), { numRuns: 200 });
  });

  it('keeps two people who share an id, both, and gives the second the same new id in every version', () => {
    const doubles = (id: string) => createVersion(id, person('ria'), { alters: [person('ria'), person('ali'), person('ali', { name: 'other Ali' })] });
    const { document, repairs } = repaired({}, { versions: [doubles('v1'), doubles('v2')], current: 'v2' });
    expect(document.versions.map((v) => v.alters.map((a) => `${a.id} ${a.name}`))).toEqual([
      ['ria ria', 'ali ali', 'ali-2 other Ali'], ['ria ria', 'ali ali', 'ali-2 other Ali'],
    ]);
    expect(repairs).toEqual([
      { code: 'id-renamed', place: 'versions[0].alters[2].id', about: { from: 'ali', to: 'ali-2' } },
      { code: 'id-renamed', place: 'versions[1].alters[2].id', about: { from: 'ali', to: 'ali-2' } },
    ]);
  });

  it('never renames to an id that somebody in another version has', () => {
    const versions = [
      createVersion('v1', person('ria'), { alters: [person('ria'), person('ali'), person('ali')] }),
      createVersion('v2', person('ria'), { alters: [person('ria'), person('ali-2')] }),
    ];
    const { document } = repaired({}, { versions });
    expect(document.versions[0]!.alters.map((a) => a.id)).toEqual(['ria', 'ali', 'ali-3']);
  });

  it('drops ties to nobody and to oneself, and themes let go of them', () => {
    const { version, repairs } = repaired({
      alters: [person('ali')],
      ties: [{ id: 't1', from: 'ria', to: 'ali' }, { id: 't2', from: 'ali', to: 'ali' }, { id: 't3', from: 'gone', to: 'ria' }],
      themes: [{ id: 'th', kind: 'dream', label: '', touches: ['t1', 't3', 'ali', 'ali'] }],
    });
    expect(version.ties.map((t) => t.id)).toEqual(['t1']);
    expect(version.themes[0]!.touches).toEqual(['t1', 'ali']);
    expect(repairs.map((r) => [r.code, r.place, r.about.why])).toEqual([
      ['tie-dropped', 'versions[0].ties[1]', 'self'], ['tie-dropped', 'versions[0].ties[2]', 'dangling'],
      ['touch-dropped', 'versions[0].themes[0].touches[1]', 'dangling'], ['touch-dropped', 'versions[0].themes[0].touches[3]', 'repeated'],
    ]);
  });

  it('puts a placeholder where the resident is missing, and makes a resident a person', () => {
    const lost = repaired({ resident: 'nobody', alters: [person('ali')] });
    expect(lost.version.alters[0]).toEqual({ id: 'nobody', kind: 'person', name: '' });
    expect(lost.repairs).toEqual([{ code: 'resident-added', place: 'versions[0].resident', about: { id: 'nobody' } }]);
    const cat = repaired({ resident: 'tom', alters: [{ id: 'tom', kind: 'animal', name: 'Tom' }] });
    expect(cat.version.alters[1]!.kind).toBe('person');
  });

  it('breaks a circle of ancestors at the last record', () => {
    const { version, repairs } = repaired({
      alters: [person('ali'), person('els'), person('bo')],
      couples: [{ id: 'c1', partners: ['ali'] }, { id: 'c2', partners: ['els'] }, { id: 'c3', partners: ['bo', 'ria'] }],
      children: [
        { id: 'k1', couple: 'c1', child: 'els', kind: 'birth' }, { id: 'k2', couple: 'c2', child: 'bo', kind: 'birth' },
        { id: 'k3', couple: 'c3', child: 'ali', kind: 'birth' }, { id: 'k4', couple: 'c3', child: 'bo', kind: 'birth' },
      ],
    });
    expect(version.children.map((c) => c.id)).toEqual(['k1', 'k2']);
    expect(repairs.map((r) => [r.place, r.about.why])).toEqual([
      ['versions[0].children[2]', 'own-ancestor'], ['versions[0].children[3]', 'own-ancestor'],
    ]);
  });

  it('removes numbers that JSON does not have, a place as a whole, and keeps the position of others in a list', () => {
    const { version, repairs } = repaired({
      alters: [person('ali', { source: { angle: Number.NaN, list: [1, Number.POSITIVE_INFINITY, 3] } })],
      places: {
        circles: { stretch: 1, centre: 60, rings: [1], sectors: [], at: { ria: { x: 0, y: 0, side: 'below' }, ali: { x: Number.NaN, y: 0, side: 'below' } } },
        'circles-tall': { stretch: Number.NaN, centre: 60, rings: [], sectors: [], at: {} },
      },
    });
    expect(version.alters[1]!.source).toEqual({ list: [1, null, 3] });
    expect(Object.keys(version.places!)).toEqual(['circles']);
    expect(Object.keys(version.places!.circles!.at)).toEqual(['ria']);
    expect(repairs.map((r) => `${r.code} ${r.place}`)).toEqual([
      'place-dropped versions[0].places.circles.at.ali', 'place-dropped versions[0].places.circles-tall',
      'number-removed versions[0].alters[1].source.angle', 'number-removed versions[0].alters[1].source.list[1]',
    ]);
  });

  it('takes the plan to people of any version, and lets go of others', () => {
    const { document, repairs } = repaired({ alters: [person('ali')] }, {
      plan: {
        goals: [{ id: 'g', text: '', dream: 'no-theme' }],
        actions: [{ id: 'a', what: '', who: 'gone', with: ['ali', 'gone'], goal: 'g' }],
        decisions: [{ id: 'd', about: '', by: ['gone', 'ria'] }],
      },
    });
    expect(document.plan).toEqual({
      goals: [{ id: 'g', text: '' }], actions: [{ id: 'a', what: '', with: ['ali'], goal: 'g' }], decisions: [{ id: 'd', about: '', by: ['ria'] }],
    });
    expect(repairs).toHaveLength(4);
  });

  it('makes a version where there is none, and opens one that exists', () => {
    expect(repaired({}, { versions: [] }).document.versions).toHaveLength(1);
    const { document } = repaired({}, { current: 'v7' });
    expect(document.current).toBe('v1');
  });

  it('shares every record it had no reason to touch', () => {
    const document = broken({ alters: [person('ali')], ties: [{ id: 't', from: 'ria', to: 'gone' }], households: [{ id: 'h', members: ['ria'] }] });
    const { document: sound } = normalise(document);
    expect(sound.versions[0]!.alters).toBe(document.versions[0]!.alters);
    expect(sound.versions[0]!.households[0]).toBe(document.versions[0]!.households[0]);
    expect(saveDocument(sound)).not.toContain('gone');
  });
});
