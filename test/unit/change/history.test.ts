import { describe, expect, it } from 'vitest';
import { draftSteps, type Draft } from '../../../src/change/draft.js';
import { emptyHistory, MOST_GROUPS, pushHistory, redoHistory, undoHistory, type History, type HistoryGroup } from '../../../src/change/history.js';
import { applyTransaction } from '../../../src/change/transaction.js';
import { createDocument } from '../../../src/model/create.js';
import type { NetworkDocument } from '../../../src/model/document.js';

const V1 = ['versions', 'v1'];
const ALI = [...V1, 'alters', 'ali'];

function session() {
  let document: NetworkDocument = createDocument({ id: 'map-test', residentName: 'Ria' });
  let history: History = emptyHistory;
  const take = (build: (draft: Draft) => void, group: Partial<HistoryGroup> = {}, options = {}) => {
    const draft = draftSteps(document);
    build(draft);
    const result = applyTransaction(document, draft.steps);
    if (!result.ok) throw new Error(result.reason);
    document = result.document;
    const nobody = { selection: [] };
    history = pushHistory(history, { deed: 'test', ids: [], before: nobody, after: nobody, at: 0, ...group, steps: draft.steps }, options);
  };
  const move = (go: typeof undoHistory) => {
    const result = go(history, document);
    history = result.history;
    if (result.ok) document = result.document;
    return result;
  };
  return {
    take, undo: () => move(undoHistory), redo: () => move(redoHistory),
    get document() { return document; }, get history() { return history; }, get text() { return JSON.stringify(document); },
  };
}

const addAli = (d: Draft) => d.insert([...V1, 'alters'], { id: 'ali', kind: 'person', name: 'Ali' });

describe('history', () => {
  it('undoes and redoes groups with the standpoint of each', () => {
    const s = session();
    const empty = s.text;
    s.take(addAli, { deed: 'alter-added', ids: ['ali'], before: { selection: [] }, after: { selection: ['ali'], version: 'v1' } });
    const full = s.text;
    expect(s.undo()).toMatchObject({ ok: true, group: { deed: 'alter-added', before: { selection: [] } } });
    expect(s.text).toBe(empty);
    expect(s.redo()).toMatchObject({ ok: true, group: { after: { selection: ['ali'], version: 'v1' } } });
    expect(s.text).toBe(full);
    expect(s.redo()).toMatchObject({ ok: false, reason: 'nothing' });
  });

  it('joins acts of one merge name within a second, and folds a field set again and again into one step', () => {
    const s = session();
    s.take(addAli);
    for (let n = 0; n < 20; n += 1) {
      s.take((d) => { d.set(ALI, 'ring', n % 2 ? 'dichtbij' : 'verder-weg'); d.set(ALI, 'note', `note ${n}`); }, { merge: 'type', at: 100 + n * 900 });
    }
    expect(s.history.done).toHaveLength(2);
    expect(s.history.done[1]!.steps).toEqual([
      { type: 'set', of: ALI, field: 'ring', after: 'dichtbij' },
      { type: 'set', of: ALI, field: 'note', after: 'note 19' },
    ]);
    s.undo();
    expect(s.document.versions[0]!.alters[1]).toEqual({ id: 'ali', kind: 'person', name: 'Ali' });
  });

  it.each([
    ['another name', { merge: 'drag', at: 10 }, 2],
    ['no name', { at: 10 }, 2],
    ['more than a second later', { merge: 'type', at: 1011 }, 2],
    ['a clock that jumped back', { merge: 'type', at: -50 * 365 * 86_400_000 }, 2],
    ['within a second', { merge: 'type', at: 1010 }, 1],
  ])('merging: %s', (_why, group, groups) => {
    const s = session();
    s.take(addAli, { merge: 'type', at: 10 });
    s.take((d) => d.set(ALI, 'name', 'Alie'), group);
    expect(s.history.done).toHaveLength(groups);
  });

  it('starts a new act after undo and redo', () => {
    const s = session();
    s.take(addAli);
    s.take((d) => d.set(ALI, 'name', 'Alie'), { merge: 'type', at: 0 });
    s.take((d) => d.set(ALI, 'note', 'x'), { at: 1 });
    s.undo();
    s.take((d) => d.set(ALI, 'name', 'Alice'), { merge: 'type', at: 2 });
    expect(s.history.done).toHaveLength(3);
    s.undo();
    s.redo();
    s.take((d) => d.set(ALI, 'name', 'Alicia'), { merge: 'type', at: 3 });
    expect(s.history.done).toHaveLength(4);
  });

  it('forgets an act that came back to where it began', () => {
    const s = session();
    s.take(addAli);
    s.take((d) => d.set(ALI, 'note', 'x'), { merge: 'type' });
    s.take((d) => d.set(ALI, 'note', undefined), { merge: 'type' });
    expect(s.history.done).toHaveLength(1);
  });

  it('keeps 2,000 groups', () => {
    const s = session();
    s.take(addAli);
    for (let n = 0; n < 2100; n += 1) s.take((d) => d.set(ALI, 'note', `${n}`));
    expect(s.history.done).toHaveLength(MOST_GROUPS);
    let undone = 0;
    while (s.undo().ok) undone += 1;
    expect(undone).toBe(2000);
    expect(s.document.versions[0]!.alters[1]!.note).toBe('99');
  });

  it('survives a trip through JSON', () => {
    const s = session();
    s.take(addAli);
    s.take((d) => d.remove([...V1, 'alters'], 'ali'));
    const stored = JSON.parse(JSON.stringify(s.history)) as History;
    expect(stored).toEqual(s.history);
    const back = undoHistory(stored, s.document);
    expect(back.ok && back.document.versions[0]!.alters).toHaveLength(2);
  });

  it('leaves layout and others out of it, and joins a layout to the act it follows from', () => {
    const s = session();
    const empty = s.text;
    s.take((d) => d.set(V1, 'title', 'theirs'), {}, { addToHistory: false });
    expect(s.history.done).toHaveLength(0);
    expect(s.text).not.toBe(empty);
    const titled = s.text;
    s.take(addAli, { deed: 'alter-added' });
    s.take((d) => d.set(V1, 'places', { circles: { stretch: 1, centre: 60, rings: [], sectors: [], at: {} } }), { deed: 'layout' }, { join: true });
    expect(s.history.done).toMatchObject([{ deed: 'alter-added', steps: [{ type: 'insert' }, { type: 'set' }] }]);
    s.undo();
    expect(s.text).toBe(titled);
  });
});

