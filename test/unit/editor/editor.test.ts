import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../../src/editor/command.js';
import { addAlter } from '../../../src/editor/commands/add-alter.js';
import { addMany } from '../../../src/editor/commands/add-many.js';
import { connect } from '../../../src/editor/commands/connect.js';
import { moveAlong } from '../../../src/editor/commands/move-along.js';
import { moveAlter } from '../../../src/editor/commands/move-alter.js';
import { moveRing } from '../../../src/editor/commands/move-ring.js';
import { pinPlace } from '../../../src/editor/commands/pin-place.js';
import { removeAlters } from '../../../src/editor/commands/remove-alters.js';
import { setAlter } from '../../../src/editor/commands/set-alter.js';
import { tidy } from '../../../src/editor/commands/tidy.js';
import { Editor, type EditorOptions } from '../../../src/editor/editor.js';
import type { EditorChange } from '../../../src/editor/editor-state.js';
import { circlesLayout } from '../../../src/layout/circles.js';
import { isDeepFrozen } from '../../../src/model/freeze.js';
import { createDocument } from '../../../src/model/create.js';
import { storyDocument } from '../../fixture.js';
import { countingIds } from './counting-ids.js';
import { plainLayout } from './plain-layout.js';

/** S01 with its picture, made once: most tests are not about making one. */
const placed = new Editor({ layout: circlesLayout, document: storyDocument('S01') }).document;

function editorOf(options: Partial<EditorOptions> = {}) {
  const clock = { now: 0 };
  const editor = new Editor({ layout: circlesLayout, document: placed, newId: countingIds(), now: () => clock.now, ...options });
  const changes: EditorChange[] = [];
  editor.subscribe((change) => changes.push(change));
  return { editor, changes, clock };
}

const at = (editor: Editor): Record<string, unknown> => editor.picture.at;

