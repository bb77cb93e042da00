import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import '../../support/seed.js';
import { createEditor } from '../../../src/editor/editor.js';
import { addAlter } from '../../../src/editor/commands/add-alter.js';
import { merging } from '../../../src/index.js';
import { circlesLayout } from '../../../src/layout/circles.js';
import { mapsReport } from '../../../src/graph/many/maps-report.js';
import { mergeMaps } from '../../../src/merge/merge-maps.js';
import { createDocument } from '../../../src/model/create.js';
import type { Alter, NetworkDocument, Tie, Version } from '../../../src/model/document.js';
import { distinctMaps } from '../../../src/model/distinct-maps.js';
import { violationsOf } from '../../../src/model/invariants.js';
import { openDocument } from '../../../src/model/open.js';
import { versionOf } from '../../../src/model/query.js';
import { saveDocument } from '../../../src/model/save.js';
import { TIE_QUALITIES } from '../../../src/model/vocabulary.js';
import { STORY_IDS, storyDocument } from '../../fixture.js';

function mapOf(id: string, alters: Alter[], ties: Tie[] = [], resident: Partial<Alter> = {}): NetworkDocument {
  const empty = createDocument({ id, residentName: `Resident ${id}` });
  const version = versionOf(empty);
  return { ...empty, versions: [{ ...version, alters: [{ ...version.alters[0]!, ...resident }, ...alters], ties }] };
}

function withAlters(document: NetworkDocument, id: string, change: (version: Version) => Version): NetworkDocument {
  return { ...document, id, versions: [change(versionOf(document))], current: versionOf(document).id };
}

const table = (more: Partial<Alter> = {}): Alter => ({ id: 'wt', kind: 'group', name: 'Woensdagtafel', ...more });
const placesOf = (document: NetworkDocument): Alter[] => versionOf(document).alters.filter(({ kind, id }) => kind !== 'person' && id !== 'neighbourhood');
const peopleOf = (document: NetworkDocument): Alter[] => versionOf(document).alters.filter(({ kind, id }) => kind === 'person' && id !== 'neighbourhood');

describe('a neighbourhood of the Woensdagtafel', () => {
  const story = storyDocument('S09');
  const [one, two, three] = ['a', 'b', 'c'].map((id, n) => withAlters(story, id, (version) => {
    const [, friend] = version.alters.filter(({ kind }) => kind === 'person');
    const spelling = ['Woensdagtafel', 'woensdagtafel ', 'Woensdag​tafel'][n]!;
    return {
      ...version,
      alters: [...version.alters.filter(({ name }) => !/woensdagtafel/i.test(name)), { id: 'table', kind: 'group', name: spelling, sector: 'meedoen' }],
      ties: [...version.ties.filter(({ from, to }) => ![from, to].includes('table')), ...(n < 2 ? [{ id: 'f', from: friend!.id, to: 'table' }] : [])],
    };
  })) as [NetworkDocument, NetworkDocument, NetworkDocument];

  it('is one place that stands on three maps, with who is found there', () => {
    const whole = mergeMaps([one, two, three]);
    const found = placesOf(whole).find(({ name }) => name === 'Woensdagtafel')!;
    expect(found).toMatchObject({ kind: 'group', sector: 'meedoen', maps: 3, people: 5, role: 'op 3 kaarten, 5 mensen' });
    const guests = versionOf(whole).ties.filter(({ to }) => to === found.id);
    expect(guests).toHaveLength(5);
    expect(guests.every(({ from }) => peopleOf(whole).some(({ id }) => id === from))).toBe(true);
  });

  it('is a sound document that says of itself what it is', () => {
    const whole = mergeMaps([one, two, three], { language: 'en', title: 'Zuidwijk' });
    expect(violationsOf(whole)).toEqual([]);
    const opened = openDocument(saveDocument(whole));
    expect(opened.repairs).toEqual([]);
    expect(opened.document.neighbourhood).toEqual({ maps: 3, people: 'apart', least: 2 });
    expect(opened.document).toMatchObject({ title: 'Zuidwijk', layout: 'neighbourhood', language: 'en' });
  });

  it('can be looked at and not be changed, even where the host says nothing', async () => {
    const { mergeMaps: merged } = await merging();
    const editor = createEditor({ layout: circlesLayout, document: merged([one, two]) });
    expect(editor.readonly).toBe(true);
    editor.setReadonly(false);
    expect(editor.run(addAlter({ name: 'Kees' }))).toMatchObject({ refused: 'readonly' });
    editor.load(one);
    expect(editor.readonly).toBe(false);
  });

  it('counts a map once, however many copies of it come, and takes the one with the latest moment', () => {
    const later = withAlters({ ...one }, 'a', (version) => ({ ...version, date: '2030-01-01', alters: version.alters.filter(({ id }) => id !== 'table'), ties: version.ties.filter(({ to }) => to !== 'table') }));
    expect(mergeMaps([one, two, one])).toEqual(mergeMaps([one, two]));
    expect(placesOf(mergeMaps([one, later, two])).map(({ name }) => name)).not.toContain('Woensdagtafel');
  });
});

