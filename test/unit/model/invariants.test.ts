import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDocument, createVersion } from '../../../src/model/create.js';
import type { NetworkDocument, Version } from '../../../src/model/document.js';
import { violationsOf } from '../../../src/model/invariants.js';
import { normalise } from '../../../src/model/normalise.js';
import { isSound } from '../../../src/model/sound.js';
import { anyDocument } from './any-document.js';

const person = (id: string, more: object = {}) => ({ id, kind: 'person' as const, name: id, ...more });

/** Ria, Ali and Els with everything a version can hold, plus what a case adds to it. */
function withCase(version: Partial<Version> = {}, more: Partial<NetworkDocument> = {}): NetworkDocument {
  const base = createVersion('v1', person('ria'), {
    alters: [person('ria'), person('ali'), person('els'), { id: 'club', kind: 'group', name: 'Club' }],
    ties: [{ id: 't1', from: 'ria', to: 'ali' }, { id: 't2', from: 'ali', to: 'ria', quality: 'sterk' }],
    households: [{ id: 'h1', members: ['ria', 'els'] }, { id: 'h2', members: ['els'] }],
    couples: [{ id: 'c1', partners: ['ria', 'ali'] }, { id: 'c2', partners: ['els'] }, { id: 'c3', partners: [] }],
    children: [{ id: 'k1', couple: 'c1', child: 'els', kind: 'birth' }],
    themes: [{ id: 'th1', kind: 'strength', label: 'garden', touches: ['ali', 't1'] }],
    places: { circles: { stretch: 1, centre: 60, rings: [1], sectors: [], at: { ria: { x: 0, y: 0, side: 'below' } } } },
  });
  return {
    ...createDocument({ id: 'map' }), versions: [{ ...base, ...version }],
    plan: {
      goals: [{ id: 'g1', text: '', dream: 'th1' }], actions: [{ id: 'a1', what: '', goal: 'g1', who: 'ali', with: ['els'] }],
      decisions: [{ id: 'd1', about: '', by: ['ria'] }],
    },
    ...more,
  };
}

const plan = (more: object) => ({ plan: { ...withCase().plan, ...more } });

