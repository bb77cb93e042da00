import { describe, expect, it } from 'vitest';
import { createDocument } from '../../../src/model/create.js';
import type { NetworkDocument, Version } from '../../../src/model/document.js';
import { violationsOf } from '../../../src/model/invariants.js';
import { versionOf } from '../../../src/model/query.js';
import { shapeProblems } from '../../../src/model/shape.js';
import { sharedCopy, sharedDocument } from '../../../src/model/shared-copy.js';

const NAME = 'Zwaantje';
/** What a page or another program may have kept in a field of its own. */
const own = { 'x-said': `met ${NAME}`, 'x-deep': { said: [{ by: NAME }] }, 'x-keys': { [NAME]: 1 }, 'x-id': 'zw', 'x-plain': { kept: [1, 'groen'] } };

/** A map with somebody hidden, who is named in every place where a text can stand. */
const planted = (): NetworkDocument => {
  const blank = createDocument({ id: 'map', residentName: 'Nadia' });
  const first = versionOf(blank);
  const { resident } = first;
  const version: Version = {
    ...first, ...own, title: `Na ${NAME}`, present: ['zw', NAME, 'Bos'], reflection: NAME,
    alters: [...first.alters, { id: 'zw', kind: 'person', name: `${NAME} Vos`, doNotShare: true }, { id: 'els', kind: 'person', name: 'Els', role: `zus van ${NAME}`, sector: 'eigen', note: NAME, source: own, ...own }, { id: 'bo', kind: 'person', name: 'Bo' }],
    ties: [{ id: 't1', from: resident, to: 'els', note: NAME, ...own }, { id: 't2', from: 'zw', to: 'els' }],
    households: [{ id: 'h', label: `Bij ${NAME}`, members: [resident, 'els'], ...own }],
    couples: [{ id: 'c', partners: [resident, 'els'], ...own }], children: [{ id: 'k', couple: 'c', child: 'bo', kind: 'birth', twins: `van ${NAME}`, ...own }],
    themes: [{ id: 'th1', kind: 'trouble', label: `Ruzie met ${NAME}`, touches: [] }, { id: 'th2', kind: 'trouble', label: 'Schulden', touches: ['zw', 'els'], ...own }],
    answers: [{ question: 'q1', text: NAME }, { question: 'q2', text: 'Ja', people: ['zw', NAME, 'els'], ...own }, { question: 'q3', asked: `Wie is ${NAME}?`, text: 'Ja' }, { question: 'q4', by: NAME, text: 'Ja' }],
    places: { circles: { stretch: 1, centre: 60, rings: [100], sectors: [{ id: '', start: 0, sweep: 360, ...own }], at: { zw: { x: 1, y: 2, side: 'left' }, els: { x: 3, y: 4, side: 'left', ...own } }, ...own } },
  };
  return {
    ...blank, ...own, title: `Kaart met ${NAME}`, story: NAME, question: `Waar is ${NAME}?`, source: own,
    sectors: [{ id: 'eigen', label: `Rond ${NAME}`, ...own }, { id: 'familie', label: 'Familie' }], rings: [{ id: 'ring', label: `Zo dicht als ${NAME}` }],
    look: { support: true, ...own }, versions: [version],
    plan: {
      ...own,
      goals: [{ id: 'g1', text: `Los van ${NAME}` }, { id: 'g2', text: 'Rust', mindMap: { centre: 'Rust', branches: ['tuin', `${NAME} bellen`], ...own }, ...own }],
      actions: [{ id: 'a1', what: `${NAME} bellen` }, { id: 'a2', what: 'Tuin', who: 'els', with: ['zw'], question: `Wil ${NAME} dat?`, note: NAME, ...own }, { id: 'a3', what: 'Koffie', who: 'zw' }],
      decisions: [{ id: 'd1', about: NAME, by: [] }, { id: 'd2', about: 'hulp', by: ['zw', 'els'], help: ['zw', NAME, 'kerk'], reason: `door ${NAME}`, ...own }],
    },
    events: [{ id: 'e1', date: '2024', label: `${NAME} weg` }, { id: 'e2', date: '2024', label: 'Verhuisd', ...own }],
    closing: { experiences: [{ id: 'x', who: 'zw', text: NAME }], ...own },
  };
};

