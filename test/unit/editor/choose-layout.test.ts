import { describe, expect, it } from 'vitest';
import { addAlter } from '../../../src/editor/commands/add-alter.js';
import { chooseLayout } from '../../../src/editor/commands/choose-layout.js';
import { moveAlter } from '../../../src/editor/commands/move-alter.js';
import { pinPlace } from '../../../src/editor/commands/pin-place.js';
import { setAlter } from '../../../src/editor/commands/set-alter.js';
import { tidy } from '../../../src/editor/commands/tidy.js';
import { Editor } from '../../../src/editor/editor.js';
import type { EditorChange } from '../../../src/editor/editor-state.js';
import { circlesLayout } from '../../../src/layout/circles.js';
import { openDocument } from '../../../src/model/open.js';
import { saveDocument } from '../../../src/model/save.js';
import type { LayoutName } from '../../../src/model/vocabulary.js';
import { useOtherLayouts } from '../../../src/scene/other-layouts.js';
import { storyDocument } from '../../fixture.js';
import { countingIds } from './counting-ids.js';

const laidOut = new Editor({ layout: circlesLayout, document: storyDocument('S01') }).document;

function editorOf(document = laidOut, isWhole = true) {
  const clock = { now: 0 };
  const editor = new Editor({ layout: circlesLayout, document, newId: countingIds(), now: () => clock.now });
  if (isWhole) useOtherLayouts((layout, name) => { editor.useLayout(layout, name); });
  const changes: EditorChange[] = [];
  editor.subscribe((change) => changes.push(change));
  const choose = (name: LayoutName) => { clock.now += 5000; return editor.run(chooseLayout(name)); };
  return { editor, changes, choose };
}

describe('choosing a layout', () => {
  it('is one edit of the document that keeps everybody, the selection and every other picture, and can be undone and redone', () => {
    const { editor, changes, choose } = editorOf();
    const [someone] = editor.version.alters.slice(-1).map(({ id }) => id);
    editor.select([someone!]);
    changes.length = 0;
    const before = editor.document;
    choose('free');
    expect(changes).toHaveLength(1);
    expect(editor.layout).toBe('free');
    expect(editor.document.layout).toBe('free');
    expect(editor.selection).toEqual([someone]);
    expect(editor.version.alters).toBe(before.versions[0]!.alters);
    expect(editor.version.places!.circles).toBe(before.versions[0]!.places!.circles);
    const free = editor.document;
    editor.undo();
    expect(editor.document).toEqual(before);
    expect(editor.layout).toBe('circles');
    editor.redo();
    expect(editor.document).toEqual(free);
    expect(editor.layout).toBe('free');
  });

  it('begins people\'s own places with those on screen, and later with those they had', () => {
    const { editor, choose } = editorOf();
    const round = editor.picture;
    choose('free');
    expect(editor.picture.rings).toEqual([]);
    for (const [id, { x, y, side }] of Object.entries(round.at)) expect(editor.picture.at[id]).toEqual({ x, y, side, own: true });
    const [other] = editor.version.alters.filter(({ id }) => id !== editor.version.resident).map(({ id }) => id);
    editor.run(pinPlace(other!, { x: 500, y: 400 }));
    choose('circles');
    expect(editor.picture).toEqual(round);
    choose('free');
    expect(editor.picture.at[other!]).toMatchObject({ x: 500, y: 400 });
  });

  it('lets nothing move by itself where people have their own places', () => {
    const { editor, choose } = editorOf();
    choose('free');
    const before = editor.picture.at;
    const some = Object.keys(before).find((id) => id !== editor.version.resident && editor.version.alters.some((alter) => alter.id === id && alter.sector === 'buren'))!;
    editor.run(moveAlter(some, { sector: 'vrienden', ring: 'verder-weg' }));
    editor.run(addAlter({ name: 'Ali', sector: 'buren', ring: 'dichtbij', tie: {} }));
    editor.run(setAlter(some, { role: 'iemand met een heel lange rol' }));
    editor.run(tidy());
    for (const id of Object.keys(before)) expect(editor.picture.at[id]).toEqual(before[id]);
    expect(Object.keys(editor.picture.at)).toHaveLength(editor.version.alters.length);
  });

  for (const name of ['circles', 'household', 'genogram', 'neighbourhood'] as const) {
    it(`lets ${name} be tidied in one act that leaves who was put somewhere by hand, and can be undone`, () => {
      const { editor, choose } = editorOf();
      choose(name);
      // Moved a little, so that they still stand in their own cell or row.
      const [one, other] = ['ma', 'rob'].map((id) => ({ id, at: editor.picture.at[id]! }));
      editor.run(pinPlace(one!.id, { x: one!.at.x + 3, y: one!.at.y }));
      editor.run(pinPlace(other!.id, { x: other!.at.x + 200, y: other!.at.y }));
      editor.run(pinPlace(other!.id, null));
      const before = editor.document;
      const pinned = editor.picture.at[one!.id];
      expect(pinned!.own).toBe(true);
      editor.run(tidy());
      expect(editor.picture.at[one!.id]).toEqual(pinned);
      expect(Object.keys(editor.picture.at)).toHaveLength(editor.version.alters.length);
      // On rings who left their cell was set anew at once.
      if (!/^[ch]/.test(name)) expect(editor.picture.at[other!.id]).not.toEqual(before.versions[0]!.places![name]!.at[other!.id]);
      editor.undo();
      expect(editor.document).toEqual(before);
    });
  }

  it('is kept in the file', () => {
    const { editor, choose } = editorOf();
    choose('free');
    const { document } = openDocument(saveDocument(editor.document));
    expect(document).toEqual(editor.document);
    expect(editorOf(document).editor.layout).toBe('free');
  });

  it('waits for a layout that has not come, and shows nothing half', () => {
    const { editor, choose } = editorOf(laidOut, false);
    choose('free');
    expect(editor.layout).toBe('free');
    expect(editor.isSettled).toBe(false);
    useOtherLayouts((layout, name) => { editor.useLayout(layout, name); });
    expect(editor.isSettled).toBe(true);
    expect(Object.keys(editor.picture.at)).toHaveLength(editor.version.alters.length);
    // Also a map whose places came with it must be told to have become whole.
    const { editor: again, changes } = editorOf(editor.document, false);
    expect(again.isSettled).toBe(false);
    useOtherLayouts((layout, name) => { again.useLayout(layout, name); });
    expect(again.isSettled).toBe(true);
    expect(changes.map(({ origin }) => origin)).toEqual(['view']);
    expect(again.document).toEqual(editor.document);
  });

  it('comes before what is usual on the page, and a layout that is only looked at before both, until one is chosen', () => {
    const { editor, choose } = editorOf();
    editor.setView({ layout: 'free' });
    expect(editor.layout).toBe('free');
    editor.setView({ tall: true });
    expect(editor.layout).toBe('free');
    choose('circles');
    expect(editor.layout).toBe('circles-tall');
    const { document } = editor;
    editor.setLayout('free');
    expect(editor.layout).toBe('free');
    expect(editor.document.layout).toBe(document.layout);
    choose('genogram');
    expect(editor.layout).toBe('genogram-tall');
    editor.setView({ tall: false, layout: 'nonsense' });
    expect(editor.layout).toBe('genogram');
  });

  it('draws a layout that we do not know as circles, and keeps its name', () => {
    const { editor } = editorOf({ ...laidOut, layout: 'helix' as LayoutName });
    expect(editor.layout).toBe('circles');
    expect(editor.document.layout).toBe('helix');
  });
});