describe('the picture', () => {
  it('is complete from the start, found outside history, and told as a layout change', () => {
    const { editor, changes } = editorOf();
    expect(Object.keys(at(editor))).toHaveLength(editor.version.alters.length);
    expect(editor.canUndo).toBe(false);
    editor.load(storyDocument('S05'));
    expect(changes.map(({ origin }) => origin)).toEqual(['load', 'layout']);
    expect(changes[1]!.steps.length).toBeGreaterThan(0);
    expect(Object.keys(at(editor))).toHaveLength(editor.version.alters.length);
  });

  it('of a document that brings its places is left as it is', () => {
    const { editor } = editorOf();
    const saved = JSON.parse(JSON.stringify(editor.document));
    const { editor: other, changes } = editorOf({ document: createDocument() });
    other.load(saved);
    expect(JSON.stringify(other.document)).toBe(JSON.stringify(saved));
    expect(changes.map(({ origin }) => origin)).toEqual(['load']);
  });

  it('comes with the edit in one transaction, and undo and redo bring back the very same one', () => {
    const { editor, changes } = editorOf();
    const before = JSON.stringify(editor.document);
    const plan = editor.run(addAlter({ name: 'Ali', sector: 'buren', ring: 'dichtbij', tie: {} }));
    expect(isRefusal(plan)).toBe(false);
    expect(changes).toHaveLength(1);
    expect(changes[0]!.steps.some((step) => step.type === 'set' && step.of.includes('places'))).toBe(true);
    const after = JSON.stringify(editor.document);
    expect(editor.undo()?.deed).toBe('alter-added');
    expect(JSON.stringify(editor.document)).toBe(before);
    expect(editor.redo()?.deed).toBe('alter-added');
    expect(JSON.stringify(editor.document)).toBe(after);
  });

  it('moves nobody else when one person changes ring', () => {
    const { editor } = editorOf();
    const before = at(editor);
    editor.run(moveRing('piet', 1));
    for (const id of Object.keys(before)) if (id !== 'piet') expect(at(editor)[id]).toEqual(before[id]);
    expect(at(editor).piet).not.toEqual(before.piet);
  });

  it('of the other layout is found when it is shown, outside history, and who moved meanwhile is found anew', () => {
    const { editor, changes } = editorOf();
    editor.setLayout('circles-tall');
    const tall = at(editor);
    editor.setLayout('circles');
    editor.run(moveRing('piet', 1));
    expect(editor.version.places!['circles-tall']!.at).not.toHaveProperty('piet');
    changes.length = 0;
    editor.setLayout('circles-tall');
    expect(changes.map(({ origin }) => origin)).toEqual(['view', 'layout']);
    expect(at(editor).piet).toBeDefined();
    expect(at(editor).els).toEqual(tall.els);
    expect(editor.undo()?.ids).toEqual(['piet']);
    expect(at(editor)).toEqual(tall);
    editor.redo();
    expect(Object.keys(at(editor)).sort()).toEqual(editor.version.alters.map(({ id }) => id).sort());
  });

  it('of a later version starts from the earlier one, so that unchanged people stay', () => {
    const { editor } = editorOf();
    const before = at(editor);
    editor.setVersion('t1');
    const same = Object.keys(before).filter((id) => JSON.stringify(at(editor)[id]) === JSON.stringify(before[id]));
    expect(same).toHaveLength(Object.keys(before).length);
    expect(at(editor).budgetcoach).toBeDefined();
    expect(editor.canUndo).toBe(false);
  });

  it('lets two people of a cell change places, and nobody else', () => {
    const { editor } = editorOf();
    const before = editor.picture.at;
    const angle = (id: string): number => Math.atan2(editor.picture.at[id]!.x, -editor.picture.at[id]!.y);
    const robFirst = angle('rob') < angle('karim');
    editor.run(moveAlong('rob', robFirst ? 1 : -1));
    expect(angle('rob') < angle('karim')).toBe(!robFirst);
    expect(editor.version.alters.find(({ id }) => id === 'rob')).toMatchObject({ sector: 'familie', ring: 'verder-weg' });
    for (const id of Object.keys(before)) if (id !== 'rob' && id !== 'karim') expect(editor.picture.at[id]).toEqual(before[id]);
    editor.undo();
    expect(editor.picture.at).toEqual(before);
  });

  it('keeps what was put by hand when the map is tidied', () => {
    const { editor } = editorOf();
    const stood = editor.picture.at.karim!;
    editor.run(pinPlace('karim'));
    editor.run(tidy());
    expect(editor.picture.at.karim).toEqual({ ...stood, own: true });
    expect(editor.picture.rings).toHaveLength(3);
  });

  it('forgets who left in every layout', () => {
    const { editor } = editorOf();
    editor.setLayout('circles-tall');
    editor.setLayout('circles');
    editor.run(removeAlters(['els']));
    for (const picture of Object.values(editor.version.places!)) expect(picture.at).not.toHaveProperty('els');
    editor.undo();
    for (const picture of Object.values(editor.version.places!)) expect(picture.at).toHaveProperty('els');
  });
});

