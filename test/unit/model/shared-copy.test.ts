import { describe, expect, it } from 'vitest';
import { shareableClip } from '../../../src/editor/shareable-clip.js';
import { createDocument } from '../../../src/model/create.js';
import type { NetworkDocument, Version } from '../../../src/model/document.js';
import { violationsOf } from '../../../src/model/invariants.js';
import { notOwned } from '../../../src/model/not-owned.js';
import { versionOf } from '../../../src/model/query.js';
import { sharedCopy, sharedDocument } from '../../../src/model/shared-copy.js';

const map = (): NetworkDocument => {
  const blank = createDocument({ id: 'map', residentName: 'Nadia' });
  const first = versionOf(blank);
  const { resident } = first;
  const version: Version = {
    ...first,
    reflection: 'Rob was boos.', present: ['rob', 'Rob Visser', 'Els Bos'],
    alters: [
      ...first.alters,
      { id: 'rob', kind: 'person', name: 'Rob Visser', doNotShare: true },
      { id: 'els', kind: 'person', name: 'Els', role: 'zus van Rob' },
      { id: 'piet', kind: 'person', name: 'Piet', role: 'robuuste buurman' },
      { id: 'kim', kind: 'person', name: 'Kim' },
    ],
    ties: [
      { id: 't1', from: resident, to: 'rob', quality: 'gewoon' },
      { id: 't2', from: resident, to: 'els', quality: 'sterk' },
      { id: 't3', from: resident, to: 'piet', doNotShare: true },
      { id: 't4', from: 'els', to: 'piet', quality: 'onveilig' },
    ],
    households: [{ id: 'h1', label: 'Bij Rob', members: [resident, 'rob', 'els'] }, { id: 'h2', members: ['rob', 'piet'] }],
    couples: [{ id: 'c1', partners: [resident, 'rob'] }, { id: 'c2', partners: ['rob', 'els'] }, { id: 'c3', partners: ['els', 'piet'] }],
    children: [{ id: 'k1', couple: 'c1', child: 'kim', kind: 'birth' }],
    themes: [
      { id: 'm1', kind: 'trouble', label: 'Ruzie met Rob', touches: [resident] },
      { id: 'm2', kind: 'trouble', label: 'Schulden', touches: ['rob', 't1', 'els'] },
      { id: 'm3', kind: 'strength', label: 'Doorzetter', touches: [], doNotShare: true },
    ],
    places: { circles: { stretch: 1, centre: 60, rings: [100, 200, 300], sectors: [], at: { rob: { x: 1, y: 2, side: 'left' }, els: { x: 3, y: 4, side: 'left' } } } },
  };
  return { ...blank, question: 'Hoe nu verder?', story: 'Zij woonde bij Rob.', versions: [version, { ...version, id: 'later' }], current: version.id };
};

