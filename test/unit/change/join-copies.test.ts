import { describe, expect, it } from 'vitest';
import { applyTransaction } from '../../../src/change/transaction.js';
import { joinCopies } from '../../../src/change/join-copies.js';
import { addAlter } from '../../../src/editor/commands/add-alter.js';
import { connect } from '../../../src/editor/commands/connect.js';
import { removeAlters } from '../../../src/editor/commands/remove-alters.js';
import { addToPlan } from '../../../src/editor/commands/add-to-plan.js';
import { setAlter } from '../../../src/editor/commands/set-alter.js';
import { setAnswer } from '../../../src/editor/commands/set-answer.js';
import { setDocument } from '../../../src/editor/commands/set-document.js';
import { setTie } from '../../../src/editor/commands/set-tie.js';
import type { Command } from '../../../src/editor/command.js';
import { createEditor } from '../../../src/editor/editor.js';
import { circlesLayout } from '../../../src/layout/circles.js';
import type { NetworkDocument, Version } from '../../../src/model/document.js';
import { saveDocument } from '../../../src/model/save.js';
import { violationsOf } from '../../../src/model/invariants.js';
import { STORY_IDS, storyDocument } from '../../fixture.js';

let made = 0;
/** What a worker made of a copy. */
function changed(before: NetworkDocument, ...commands: Command[]): NetworkDocument {
  const editor = createEditor({ layout: circlesLayout, document: before, newId: (kind) => `${kind}-new-${(made += 1)}` });
  for (const command of commands) expect(editor.run(command)).not.toHaveProperty('refused');
  return editor.document;
}
const start = storyDocument('S01');
const [version] = start.versions;
/** The map with its first moment alone, and other records in that. */
function with1(records: Partial<Version>, document: NetworkDocument): NetworkDocument {
  return { ...document, current: document.versions[0]!.id, versions: [{ ...document.versions[0]!, ...records }] };
}
const bare = with1({ couples: [], children: [] }, start);
const names = (document: NetworkDocument): string[] => document.versions[0]!.alters.map(({ name }) => name);
const tieOf = (document: NetworkDocument, who: string) => document.versions[0]!.ties.find(({ from, to }) => [from, to].includes(who) && [from, to].includes(version!.resident));

