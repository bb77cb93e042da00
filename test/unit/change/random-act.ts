import type { Address, Identified } from '../../../src/change/step.js';
import type { NetworkDocument, Version } from '../../../src/model/document.js';
import { versionOf } from '../../../src/model/query.js';
import type { Dice } from './dice.js';

/** Where a random act writes: a draft, and a plain model beside it. */
export interface Pen {
  readonly document: NetworkDocument;
  set(of: Address, field: string, value: unknown): void;
  insert(list: Address, record: Identified, index?: number): void;
  remove(list: Address, id: string): void;
}

type Act = (pen: Pen, dice: Dice, fresh: () => string) => void;

/** One random act of one or more edits, of every kind that a document can undergo. Some break an invariant, to be refused. */
export function randomAct(pen: Pen, dice: Dice, fresh: () => string): void {
  const crowded = here(pen).alters.length > 14;
  dice.pick(crowded && dice.chance(0.3) ? [removeAlter] : ACTS)(pen, dice, fresh);
}

const here = (pen: Pen): Version => versionOf(pen.document);
const room = (pen: Pen, ...more: string[]): string[] => ['versions', here(pen).id, ...more];
const anybody = (pen: Pen, dice: Dice): string => dice.pick(here(pen).alters).id;
const someOf = <Item>(items: readonly Item[], dice: Dice): Item[] => items.filter(() => dice.chance(0.3));
const idOf = (records: readonly { id: string }[], dice: Dice): string | undefined => (records.length ? dice.pick(records).id : undefined);

const addAlter: Act = (pen, dice, fresh) => {
  const kind = dice.chance(0.8) ? 'person' : dice.pick(['animal', 'group', 'robot']);
  const record = { id: fresh(), kind, name: dice.pick(['Ali', 'Els', '', '<b>', '\u202eJan']), ...(dice.chance(0.2) ? { 'x-known': { since: 1999, by: ['Ria'] } } : {}) };
  pen.insert(room(pen, 'alters'), record, dice.below(here(pen).alters.length + 1));
  if (dice.chance(0.5)) pen.insert(room(pen, 'ties'), { id: fresh(), from: here(pen).resident, to: record.id, quality: 'sterk' });
};

const addTie: Act = (pen, dice, fresh) => {
  const record = { id: fresh(), from: anybody(pen, dice), to: anybody(pen, dice), gives: someOf(['P', 'G', 'A'], dice) };
  pen.insert(room(pen, 'ties'), record, dice.below(here(pen).ties.length + 1));
};

const removeTie: Act = (pen, dice) => {
  const id = idOf(here(pen).ties, dice);
  if (id === undefined) return;
  for (const theme of here(pen).themes.filter((t) => t.touches.includes(id))) {
    pen.set(room(pen, 'themes', theme.id), 'touches', theme.touches.filter((other) => other !== id));
  }
  pen.remove(room(pen, 'ties'), id);
};

/** Takes somebody off the map the long way; forgets the plan, which then refuses if it needs them. */
const removeAlter: Act = (pen, dice) => {
  const version = here(pen);
  const id = anybody(pen, dice);
  const ties = version.ties.filter((tie) => tie.from === id || tie.to === id).map((tie) => tie.id);
  for (const theme of version.themes) pen.set(room(pen, 'themes', theme.id), 'touches', theme.touches.filter((t) => t !== id && !ties.includes(t)));
  for (const tie of ties) pen.remove(room(pen, 'ties'), tie);
  for (const h of version.households) pen.set(room(pen, 'households', h.id), 'members', h.members.filter((m) => m !== id));
  for (const child of version.children.filter((c) => c.child === id)) pen.remove(room(pen, 'children'), child.id);
  for (const couple of version.couples) pen.set(room(pen, 'couples', couple.id), 'partners', couple.partners.filter((p) => p !== id));
  pen.remove(room(pen, 'alters'), id);
};

const setFact: Act = (pen, dice) => {
  const [field, values] = dice.pick<[string, readonly unknown[]]>([
    ['name', ['Ali', 'Alie', 'ʼs-Graveland']], ['age', [0, 41, undefined]], ['sector', ['familie', 'schutterij', undefined]], ['ring', ['dichtbij', 'outside', undefined]],
    ['deceased', [true, undefined]], ['note', ['n1', 'n2', undefined]], ['kind', ['person', 'animal']],
  ]);
  for (const { id } of someOf(here(pen).alters, dice)) pen.set(room(pen, 'alters', id), field, dice.pick(values));
};

/** What other programs keep in a document, at any level, with names that hurt. */
const setUnknown: Act = (pen, dice) => {
  const { alters, ties, themes } = here(pen);
  const of = dice.pick<string[]>([
    [], ['plan'], room(pen), room(pen, 'alters', dice.pick(alters).id),
    ...(ties.length ? [room(pen, 'ties', dice.pick(ties).id)] : []), ...(themes.length ? [room(pen, 'themes', dice.pick(themes).id)] : []),
  ]);
  const value = dice.pick([undefined, 0, 'text', null, [], { b: 1, a: [{ 10: 'x', 9: 'y' }] }, { nested: { on: true } }]);
  pen.set(of, dice.pick(['x-a', 'x-b', '__proto__', '7', 'toString']), value);
};