describe('a copy for others', () => {
  const whole = map();
  const { document, alters, ties, themes } = sharedCopy(whole, whole.current);
  const version = versionOf(document);

  it('names nobody who is not to be shared, in whatever text', () => {
    expect(JSON.stringify(document)).not.toMatch(/\brob\b/i);
    expect(version.alters.map(({ name }) => name)).toEqual(['Nadia', 'Els', 'Piet', 'Kim']);
  });

  it('calls nobody by whose they are', () => {
    const called = notOwned(['Karim Bakker', 'oma Els', 'Han']);
    expect(['Moeder van Karim', 'Karims moeder', "Els' buurman", 'school van Karim Bakker', 'Els’s dog'].map(called)).toEqual(['Moeder', 'moeder', 'buurman', 'school', 'dog']);
    const kept = ['Karim', 'Karim de Wit', 'Jan van Bakker', 'Hans Bakker', 'Hans de Wit', 'Moeder van Kees', 'Els'];
    expect(kept.map(called)).toEqual(kept);
    const whole: NetworkDocument = { ...map(), versions: map().versions.map((each) => ({ ...each, alters: [...each.alters, { id: 'ma', kind: 'person', name: 'Moeder van Rob' }] })) };
    expect(versionOf(sharedCopy(whole, whole.current).document).alters.at(-1)).toMatchObject({ id: 'ma', name: 'Moeder' });
    expect(versionOf(shareableClip(whole)).alters.at(-1)).toMatchObject({ id: 'ma', name: 'Moeder' });
  });

  it('keeps words that only look like the name', () => {
    expect(version.alters.find(({ id }) => id === 'piet')?.role).toBe('robuuste buurman');
    expect(document.question).toBe('Hoe nu verder?');
  });

  it('leaves out ties and themes that are not to be shared, and ties called unsafe', () => {
    expect(version.ties.map(({ id }) => id)).toEqual(['t2']);
    expect(version.themes).toEqual([{ id: 'm2', kind: 'trouble', label: 'Schulden', touches: ['els'] }]);
  });

  it('holds one version without the reflection', () => {
    expect(document.versions).toHaveLength(1);
    expect(version).not.toHaveProperty('reflection');
    expect(version.present).toEqual(['Els Bos']);
  });

  it('keeps families and homes of who is left', () => {
    expect(version.households).toEqual([{ id: 'h1', members: [version.resident, 'els'] }]);
    expect(version.couples.map(({ id, partners }) => [id, partners])).toEqual([['c1', [version.resident]], ['c3', ['els', 'piet']]]);
  });

  it('is sound, and says what it left out', () => {
    expect(violationsOf(document)).toEqual([]);
    expect({ alters, ties, themes }).toEqual({ alters: ['rob'], ties: 3, themes: 2 });
  });

  it('leaves the map itself alone, and leaves out nothing where all may be shared', () => {
    expect(whole).toEqual(map());
    const again = sharedCopy(document, document.current);
    expect(again.document).toEqual(document);
    expect(again.alters).toEqual([]);
  });
});

describe('a copy of one moment', () => {
  const whole = map();
  const [intake, later] = whole.versions as [Version, Version];
  // Rob was marked at the intake; at the next moment he is no longer on the map, and Els is not marked there.
  const moments: NetworkDocument = {
    ...whole, current: 'later', events: [{ id: 'e1', date: '2024', label: 'Rob trok in' }, { id: 'e2', date: '2025', label: 'Verhuisd' }],
    plan: { goals: [{ id: 'g1', text: 'Los van Rob' }, { id: 'g2', text: 'Rust', dream: 'm2' }], actions: [], decisions: [] },
    versions: [
      { ...intake, alters: intake.alters.map((alter) => (alter.id === 'els' ? { ...alter, doNotShare: true } : alter)), themes: intake.themes.map((theme) => ({ ...theme, id: `old-${theme.id}` })) },
      { ...later, alters: later.alters.filter(({ id }) => id !== 'rob'), ties: [{ id: 't2', from: later.resident, to: 'els' }], households: [], couples: [], children: [], themes: [{ id: 'm2', kind: 'dream', label: 'Rust', touches: [] }], places: {} },
    ],
  };

  it('names nobody who was marked at another moment, and stays sound', () => {
    const { document } = sharedCopy(moments, 'later');
    expect(document.versions.map(({ id }) => id)).toEqual(['later']);
    expect(JSON.stringify(document)).not.toMatch(/\b(?:rob|els)\b/i);
    expect(document.plan.goals).toEqual([{ id: 'g2', text: 'Rust', dream: 'm2' }]);
    expect(document.events.map(({ id }) => id)).toEqual(['e2']);
    expect(violationsOf(document)).toEqual([]);
  });

  it('says what was left out of this moment alone', () => {
    const { alters, ties, themes } = sharedCopy(moments, 'later');
    expect({ alters, ties, themes }).toEqual({ alters: ['els'], ties: 1, themes: 0 });
    expect(sharedDocument(moments, 'later').alters).toEqual(['rob', 'els']);
  });

  it('makes the moment that was asked for the current one', () => {
    expect(sharedCopy(moments, intake.id).document.current).toBe(intake.id);
  });
});