describe('history', () => {
  it('joins a burst under one name within a second, and only then', () => {
    const { editor, clock } = editorOf();
    const start = JSON.stringify(editor.document);
    editor.run(moveRing('piet', 1), { merge: 'piet' });
    clock.now = 900;
    editor.run(moveRing('piet', 1), { merge: 'piet' });
    expect(editor.version.alters.find(({ id }) => id === 'piet')!.ring).toBe('outside');
    editor.undo();
    expect(JSON.stringify(editor.document)).toBe(start);
    editor.run(moveRing('piet', 1), { merge: 'piet' });
    clock.now = 2000;
    editor.run(moveRing('piet', 1), { merge: 'piet' });
    editor.undo();
    expect(editor.version.alters.find(({ id }) => id === 'piet')!.ring).toBe('verder-weg');
  });

  it('passes over a burst that took itself back', () => {
    const { editor } = editorOf();
    editor.run(setAlter('els', { age: 44 }));
    editor.run(setAlter('piet', { age: 64 }), { merge: 'piet' });
    editor.run(setAlter('piet', { age: 63 }), { merge: 'piet' });
    expect(editor.undo()?.ids).toEqual(['els']);
    expect(editor.version.alters.find(({ id }) => id === 'els')!.age).toBe(43);
    expect(editor.undo()).toBeNull();
  });

  it('brings back selection, focus and the version of the act', () => {
    const { editor } = editorOf();
    editor.select(['rob']);
    editor.setFocus('rob');
    editor.run(removeAlters(['rob']));
    expect(editor.selection).toEqual([]);
    expect(editor.focus).not.toBe('rob');
    editor.setVersion('t1');
    editor.undo();
    expect([editor.version.id, editor.focus, ...editor.selection]).toEqual(['t0', 'rob', 'rob']);
  });

  it('starts anew with another document, unless the load itself is to be undone', () => {
    const { editor } = editorOf();
    editor.run(setAlter('els', { age: 44 }));
    const before = JSON.stringify(editor.document);
    editor.load(storyDocument('S06'), { undoable: true });
    expect(editor.document.id).toBe('S06');
    expect(editor.version.alters.some(({ id }) => id === 'twa')).toBe(true);
    expect(editor.undo()?.deed).toBe('document-loaded');
    expect(JSON.stringify(editor.document)).toBe(before);
    editor.redo();
    expect(editor.document.title).toBe('Samengesteld gezin');
    editor.undo();
    editor.undo();
    expect(editor.version.alters.find(({ id }) => id === 'els')!.age).toBe(43);
    editor.load(storyDocument('S02'));
    expect([editor.canUndo, editor.canRedo]).toEqual([false, false]);
  });

  it('loads undoably what shares version ids with what was there', () => {
    for (const [from, to] of [['S01', 'S09'], ['S06', 'S05'], ['S03', 'S02']] as const) {
      const { editor } = editorOf({ document: storyDocument(from) });
      const before = JSON.stringify(editor.document);
      editor.load({ ...storyDocument(to), current: 't1' }, { undoable: true });
      expect(editor.version.id).toBe('t1');
      expect(editor.undo()).not.toBeNull();
      expect(JSON.stringify(editor.document)).toBe(before);
    }
  });
});

describe('permission', () => {
  it('asks the host before an edit, an undo and a redo, with the steps, and does nothing when refused', () => {
    const { editor, changes } = editorOf();
    const asked: [string, number][] = [];
    let allow = true;
    editor.guard = (steps, deed, origin) => { asked.push([`${origin} ${deed.deed}`, steps.length]); return allow; };
    editor.run(setAlter('els', { age: 44 }));
    allow = false;
    const before = editor.document;
    expect(editor.run(setAlter('els', { age: 45 }))).toEqual({ refused: 'host' });
    expect(editor.undo()).toBeNull();
    expect(editor.document).toBe(before);
    expect(editor.canUndo).toBe(true);
    expect(changes).toHaveLength(1);
    allow = true;
    expect(editor.undo()).not.toBeNull();
    expect(editor.redo()).not.toBeNull();
    expect(asked.map(([what]) => what)).toEqual(['user alter-changed', 'user alter-changed', 'undo alter-changed', 'undo alter-changed', 'redo alter-changed']);
    expect(asked.every(([, steps]) => steps > 0)).toBe(true);
  });

  it('refuses when another document came in while the host was asked', () => {
    const { editor } = editorOf();
    editor.guard = () => { editor.load(storyDocument('S02')); return true; };
    expect(editor.run(setAlter('els', { age: 45 }))).toEqual({ refused: 'host' });
    expect(editor.document.id).toBe('S02');
  });

  it('refuses everything that changes while it is only to be viewed, and views all the same', () => {
    const { editor } = editorOf({ readonly: true });
    const before = editor.document;
    expect(editor.run(setAlter('els', { age: 45 }))).toEqual({ refused: 'readonly' });
    expect(editor.plan(setAlter('els', { age: 45 }))).toEqual({ refused: 'readonly' });
    expect([editor.undo(), editor.redo(), editor.canUndo]).toEqual([null, null, false]);
    expect(editor.document).toBe(before);
    editor.select(['els']);
    expect(editor.selection).toEqual(['els']);
  });

  it('plans without changing anything', () => {
    const { editor, changes } = editorOf();
    const before = editor.document;
    expect(isRefusal(editor.plan(connect('rob', 'els')))).toBe(false);
    expect(editor.document).toBe(before);
    expect(changes).toEqual([]);
  });
});