describe('what makes two places one', () => {
  it('is the entry of a catalogue before the name, and the kind with the name', () => {
    const a = mapOf('a', [{ ...table(), catalogueId: 'wt-1' }, { id: 'x', kind: 'organisation', name: 'Spoor 5' }]);
    const b = mapOf('b', [{ ...table({ name: 'De lange tafel' }), catalogueId: 'wt-1' }, { id: 'x', kind: 'place', name: 'Spoor 5' }]);
    expect(placesOf(mergeMaps([a, b])).map(({ name, maps }) => [name, maps])).toEqual([['De lange tafel', 2]]);
    expect(placesOf(mergeMaps([a, b], { catalogueId: () => undefined }))).toEqual([]);
  });

  it('is never a person, whatever they are called', () => {
    const someone: Alter = { id: 'k', kind: 'person', name: 'Kees Post' };
    const whole = mergeMaps([mapOf('a', [someone, table()]), mapOf('b', [someone, table()])], { people: 'named' });
    expect(peopleOf(whole).map(({ name }) => name)).toEqual(['Resident a', 'Resident b']);
    const tie = (n: string): Tie => ({ id: `t${n}`, from: 'k', to: 'wt' });
    const maps = [mapOf('a', [someone, table()], [tie('a')]), mapOf('b', [someone, table()], [tie('b')])];
    expect(peopleOf(mergeMaps(maps, { people: 'named' })).filter(({ name }) => name === 'Kees Post')).toHaveLength(2);
    expect(peopleOf(mergeMaps(maps, { people: 'named', samePerson: ({ name }) => name })).filter(({ name }) => name === 'Kees Post')).toHaveLength(1);
  });

  it('is asked of so many maps as the host says, and never of one', () => {
    const maps = ['a', 'b', 'c'].map((id) => mapOf(id, [table(), ...(id === 'c' ? [] : [{ id: 's', kind: 'place', name: 'Speeltuin' } as Alter])]));
    expect(placesOf(mergeMaps(maps)).map(({ name }) => name)).toEqual(['Woensdagtafel', 'Speeltuin']);
    expect(placesOf(mergeMaps(maps, { least: 3 })).map(({ name }) => name)).toEqual(['Woensdagtafel']);
    expect(placesOf(mergeMaps([maps[0]!], { least: 0 }))).toEqual([]);
  });
});