const setTie: Act = (pen, dice) => {
  const id = idOf(here(pen).ties, dice);
  if (id === undefined) return;
  pen.set(room(pen, 'ties', id), 'quality', dice.pick(['sterk', 'zwak', 'onbekend-woord', undefined]));
  pen.set(room(pen, 'ties', id), dice.pick(['gives', 'gets']), dice.pick([undefined, [], someOf(['P', 'E', 'V'], dice)]));
  if (dice.chance(0.2)) pen.set(room(pen, 'ties', id), dice.pick(['from', 'to']), anybody(pen, dice));
};

const live: Act = (pen, dice, fresh) => {
  const members = someOf(here(pen).alters, dice).map((alter) => alter.id);
  const id = idOf(here(pen).households, dice);
  if (id === undefined || dice.chance(0.3)) pen.insert(room(pen, 'households'), { id: fresh(), members });
  else if (dice.chance(0.2)) pen.remove(room(pen, 'households'), id);
  else pen.set(room(pen, 'households', id), 'members', members);
};

const couple: Act = (pen, dice, fresh) => {
  const { couples, children } = here(pen);
  const id = idOf(couples, dice);
  if (id === undefined || couples.length < 6) pen.insert(room(pen, 'couples'), { id: fresh(), partners: [anybody(pen, dice), ...(dice.chance(0.6) ? [anybody(pen, dice)] : [])] });
  else if (dice.chance(0.5)) pen.set(room(pen, 'couples', id), 'partners', someOf(here(pen).alters, dice).map((a) => a.id));
  else {
    for (const child of children.filter((c) => c.couple === id)) pen.remove(room(pen, 'children'), child.id);
    pen.remove(room(pen, 'couples'), id);
  }
};

const child: Act = (pen, dice, fresh) => {
  const { couples, children } = here(pen);
  const parents = idOf(couples, dice);
  const id = idOf(children, dice);
  if (id !== undefined && dice.chance(0.3)) pen.remove(room(pen, 'children'), id);
  else if (parents !== undefined) pen.insert(room(pen, 'children'), { id: fresh(), couple: parents, child: anybody(pen, dice), kind: 'birth' });
};

const theme: Act = (pen, dice, fresh) => {
  const { alters, ties, themes } = here(pen);
  const id = idOf(themes, dice);
  const touches = someOf([...alters, ...ties], dice).map((record) => record.id);
  if (id === undefined || dice.chance(0.3)) pen.insert(room(pen, 'themes'), { id: fresh(), kind: 'strength', label: 'garden', touches });
  else if (dice.chance(0.2)) pen.remove(room(pen, 'themes'), id);
  else pen.set(room(pen, 'themes', id), 'touches', touches);
};

const place: Act = (pen, dice) => {
  if (!here(pen).places?.circles) pen.set(room(pen), 'places', { circles: { stretch: 1, centre: 60, rings: [100, 200], sectors: [], at: {} } });
  const at = { x: dice.below(400) - 200, y: dice.below(400) / 8, side: 'left', own: true };
  pen.set(room(pen, 'places', 'circles', 'at'), anybody(pen, dice), dice.pick([at, at, undefined, { ...at, x: Number.NaN }]));
};

const plan: Act = (pen, dice, fresh) => {
  const { goals, actions } = pen.document.plan;
  const goal = idOf(goals, dice);
  const action = idOf(actions, dice);
  if (goal === undefined) pen.insert(['plan', 'goals'], { id: fresh(), text: 'a garden' });
  else if (action === undefined || dice.chance(0.3)) pen.insert(['plan', 'actions'], { id: fresh(), what: 'dig', goal, who: anybody(pen, dice) });
  else if (dice.chance(0.3)) pen.remove(['plan', 'actions'], action);
  else pen.set(['plan', 'actions', action], 'who', dice.pick([undefined, anybody(pen, dice), 'nobody']));
};

const version: Act = (pen, dice, fresh) => {
  const { versions } = pen.document;
  const other = dice.pick(versions).id;
  if (versions.length < 3) {
    const id = fresh();
    pen.insert(['versions'], { ...here(pen), id, title: id }, dice.below(versions.length + 1));
    if (dice.chance(0.5)) pen.set([], 'current', id);
  } else if (dice.chance(0.5)) pen.set([], 'current', other);
  else pen.remove(['versions'], other);
};

const frame: Act = (pen, dice) => {
  pen.set([], dice.pick(['title', 'story', 'question']), dice.pick([undefined, 'once', 'twice']));
  if (dice.chance(0.3)) pen.set([], 'rings', dice.pick([undefined, [{ id: 'near' }], [{ id: 'near' }, { id: 'near' }]]));
  if (dice.chance(0.2)) pen.set(room(pen), 'resident', anybody(pen, dice));
};

/** Acts that no document survives unchanged in shape: each must be refused. */
const nonsense: Act = (pen, dice) => {
  dice.pick<() => void>([
    () => pen.set(room(pen, 'alters', anybody(pen, dice)), 'name', undefined),
    () => pen.set(room(pen, 'alters', anybody(pen, dice)), 'age', 'old'),
    () => pen.set(room(pen, 'alters', anybody(pen, dice)), 'id', 'constructor'),
    () => pen.set([], 'versions', []),
    () => pen.set([], 'version', 2),
    () => pen.insert(room(pen, 'ties'), { id: 'half-a-tie', from: anybody(pen, dice) }),
    () => pen.set(room(pen), 'ties', undefined),
  ])();
};

const ACTS: readonly Act[] = [
  addAlter, addAlter, addAlter, addTie, addTie, removeTie, removeAlter, setFact, setFact, setUnknown, setUnknown, setTie, setTie, live, couple, child, child, theme, place, place,
  plan, version, frame, nonsense,
];