const cases: [string, Partial<Version>, Partial<NetworkDocument>, string[]][] = [
  ['a sound document', {}, {}, []],
  ['no version', {}, { versions: [], plan: { goals: [], actions: [], decisions: [] } }, ['no-version versions ']],
  ['a current version that is not there', {}, { current: 'v9' }, ['no-current current v9']],
  ['a resident who is not there', { resident: 'bo' }, {}, ['no-resident versions[0].resident bo']],
  ['a group as resident', { resident: 'club' }, {}, ['resident-not-person versions[0].resident club']],
  ['two alters with one id', { alters: [...withCase().versions[0]!.alters, person('ali')] }, {}, ['duplicate-id versions[0].alters[4].id ali']],
  ['a tie with the id of an alter', { ties: [{ id: 'els', from: 'ria', to: 'ali' }, ...withCase().versions[0]!.ties] }, {}, ['duplicate-id versions[0].ties[0].id els']],
  ['two households with one id', { households: [{ id: 'h', members: [] }, { id: 'h', members: [] }] }, {}, ['duplicate-id versions[0].households[1].id h']],
  ['a tie to nobody', { ties: [{ id: 't1', from: 'ria', to: 'bo' }] }, {}, ['dangling-tie versions[0].ties[0].to bo']],
  ['a tie from nobody', { ties: [{ id: 't1', from: 'bo', to: 'ria' }] }, {}, ['dangling-tie versions[0].ties[0].from bo']],
  ['a tie with oneself', { ties: [{ id: 't1', from: 'ria', to: 'ria' }] }, {}, ['self-tie versions[0].ties[0] t1']],
  ['a household of nobody', { households: [{ id: 'h', members: ['bo'] }] }, {}, ['dangling-member versions[0].households[0].members[0] bo']],
  ['a member twice', { households: [{ id: 'h', members: ['ria', 'ria'] }] }, {}, ['repeated versions[0].households[0].members[1] ria']],
  ['a partner who is not there', { couples: [{ id: 'c1', partners: ['bo'] }] }, {}, ['dangling-partner versions[0].couples[0].partners[0] bo']],
  ['a couple of one person twice', { couples: [{ id: 'c1', partners: ['ria', 'ria'] }] }, {}, ['repeated versions[0].couples[0].partners[1] ria']],
  ['a couple of three', { couples: [{ id: 'c1', partners: ['ria', 'ali', 'els'] }], children: [] }, {}, ['too-many-partners versions[0].couples[0].partners c1']],
  ['a child of no couple', { children: [{ id: 'k', couple: 'c9', child: 'els', kind: 'birth' }] }, {}, ['dangling-couple versions[0].children[0].couple c9']],
  ['a child who is not there', { children: [{ id: 'k', couple: 'c1', child: 'bo', kind: 'birth' }] }, {}, ['dangling-child versions[0].children[0].child bo']],
  ['a child twice of one couple', { children: [{ id: 'k', couple: 'c1', child: 'els', kind: 'birth' }, { id: 'l', couple: 'c1', child: 'els', kind: 'step' }] }, {}, ['repeated versions[0].children[1].child els']],
  ['somebody as own parent', { children: [{ id: 'k', couple: 'c1', child: 'ria', kind: 'birth' }] }, {}, ['own-ancestor versions[0].children[0] ria']],
  ['somebody as own grandparent', { children: [{ id: 'k', couple: 'c1', child: 'els', kind: 'birth' }, { id: 'l', couple: 'c2', child: 'ali', kind: 'adopted' }] }, {}, ['own-ancestor versions[0].children[1] ali']],
  ['a theme that touches nothing', { themes: [{ id: 'th1', kind: 'dream', label: '', touches: ['t9'] }] }, {}, ['dangling-touch versions[0].themes[0].touches[0] t9']],
  ['an action of nobody', {}, plan({ actions: [{ id: 'a', what: '', who: 'bo', with: ['ali', 'bo'], goal: 'g9' }] }), [
    'dangling-plan plan.actions[0].goal g9', 'dangling-plan plan.actions[0].who bo', 'dangling-plan plan.actions[0].with[1] bo',
  ]],
  ['a decision by nobody', {}, plan({ decisions: [{ id: 'd', about: '', by: ['bo'] }] }), ['dangling-plan plan.decisions[0].by[0] bo']],
  ['a goal that is no step to any dream', {}, plan({ goals: [{ id: 'g1', text: '', dream: 'th9' }] }), ['dangling-plan plan.goals[0].dream th9']],
  ['two goals with one id', {}, plan({ goals: [{ id: 'g1', text: '' }, { id: 'g1', text: '' }] }), ['duplicate-id plan.goals[1].id g1']],
  ['two own rings with one id', {}, { rings: [{ id: 'near' }, { id: 'near' }] }, ['duplicate-id rings[1].id near']],
  ['two experiences with one id', {}, { closing: { experiences: [{ id: 'e1', text: 'Fijn' }, { id: 'e1', text: 'Druk' }] } }, ['duplicate-id closing.experiences[1].id e1']],
  ['two scores with one id', {}, { closing: { scores: [{ id: 's1', name: 'ZRM', value: '3' }, { id: 's1', name: 'ZRM', value: '4' }] } }, ['duplicate-id closing.scores[1].id s1']],
  ['a place that is not a number', { places: { circles: { stretch: 1, centre: 60, rings: [], sectors: [], at: { ria: { x: 0, y: Number.NaN, side: 'left' } } } } }, {}, ['not-finite versions[0].places.circles.at.ria.y NaN']],
  ['an infinite number in a field we do not know', { 'x-score': { list: [1, Number.NEGATIVE_INFINITY] } }, {}, ['not-finite versions[0].x-score.list[1] -Infinity']],
];

describe('violationsOf', () => {
  it.each(cases)('%s', (_name, version, more, found) => {
    expect(violationsOf(withCase(version, more)).map(({ code, place, about }) => `${code} ${place} ${about}`)).toEqual(found);
  });

  it('does not mind sectors and rings that it does not know', () => {
    const alters = [person('ria'), person('ali', { sector: 'schutterij', ring: 'nabij' }), person('els'), person('club')];
    expect(violationsOf(withCase({ alters }))).toEqual([]);
  });
});

describe('isSound', () => {
  it.each(cases)('%s', (_name, version, more, found) => {
    expect(isSound(withCase(version, more))).toBe(found.length === 0);
  });

  it('is what violationsOf says, for any document, once it is repaired, and with one list of it as it was before', () => {
    const lists = ['alters', 'ties', 'households', 'couples', 'children', 'themes', 'places'] as const;
    const counts = { sound: 0, broken: 0 };
    const agree = (document: NetworkDocument): void => {
      const sound = isSound(document);
      expect(sound).toBe(violationsOf(document).length === 0);
      counts[sound ? 'sound' : 'broken'] += 1;
    };
    fc.assert(fc.property(anyDocument, fc.constantFrom(...lists), (document, list) => {
      agree(document);
      const { document: repaired } = normalise(document);
      agree(repaired);
      agree({ ...repaired, plan: document.plan });
      if (document.closing) agree({ ...repaired, closing: document.closing });
      const [before] = document.versions;
      if (before) agree({ ...repaired, versions: repaired.versions.map((version, index) => (index === 0 ? { ...version, [list]: before[list] } : version)) });
    }), { numRuns: 1000 });
    expect(counts.sound).toBeGreaterThan(1000);
    expect(counts.broken).toBeGreaterThan(1000);
  });
});