describe('what one map may know of another', () => {
  it('is not who goes where: the same person is another one at every place, unless the host links them', () => {
    const both = (id: string) => mapOf(id, [table(), { id: 's', kind: 'place', name: 'Speeltuin' }]);
    const apart = versionOf(mergeMaps([both('a'), both('b')]));
    const degree = (version: Version) => peopleOf({ versions: [version], current: version.id } as NetworkDocument).map(({ id }) => version.ties.filter(({ from }) => from === id).length);
    expect(degree(apart)).toEqual([1, 1, 1, 1]);
    expect(degree(versionOf(mergeMaps([both('a'), both('b')], { people: 'linked' })))).toEqual([2, 2]);
    expect(degree(versionOf(mergeMaps([both('a'), both('b')], { people: 'none' })))).toEqual([]);
  });

  it('is not a place that is called after somebody, unless a catalogue knows it', () => {
    const house: Alter = { id: 'h', kind: 'place', name: 'Bij Truus thuis' };
    const maps = ['a', 'b'].map((id) => mapOf(id, [house, { id: 'p', kind: 'person', name: 'Truus' }]));
    expect(placesOf(mergeMaps(maps))).toEqual([]);
    expect(placesOf(mergeMaps(maps, { catalogueId: () => 'known' })).map(({ name }) => name)).toEqual(['Bij Truus thuis']);
    const taken = ['a', 'b'].map((id) => mapOf(id, [{ ...house, catalogueId: 'truus' }, { id: 'p', kind: 'person', name: 'Truus' }]));
    expect(placesOf(mergeMaps(taken)).map(({ name }) => name)).toEqual(['Bij Truus thuis']);
  });

  it('is not a place that holds a part of a name, or the name of somebody of another moment, another map or the long list', () => {
    const place = (id: string, name: string): Alter => ({ id, kind: 'place', name });
    const someone = (name: string, more: Partial<Alter> = {}): Alter => ({ id: 'p', kind: 'person', name, ...more });
    const left = (with_: (map: NetworkDocument) => NetworkDocument, name: string) => placesOf(mergeMaps([with_(mapOf('a', [place('h', name)])), mapOf('b', [place('h', name)])])).map((each) => each.name);
    const drawn = (name: string, more: Partial<Alter> = {}) => (map: NetworkDocument): NetworkDocument => withAlters(map, 'a', (version) => ({ ...version, alters: [...version.alters, someone(name, more)] }));
    const before = (name: string) => (map: NetworkDocument): NetworkDocument => ({ ...map, versions: [{ ...versionOf(map), id: 'before', alters: [...versionOf(map).alters, someone(name)] }, versionOf(map)] });
    expect(left(drawn('Truus van Dam'), 'Bij Truus')).toEqual([]);
    expect(left(drawn('Truus Dam'), 'Atelier Dam')).toEqual([]);
    expect(left(drawn('Trüus', { waiting: true }), 'bij truus')).toEqual([]);
    expect(left(before('Truus'), 'Bij Truus')).toEqual([]);
    expect(left((map) => ({ ...map, versions: [{ ...versionOf(map), present: ['Truus', 'r'] }] }), 'Bij Truus')).toEqual([]);
    expect(left((map) => ({ ...map, versions: [{ ...versionOf(map), answers: [{ question: 'q', people: ['Truus', 'r'] }] }] }), 'Bij Truus')).toEqual([]);
    expect(left(drawn('De Vlieger'), 'De Brug')).toEqual(['De Brug']);
  });

  it('is not the name that one map gives a place of the catalogue after somebody', () => {
    const place = (name: string): Alter => ({ id: 'h', kind: 'place', name, catalogueId: 'gids-1' });
    const els: Alter = { id: 'p', kind: 'person', name: 'Els' };
    const named = (...names: string[]) => placesOf(mergeMaps(names.map((name, at) => mapOf(`m${at}`, [place(name), ...(at ? [] : [els])])))).map(({ name }) => name);
    expect(named('Bij Els', 'Buurthuis')).toEqual(['Buurthuis']);
    expect(named('Bij Els', 'Bij Els, huis')).toEqual([]);
    expect(named('Els’ Eethuis', 'Els’ Eethuis', 'eethuis')).toEqual(['Els’ Eethuis']);
  });

  it('is not the same map twice, under another id or with its fields in another order', () => {
    const map = mapOf('a', [table()]);
    const turned = (value: unknown): unknown => (Array.isArray(value) ? value.map(turned) : typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).reverse().map(([key, part]) => [key, turned(part)])) : value);
    const copy = { ...turned(map) as NetworkDocument, id: 'copy' };
    expect(placesOf(mergeMaps([map, copy]))).toEqual([]);
    expect(distinctMaps([map, copy])).toHaveLength(1);
  });

  it('is not a neighbourhood that was made before', () => {
    const maps = [mapOf('a', [table()]), mapOf('b', [table()])];
    expect(mergeMaps([...maps, mergeMaps(maps)])).toEqual(mergeMaps(maps));
    expect(mapsReport([...maps, mergeMaps(maps)])).toEqual(mapsReport(maps));
  });

  it('is not who is found at a place by a tie that is not to be told, or that has ended', () => {
    const guests = ['p1', 'p2', 'p3', 'p4', 'p5'].map((id): Alter => ({ id, kind: 'person', name: id, ...(id === 'p4' ? { doNotShare: true } : {}), ...(id === 'p5' ? { deceased: true } : {}) }));
    const ties: Tie[] = [
      { id: 't1', from: 'p1', to: 'wt', doNotShare: true }, { id: 't2', from: 'wt', to: 'p2', quality: 'onveilig' }, { id: 't3', from: 'p3', to: 'wt', quality: 'verbroken' },
      { id: 't4', from: 'p4', to: 'wt' }, { id: 't5', from: 'p5', to: 'wt' }, { id: 't6', from: 'resident', to: 'wt', doNotShare: true },
    ];
    const whole = mergeMaps([mapOf('a', [table(), ...guests], ties), mapOf('b', [table()])]);
    expect(placesOf(whole)[0]).toMatchObject({ maps: 2, people: 1 });
    expect(placesOf(mergeMaps([mapOf('a', [table({ doNotShare: true })]), mapOf('b', [table()])]))).toEqual([]);
  });

  it('is not who or what was marked at an earlier moment', () => {
    const guest: Alter = { id: 'p1', kind: 'person', name: 'Piet' };
    const now = mapOf('a', [table(), { id: 's', kind: 'place', name: 'Speeltuin' }, guest], [{ id: 't1', from: 'p1', to: 'wt' }]);
    const before = { ...versionOf(now), id: 'before', alters: versionOf(now).alters.map((alter) => (['p1', 's'].includes(alter.id) ? { ...alter, doNotShare: true } : alter)) };
    const other = mapOf('b', [table(), { id: 's', kind: 'place', name: 'Speeltuin' }]);
    expect(placesOf(mergeMaps([{ ...now, versions: [before, versionOf(now)] }, other])).map(({ name, people }) => [name, people])).toEqual([['Woensdagtafel', 2]]);
  });
});