describe('view', () => {
  it('gives out frozen documents and leaves alone what it was given', () => {
    const given = storyDocument('S01');
    const copy = JSON.stringify(given);
    const { editor } = editorOf({ document: given });
    editor.run(addMany('Ali, buur\nBea, vriendin'));
    expect(isDeepFrozen(editor.document)).toBe(true);
    expect(JSON.stringify(given)).toBe(copy);
    expect(Object.isFrozen(given)).toBe(false);
  });

  it('selects what an edit brought and gives it the focus', () => {
    const { editor } = editorOf();
    editor.run(addAlter({ name: 'Ali', tie: {} }));
    const ali = editor.version.alters.at(-1)!.id;
    expect([editor.focus, ...editor.selection]).toEqual([ali, ali]);
    editor.run(connect(ali, 'els', { quality: 'sterk' }));
    expect(editor.selection).toEqual([editor.version.ties.at(-1)!.id]);
    expect(editor.focus).toBe(ali);
  });

  it('gives the focus of who left to the next in reading order', () => {
    const { editor } = editorOf();
    editor.setFocus('ma');
    editor.run(removeAlters(['ma']));
    expect(editor.focus).toBe('rob');
    editor.setFocus('mentor');
    editor.run(removeAlters(['mentor']));
    expect(editor.focus).toBe('trainer');
  });

  it('only ever names in selection and focus who exists', () => {
    const { editor, changes } = editorOf();
    editor.select(['els', 'nobody', 'els', 'tie-r-els']);
    expect(editor.selection).toEqual(['els', 'tie-r-els']);
    editor.setFocus('nobody');
    editor.setFocus('tie-r-els');
    expect(editor.focus).toBe('r');
    editor.setVersion('t1');
    editor.select(['budgetcoach']);
    editor.setFocus('budgetcoach');
    editor.setVersion('t0');
    expect([editor.focus, editor.selection]).toEqual(['r', []]);
    changes.length = 0;
    editor.select([]);
    editor.setVersion('t0');
    editor.setVersion('nowhere');
    editor.setLayout('circles');
    expect(changes).toEqual([]);
  });

  it('tells changes in order to every listener, also when a listener makes the next one', () => {
    const { editor } = editorOf();
    const heard: string[] = [];
    editor.subscribe(({ deed }) => { if (deed?.deed === 'alter-changed') editor.run(moveRing('piet', 1)); });
    const stop = editor.subscribe(({ deed }) => { heard.push(deed?.deed ?? ''); });
    editor.run(setAlter('els', { age: 44 }));
    expect(heard).toEqual(['alter-changed', 'alter-moved']);
    stop();
    editor.undo();
    expect(heard).toHaveLength(2);
  });

  it('places somebody where they were dropped, and nowhere else in that transaction', () => {
    const { editor } = editorOf({ layout: plainLayout });
    const before = at(editor);
    editor.run(moveAlter('piet', { sector: 'vrienden', place: { x: 123, y: -45 } }));
    expect(at(editor).piet).toEqual({ x: 123, y: -45, side: 'right', own: true });
    expect({ ...at(editor), piet: 0 }).toEqual({ ...before, piet: 0 });
    editor.run(moveAlter('piet', { sector: 'hulp' }));
    expect(at(editor).piet).not.toMatchObject({ x: 123 });
  });
});