describe('what leaves a map', () => {
  it.each([['one moment', sharedCopy], ['all of it', sharedDocument]])('names nobody hidden, in any field, known or not: %s', (_, copy) => {
    const whole = planted();
    expect(violationsOf(whole)).toEqual([]);
    expect(shapeProblems(whole)).toEqual([]);
    const { document } = copy(whole, whole.current);
    expect(JSON.stringify(document).match(/.{40}(?:zwaantje|"zw").{10}/gi)).toBeNull();
    expect(violationsOf(document)).toEqual([]);
    expect(shapeProblems(document)).toEqual([]);
  });

  it('keeps what names nobody, also of other programs, and where people stand', () => {
    const { document } = sharedDocument(planted(), planted().current);
    const [version] = document.versions as [Version];
    const kept = { 'x-plain': own['x-plain'] };
    expect([document, version, version.alters[1], version.ties[0], version.households[0], version.couples[0], version.children[0], version.themes[0], version.answers![0], version.places!.circles, document.plan, document.plan.goals[0], document.plan.goals[0]!.mindMap, document.plan.actions[0], document.plan.decisions[0], document.events[0], document.look, document.sectors![0]]
      .map((part) => part?.['x-plain'])).toEqual(Array.from({ length: 18 }, () => kept['x-plain']));
    expect(document.sectors).toEqual([{ id: 'eigen', label: '…', ...kept }, { id: 'familie', label: 'Familie' }]);
    expect(version.alters[1]!.sector).toBe('eigen');
    expect(version.places!.circles!.at).toEqual({ els: { x: 3, y: 4, side: 'left', ...kept } });
    expect(document.plan.goals[0]!.mindMap!.branches).toEqual(['tuin']);
  });

  it('of one moment speaks in the plan of its own people, and of others who help by name', () => {
    const whole = planted();
    const [first] = whole.versions as [Version];
    const moments: NetworkDocument = {
      ...whole, versions: [first, { ...first, id: 'later', alters: first.alters.filter(({ id }) => id !== 'bo'), couples: [], children: [] }],
      plan: { goals: [], actions: [{ id: 'a', what: 'Koffie', who: 'bo', with: ['bo', 'els'] }], decisions: [{ id: 'd', about: 'hulp', by: ['bo', 'els'], help: ['bo', 'els', 'zw', 'kerk'] }] },
    };
    const { document } = sharedCopy(moments, 'later');
    expect(document.plan).toEqual({ goals: [], actions: [{ id: 'a', what: 'Koffie', with: ['els'] }], decisions: [{ id: 'd', about: 'hulp', by: ['els'], help: ['Bo', 'els', 'kerk'] }] });
    expect(violationsOf(document)).toEqual([]);
    expect(sharedDocument(moments, 'later').document.plan.actions).toEqual(moments.plan.actions);
  });

  it('keeps the resident of each moment, though another moment marks them', () => {
    const whole = planted();
    const [first] = whole.versions as [Version];
    const moments: NetworkDocument = { ...whole, versions: [first, { ...createDocument({ id: 'x', residentName: 'Zwaantje' }).versions[0]!, id: 'later', resident: 'zw', alters: [{ id: 'zw', kind: 'person', name: `${NAME} Vos` }] }] };
    for (const copy of [sharedCopy(moments, 'later'), sharedDocument(moments, 'later')]) expect(violationsOf(copy.document)).toEqual([]);
    expect(JSON.stringify(sharedCopy(moments, first.id).document)).not.toMatch(/zwaantje/i);
  });
});