/** Maps of invented people whose words are found nowhere else, at places that they may share. */
const someMaps = fc.array(
  fc.record({
    people: fc.array(fc.record({ age: fc.integer({ min: 0, max: 99 }), hidden: fc.boolean(), died: fc.boolean(), quality: fc.constantFrom(undefined, ...TIE_QUALITIES), at: fc.integer({ min: 0, max: 5 }), tieHidden: fc.boolean() }), { maxLength: 12 }),
    places: fc.array(fc.record({ place: fc.integer({ min: 0, max: 5 }), hidden: fc.boolean() }), { maxLength: 6 }),
  }), { minLength: 2, maxLength: 7 },
).map((maps) => maps.map(({ people, places }, m): NetworkDocument => {
  const alters: Alter[] = [
    ...people.map(({ age, hidden, died }, n): Alter => ({ id: `zzid-${m}-${n}`, kind: 'person', name: `Zzname${m}x${n}`, role: `zzrole${m}x${n}`, note: `zznote ${m} ${n}`, age, ring: 'dichtbij', ...(hidden ? { doNotShare: true } : {}), ...(died ? { deceased: true } : {}) })),
    ...[...new Map(places.map((one) => [one.place, one])).values()].map(({ place, hidden }): Alter => ({ id: `zzplace-${m}-${place}`, kind: 'organisation', name: `Buurthuis ${place}`, note: `zznote of ${m}`, role: 'zzrole of a place', ...(hidden ? { doNotShare: true } : {}) })),
  ];
  const known = new Set(alters.map(({ id }) => id));
  const ties = people.map(({ at, quality, tieHidden }, n): Tie => ({ id: `zztie-${m}-${n}`, from: `zzid-${m}-${n}`, to: `zzplace-${m}-${at}`, note: 'zznote', ...(quality ? { quality } : {}), ...(tieHidden ? { doNotShare: true } : {}) }));
  const friends = people.slice(1).map((_, n): Tie => ({ id: `zzfriend-${m}-${n}`, from: `zzid-${m}-${n}`, to: `zzid-${m}-${n + 1}`, quality: 'sterk' }));
  return { ...mapOf(`zzmap-${m}`, alters, [...ties.filter(({ to }) => known.has(to)), ...friends], { name: `Zzresident${m}` }), story: 'zzstory', question: 'zzquestion', title: 'zztitle' };
}));

describe('any maps as a neighbourhood', () => {
  it('tell no name, id, role, note or story of anybody', () => {
    fc.assert(fc.property(someMaps, fc.constantFrom('none', 'apart', 'linked'), (maps, people) => {
      expect(saveDocument(mergeMaps(maps, { people }))).not.toMatch(/zz/i);
    }));
  });

  it('are the same in whatever order they come', () => {
    fc.assert(fc.property(someMaps.chain((maps) => fc.tuple(fc.constant(maps), fc.shuffledSubarray(maps, { minLength: maps.length }))), fc.constantFrom('none', 'apart', 'linked', 'named'), ([maps, other], people) => {
      expect(saveDocument(mergeMaps(other, { people }))).toBe(saveDocument(mergeMaps(maps, { people })));
    }));
  });

  it('say the same of whoever is asked not to share as if they were not there', () => {
    fc.assert(fc.property(someMaps, fc.constantFrom('none', 'apart', 'linked', 'named'), (maps, people) => {
      const without = maps.map((map) => {
        const version = versionOf(map);
        const gone = new Set(version.alters.filter(({ doNotShare, deceased }) => doNotShare || deceased).map(({ id }) => id));
        return { ...map, versions: [{ ...version, alters: version.alters.filter(({ id }) => !gone.has(id)), ties: version.ties.filter(({ from, to, doNotShare }) => !doNotShare && !gone.has(from) && !gone.has(to)) }] };
      });
      expect(mergeMaps(without, { people })).toEqual(mergeMaps(maps, { people }));
    }));
  });

  it('tie people to places alone, and each by nothing but that they are found there', () => {
    fc.assert(fc.property(someMaps, (maps) => {
      const { alters, ties } = versionOf(mergeMaps(maps));
      const kinds = new Map(alters.map(({ id, kind }) => [id, kind]));
      for (const tie of ties) {
        expect([kinds.get(tie.from), kinds.get(tie.to)]).toEqual(['person', 'organisation']);
        expect(Object.keys(tie).sort()).toEqual(['from', 'id', 'to']);
      }
    }));
  });

  it('hold of the stories what they share, and it opens', () => {
    const whole = mergeMaps(STORY_IDS.map((id) => storyDocument(id)));
    expect(openDocument(saveDocument(whole)).repairs).toEqual([]);
  });
});
