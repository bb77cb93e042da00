import { expect, it } from 'vitest';
import { isRefusal, type Command } from '../../../src/editor/command.js';
import { addChild } from '../../../src/editor/commands/add-child.js';
import { addFromLine } from '../../../src/editor/commands/add-from-line.js';
import { connect } from '../../../src/editor/commands/connect.js';
import { removeTies } from '../../../src/editor/commands/remove-ties.js';
import { setAlter } from '../../../src/editor/commands/set-alter.js';
import { setCouple } from '../../../src/editor/commands/set-couple.js';
import { setDocument } from '../../../src/editor/commands/set-document.js';
import { setResident } from '../../../src/editor/commands/set-resident.js';
import { setVersion } from '../../../src/editor/commands/set-version.js';
import { toggleSupport } from '../../../src/editor/commands/toggle-support.js';
import { Editor } from '../../../src/editor/editor.js';
import { circlesLayout } from '../../../src/layout/circles.js';
import { createDocument } from '../../../src/model/create.js';
import { tiesBetween } from '../../../src/model/query.js';
import { violationsOf } from '../../../src/model/invariants.js';
import type { SupportKind } from '../../../src/model/vocabulary.js';
import { storyDocument } from '../../fixture.js';
import { canonical } from './canonical.js';
import { countingIds } from './counting-ids.js';

const LINES = [
  'Ilias, zoon, 15, woont bij mij, gespannen',
  'Sofie, dochter, 9, in huis, sterk',
  'Rob, ex-partner, 44, verder weg, gespannen',
  'Oma Truus moeder 70 sterk dichtbij',
  'Karim, broer, 38, verder weg, verbroken',
  'Els vriendin 43 sterke band heel dichtbij meedenker',
  'Piet buurman 63 dichtbij gewoon',
  'mevr. Dols, mentor op school, hulp, los',
  'Jos, voetbaltrainer (vrijwilliger), 50',
  'Opa Ali, vader, heel dichtbij, overleden',
];

const SUPPORT: [string, string, string][] = [
  ['Nadia Hamers', 'Ilias', 'PE'], ['Nadia Hamers', 'Sofie', 'PE'], ['Sofie', 'Nadia Hamers', 'G'], ['Nadia Hamers', 'Oma Truus', 'P'],
  ['Oma Truus', 'Nadia Hamers', 'EP'], ['Nadia Hamers', 'Els', 'E'], ['Els', 'Nadia Hamers', 'AE'], ['Piet', 'Nadia Hamers', 'P'],
  ['mevr. Dols', 'Nadia Hamers', 'A'], ['Jos', 'Ilias', 'GE'], ['mevr. Dols', 'Ilias', 'A'], ['Oma Truus', 'Sofie', 'GP'],
];

const AMONG: [string, string, 'sterk' | 'gespannen' | 'zwak' | 'gewoon'][] = [
  ['Ilias', 'Jos', 'sterk'], ['Ilias', 'Rob', 'gespannen'], ['Ilias', 'mevr. Dols', 'zwak'], ['Ilias', 'Sofie', 'gewoon'],
  ['Oma Truus', 'Karim', 'gewoon'], ['Oma Truus', 'Sofie', 'sterk'], ['Ilias', 'Piet', 'gewoon'],
];

it('draws S01 through commands: everybody, home, couples, children, the dead, every tie with quality and support each way', () => {
  const empty = createDocument({ id: 'S01' });
  const editor = new Editor({ layout: circlesLayout, document: empty, newId: countingIds() });
  const start = JSON.stringify(editor.document);
  let acts = 0;
  const run = (command: Command): void => {
    const plan = editor.run(command);
    if (isRefusal(plan)) throw new Error(`${plan.refused} ${JSON.stringify(plan.about)}`);
    acts += plan.steps.length ? 1 : 0;
    expect(violationsOf(editor.document)).toEqual([]);
    expect(Object.keys(editor.picture.at).sort()).toEqual(editor.version.alters.map(({ id }) => id).sort());
  };
  const id = (name: string): string => editor.version.alters.find((alter) => alter.name === name)!.id;
  const tie = (a: string, b: string): string => tiesBetween(editor.version, id(a), id(b))[0]!.id;

  run(setDocument({ title: 'Moeder met puberzoon', question: 'Ik kan mijn zoon niet meer aan. Kan hij hulp krijgen?' }));
  run(setVersion({ date: '2025-02-03', title: 't0' }));
  run(setResident({ name: 'Nadia Hamers', age: 41, gender: 'woman' }));
  for (const line of LINES) run(addFromLine(line));
  run(setAlter([id('Rob'), id('Jos')], { gender: 'man' }));
  for (const [from, to, quality] of AMONG) run(connect(id(from), id(to), { quality }));
  for (const [giver, to, kinds] of SUPPORT) for (const kind of kinds) run(toggleSupport(tie(giver, to), id(giver), kind as SupportKind));
  // The roles told who are family; how two were together, and who is the other parent, they did not.
  const couple = (one: string, other: string): string => editor.version.couples.find(({ partners }) => partners.includes(id(one)) && partners.includes(id(other)))!.id;
  run(setCouple(couple('Nadia Hamers', 'Rob'), { status: 'divorced', since: '2008', until: '2021' }));
  run(setCouple(couple('Oma Truus', 'Opa Ali'), { status: 'widowed' }));
  for (const child of ['Ilias', 'Sofie']) run(addChild(id(child), [id('Rob'), id('Nadia Hamers')]));

  // Jos knows Ilias, not Nadia: the tie that came with the typed line goes again.
  const loose = tiesBetween(editor.version, id('Nadia Hamers'), id('Jos'));
  expect(loose).toHaveLength(1);
  run(removeTies([loose[0]!.id]));

  const wanted = storyDocument('S01').versions[0]!;
  const rings = new Map(wanted.alters.map((alter) => [alter.name, alter.ring]));
  for (const alter of editor.version.alters) if (rings.get(alter.name) !== alter.ring) throw new Error(`${alter.name}: ${alter.ring}`);
  expect(canonical(editor.version)).toEqual(canonical(wanted));

  const end = JSON.stringify(editor.document);
  for (let i = 0; i < acts; i += 1) expect(editor.undo()).not.toBeNull();
  expect(editor.canUndo).toBe(false);
  expect(JSON.stringify(editor.document)).toBe(start);
  for (let i = 0; i < acts; i += 1) expect(editor.redo()).not.toBeNull();
  expect(JSON.stringify(editor.document)).toBe(end);
});