describe('history among changes by others', () => {
  it('follows a record that moved in its list', () => {
    const s = session();
    s.take(addAli);
    s.take((d) => d.insert([...V1, 'alters'], { id: 'els', kind: 'person', name: 'Els' }, 1), {}, { addToHistory: false });
    s.undo();
    expect(s.document.versions[0]!.alters.map((a) => a.id)).toEqual(['resident', 'els']);
    s.redo();
    expect(s.document.versions[0]!.alters.map((a) => a.id)).toEqual(['resident', 'els', 'ali']);
  });

  it('keeps a later value of somebody else, and takes back the rest of the act', () => {
    const s = session();
    s.take(addAli);
    s.take((d) => { d.set(ALI, 'name', 'Alie'); d.set(ALI, 'note', 'mine'); });
    s.take((d) => d.set(ALI, 'name', 'Alice'), {}, { addToHistory: false });
    s.undo();
    expect(s.document.versions[0]!.alters[1]).toEqual({ id: 'ali', kind: 'person', name: 'Alice' });
    s.redo();
    expect(s.document.versions[0]!.alters[1]).toEqual({ id: 'ali', kind: 'person', name: 'Alice', note: 'mine' });
  });

  it('says so when an act no longer fits, changes nothing, and goes on with the one before', () => {
    const s = session();
    s.take((d) => d.set(V1, 'title', 'first'));
    s.take(addAli);
    s.take((d) => d.insert([...V1, 'ties'], { id: 't1', from: 'resident', to: 'ali' }), {}, { addToHistory: false });
    const before = s.text;
    expect(s.undo()).toMatchObject({ ok: false, reason: 'changed' });
    expect(s.text).toBe(before);
    expect(s.undo().ok).toBe(true);
    expect(s.document.versions[0]!.title).toBeUndefined();
    expect(s.undo()).toMatchObject({ ok: false, reason: 'nothing' });
  });

  it('puts places back whatever a layout did to them meanwhile', () => {
    const s = session();
    s.take((d) => d.set(V1, 'places', { circles: { stretch: 1, centre: 60, rings: [], sectors: [], at: { resident: { x: 0, y: 0, side: 'below' } } } }), {}, { addToHistory: false });
    const AT = [...V1, 'places', 'circles', 'at'];
    s.take((d) => d.set(AT, 'resident', { x: 5, y: 5, side: 'below', own: true }));
    s.take((d) => d.set([...AT, 'resident'], 'side', 'above'), {}, { addToHistory: false });
    expect(s.undo().ok).toBe(true);
    expect(s.document.versions[0]!.places!.circles!.at.resident).toEqual({ x: 0, y: 0, side: 'below' });
  });
});