describe('two copies of one map', () => {
  const one = changed(start, addAlter({ name: 'Wim', sector: 'vrijwilligers', ring: 'verder-weg' }), setTie(tieOf(start, 'els')!.id, { quality: 'gewoon' }), setAnswer({ question: 'look' }, { text: 'Veel familie' }), addToPlan('actions', { what: 'Wim bellen', who: 'els' }));
  const other = changed(start, addAlter({ name: 'Ans', sector: 'buren', ring: 'dichtbij' }), connect('els', 'piet', { quality: 'zwak' }), setAlter('piet', { age: 64 }), setDocument({ story: 'Na de scheiding' }), addToPlan('actions', { what: 'Samen eten', who: 'piet' }), setAnswer({ question: 'care' }, { people: ['els'] }));

  it('become one file with all that both changed, with and without the map that they began with', () => {
    for (const before of [start, undefined]) {
      const { document, differences, perhapsOne } = joinCopies(one, other, before);
      expect(names(document)).toEqual([...names(start), 'Wim', 'Ans']);
      expect(document.versions[0]!.ties.some(({ from, to }) => from === 'els' && to === 'piet')).toBe(true);
      expect(document.plan.actions.map(({ what }) => what).slice(-2)).toEqual(['Wim bellen', 'Samen eten']);
      expect(document.versions[0]!.answers!.map(({ question }) => question)).toEqual(['look', 'care']);
      expect(document.story).toBe('Na de scheiding');
      expect(document.versions[0]!.alters.find(({ id }) => id === 'piet')!.age).toBe(before ? 64 : 63);
      expect([tieOf(document, 'els')!.quality, perhapsOne, violationsOf(document)]).toEqual(['gewoon', [], []]);
      expect(differences.map(({ place }) => place)).toEqual(before ? [] : [`versions[${version!.id}].alters[piet].age`, `versions[${version!.id}].ties[${tieOf(start, 'els')!.id}].quality`]);
    }
  });

  it('say where they contradict each other, and the first stands', () => {
    const { document, differences } = joinCopies(changed(start, setAlter('piet', { age: 60 })), changed(start, setAlter('piet', { age: 64 })), start);
    expect(differences).toEqual([{ place: `versions[${version!.id}].alters[piet].age`, first: 60, second: 64 }]);
    expect(document.versions[0]!.alters.find(({ id }) => id === 'piet')!.age).toBe(60);
  });

  it('lose who one of them took away, but not whom the other tied, changed or gave something to do', () => {
    const without = changed(start, removeAlters(['piet', 'karim']));
    expect(names(joinCopies(without, changed(start, setAlter('els', { age: 44 })), start).document)).not.toContain('Piet');
    expect(names(joinCopies(without, changed(start, setAlter('els', { age: 44 }))).document)).toContain('Piet');
    for (const said of [connect('els', 'piet'), setAlter('piet', { age: 64 }), addToPlan('actions', { what: 'Tuin', who: 'piet' })]) {
      for (const turned of [false, true]) {
        const with_ = changed(start, said);
        const { document } = turned ? joinCopies(with_, without, start) : joinCopies(without, with_, start);
        expect(names(document)).toContain('Piet');
        expect(names(document)).not.toContain('Karim');
        expect(violationsOf(document)).toEqual([]);
      }
    }
  });

  it('tell of two who may be one, and are refused where they are of two maps', () => {
    const { perhapsOne } = joinCopies(one, changed(start, addAlter({ name: 'wim ' })), start);
    expect(perhapsOne).toMatchObject([{ version: version!.id, name: 'Wim' }]);
    expect(new Set(perhapsOne[0]!.ids).size).toBe(2);
    expect(() => joinCopies(one, storyDocument('S02'))).toThrow('two different maps');
  });

  it('are the map itself where nothing was changed, or in one of them only', () => {
    for (const id of STORY_IDS) {
      const story = storyDocument(id);
      expect(saveDocument(joinCopies(story, story, story).document)).toBe(saveDocument(story));
    }
    expect(saveDocument(joinCopies(start, other, start).document)).toBe(saveDocument({ ...other, versions: other.versions.map((each, at) => (start.versions[at]!.places ? { ...each, places: start.versions[at]!.places } : each)) }));
    expect(applyTransaction(joinCopies(one, start, start).document, []).ok).toBe(true);
  });

  it('tell who is each other’s parent in them, as only one of both can be in a family tree', () => {
    const family = (parent: string, child: string, id: string): NetworkDocument => with1({ couples: [{ id: `c-${id}`, partners: [parent] }], children: [{ id: `k-${id}`, couple: `c-${id}`, child, kind: 'birth' }] }, bare);
    const { document, differences } = joinCopies(family('piet', 'els', '1'), family('els', 'piet', '2'), bare);
    expect(document.versions[0]!.children).toHaveLength(1);
    const gone = ['1', '2'].find((id) => document.versions[0]!.children[0]!.id !== `k-${id}`)!;
    expect(differences).toMatchObject([{ place: `versions[${version!.id}].children[k-${gone}]`, [gone === '1' ? 'first' : 'second']: { id: `k-${gone}` }, isLeftOut: true }]);
  });

  it('keep with somebody who stays all that hung on them, and tell who stays', () => {
    const linked = { ...with1({
      households: [{ id: 'h', members: [version!.resident, 'piet'] }], couples: [{ id: 'c', partners: ['els'] }], children: [{ id: 'k', couple: 'c', child: 'piet', kind: 'birth' as const }],
      themes: [{ id: 't', kind: 'strength' as const, label: 'Tuin', touches: ['piet', 'els'] }],
    }, start), plan: { ...start.plan, actions: [{ id: 'a', what: 'Tuin', who: 'piet' }] } };
    const without = changed(linked, removeAlters(['piet']));
    const noted = changed(linked, setAlter('piet', { note: 'belangrijk' }));
    for (const turned of [false, true]) {
      const { document, differences } = turned ? joinCopies(noted, without, linked) : joinCopies(without, noted, linked);
      const [joined] = document.versions;
      const sorted = (records: readonly { id: string }[]): string[] => records.map(({ id }) => id).sort();
      for (const list of ['alters', 'ties', 'households', 'couples', 'children', 'themes'] as const) expect(sorted(joined![list])).toEqual(sorted(noted.versions[0]![list]));
      expect([...joined!.households[0]!.members, ...joined!.themes[0]!.touches].filter((who) => who === 'piet')).toHaveLength(2);
      expect(document.plan.actions).toMatchObject([{ who: 'piet' }]);
      expect(differences.map(({ place }) => place)).toEqual([`versions[${version!.id}].alters[piet]`]);
    }
  });

  it('keep a mind map of one of them whole and tell the other', () => {
    const mapped = (branches: string[], levels: number[]): NetworkDocument => ({ ...start, plan: { ...start.plan, actions: [], goals: [{ id: 'g', text: 'Rust', mindMap: { centre: 'Rust', branches, levels } }] } });
    const before = mapped(['school', 'bellen', 'thuis', 'bellen'], [1, 2, 1, 2]);
    const [one, two] = [mapped(['school', 'bellen', 'mentor', 'thuis', 'bellen'], [1, 2, 2, 1, 2]), mapped(['school', 'bellen', 'thuis', 'bellen', 'eten'], [1, 2, 1, 2, 2])];
    const { document, differences } = joinCopies(one, two, before);
    expect(document.plan.goals).toEqual(one.plan.goals);
    expect(differences).toEqual([{ place: 'plan.goals[g].mindMap', first: one.plan.goals[0]!.mindMap, second: two.plan.goals[0]!.mindMap }]);
    expect(joinCopies(before, two, before)).toMatchObject({ document: { plan: two.plan }, differences: [] });
  });

  it('have their moments by date, one without a date behind the one that it came after', () => {
    const dated = with1({ date: '2025-02-03' }, start);
    const later = (...moments: [string, string?][]): NetworkDocument => ({ ...dated, versions: [...dated.versions, ...moments.map(([id, date]) => ({ ...dated.versions[0]!, id, date }))].map((each) => JSON.parse(JSON.stringify(each)) as typeof each) });
    const ids = ({ document }: { document: NetworkDocument }): string[] => document.versions.map(({ id }) => id).slice(1);
    expect(ids(joinCopies(later(['autumn', '2025-09-01']), later(['summer', '2025-06-01'], ['undated'], ['winter', '2025-12']), dated))).toEqual(['summer', 'undated', 'autumn', 'winter']);
  });

  it('have one couple and one child where both entered the same, and tell of a third parent by birth', () => {
    const family = (id: string, partners: string[], more = {}): NetworkDocument => with1({ couples: [{ id: `c-${id}`, partners, ...more }], children: [{ id: `k-${id}`, couple: `c-${id}`, child: 'piet', kind: 'birth' }] }, bare);
    const same = joinCopies(family('1', ['els', 'rob']), family('2', ['rob', 'els'], { status: 'divorced' }), bare);
    expect(same.document.versions[0]).toMatchObject({ couples: [{ id: 'c-1', partners: ['els', 'rob'], status: 'divorced' }], children: [{ id: 'k-1', couple: 'c-1', child: 'piet' }] });
    expect([same.document.versions[0]!.couples.length, same.document.versions[0]!.children.length, same.differences]).toEqual([1, 1, []]);
    const third = joinCopies(family('1', ['els', 'rob']), family('2', ['els', 'karim']), bare);
    expect(third.document.versions[0]!.children).toHaveLength(2);
    expect(third.differences).toEqual([{ place: `versions[${version!.id}].children[k-2]`, first: ['els', 'rob'], second: ['els', 'karim'] }]);
  });

  it('join the support of a tie by who gives it, however the tie was turned', () => {
    const tied = (tie: object): NetworkDocument => with1({ ties: [{ id: 't', from: 'els', to: 'piet', ...tie }] }, start);
    const before = tied({ gives: ['P'] });
    const turned = tied({ from: 'piet', to: 'els', gets: ['P'], quality: 'sterk' });
    const more = tied({ gives: ['P', 'E'], gets: ['G'] });
    expect(joinCopies(turned, more, before)).toMatchObject({ document: { versions: [{ ties: [{ from: 'piet', to: 'els', gives: ['G'], gets: ['P', 'E'], quality: 'sterk' }] }] }, differences: [] });
    expect(joinCopies(more, turned, before)).toMatchObject({ document: { versions: [{ ties: [{ from: 'els', to: 'piet', gives: ['P', 'E'], gets: ['G'], quality: 'sterk' }] }] }, differences: [] });
    const moved = tied({ to: 'rob', gives: ['P'] });
    expect(joinCopies(moved, more, before)).toMatchObject({ document: { versions: [{ ties: moved.versions[0]!.ties }] }, differences: [{ place: `versions[${version!.id}].ties[t]` }] });
  });

  it('keep both of what other programs keep without an id', () => {
    const noted = (...records: object[]): NetworkDocument => ({ ...start, 'x-notes': records });
    const { document, differences } = joinCopies(noted({ old: 1 }, { text: 'one', by: 'els' }), noted({ old: 1 }, { text: 'two', by: 'els' }), noted({ old: 1 }, { gone: 1 }));
    expect([document['x-notes'], differences]).toEqual([[{ old: 1 }, { text: 'one', by: 'els' }, { text: 'two', by: 'els' }], []]);
  });
});
