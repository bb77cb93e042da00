import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../../src/editor/command.js';
import { addFromLine } from '../../../src/editor/commands/add-from-line.js';
import { addMany } from '../../../src/editor/commands/add-many.js';
import { addVersion } from '../../../src/editor/commands/add-version.js';
import { chooseLayout } from '../../../src/editor/commands/choose-layout.js';
import { moveAlter } from '../../../src/editor/commands/move-alter.js';
import { moveRing } from '../../../src/editor/commands/move-ring.js';
import { setAlter } from '../../../src/editor/commands/set-alter.js';
import { waitOnList } from '../../../src/editor/commands/wait-on-list.js';
import { createEditor } from '../../../src/editor/editor.js';
import { indicatorsOf } from '../../../src/graph/indicators.js';
import { versionChanges } from '../../../src/graph/version-changes.js';
import { exportAs } from '../../../src/io/formats.js';
import { notDrawn } from '../../../src/io/not-drawn.js';
import { circlesLayout } from '../../../src/layout/circles.js';
import { deepFreeze } from '../../../src/model/freeze.js';
import { openDocument } from '../../../src/model/open.js';
import { onMap, waitingOf } from '../../../src/model/on-map.js';
import { saveDocument } from '../../../src/model/save.js';
import { useOtherLayouts } from '../../../src/scene/other-layouts.js';
import { sceneOf } from '../../../src/scene/scene.js';
import { describeMap } from '../../../src/words/describe-map.js';
import { describeWhole } from '../../../src/words/describe-whole.js';
import { messagesFor } from '../../../src/words/messages-for.js';
import { sayDeed } from '../../../src/words/say-deed.js';
import { storyDocument } from '../../fixture.js';

const nl = messagesFor('nl');

function begun(story = 'S01') {
  const editor = createEditor({ layout: circlesLayout, document: storyDocument(story) });
  useOtherLayouts((layout, name) => { editor.useLayout(layout, name); });
  const said: string[] = [];
  editor.subscribe(({ deed, origin }) => {
    if (deed && origin !== 'layout' && origin !== 'view') said.push(sayDeed(deed, origin, editor.document, editor.version, nl).replaceAll(/[\u2068\u2069]/g, ''));
  });
  const scene = () => sceneOf({ document: editor.document, version: editor.version, picture: editor.picture, layout: editor.layout, language: 'nl' });
  return { editor, said, scene };
}

describe('the long list', () => {
  it('takes whoever is named: nothing is drawn of them, and nobody moves', () => {
    const { editor, said, scene } = begun();
    const before = editor.picture;
    const drawn = scene().people.length;
    editor.run(addMany('Wout, voetbaltrainer\ntante Bep, misschien later\nTruus, oma, sterk', 'nl', { waiting: true }));
    expect(said.at(-1)).toMatch(/^3 toegevoegd op de lange lijst: .* mensen\.$/);
    expect(waitingOf(editor.version).map(({ name }) => name)).toHaveLength(3);
    expect(editor.version.ties.length).toBe(storyDocument('S01').versions[0]!.ties.length + 3);
    expect(scene().people).toHaveLength(drawn);
    expect(editor.picture).toEqual(before);
    // Who waits is not chosen: the next name can be typed at once, and the map keeps its focus.
    expect(editor.selection).toEqual([]);
    expect(editor.focus).toBe(editor.version.resident);
    editor.run(addFromLine('Ali, buurman', 'nl', { waiting: true }));
    expect(said.at(-1)).toMatch(/^Ali toegevoegd bij buren, op de lange lijst\. 9 mensen\.$/);
    editor.undo();
    editor.undo();
    expect(waitingOf(editor.version)).toEqual([]);
  });

  it('gives a place to who is moved anywhere, in every layout, and takes people back', () => {
    const { editor, said, scene } = begun();
    const picture = editor.picture;
    editor.run(waitOnList(['els', 'rob']));
    expect(said.at(-1)).toBe('Els en Rob op de lange lijst gezet.');
    expect(Object.keys(editor.picture.at)).not.toContain('els');
    expect(scene().boxes.has('els')).toBe(false);
    expect(scene().ties.some(({ key }) => key === 'tie-r-els')).toBe(false);
    for (const layout of ['genogram', 'neighbourhood', 'household', 'free', 'circles'] as const) {
      editor.run(chooseLayout(layout));
      expect(scene().boxes.has('els'), layout).toBe(false);
    }
    editor.run(moveAlter('els', { sector: 'buren', ring: 'dichtbij' }));
    expect(said.at(-1)).toBe('Els van de lange lijst op de kaart gezet bij buren, dichtbij.');
    expect(editor.selection).toEqual(['els']);
    expect(editor.version.alters.find(({ id }) => id === 'els')).not.toHaveProperty('waiting');
    expect(scene().boxes.has('els')).toBe(true);
    editor.run(moveRing('rob', -1));
    expect(waitingOf(editor.version)).toEqual([]);
    for (let acts = 0; acts < 8; acts++) editor.undo();
    expect(editor.picture).toEqual(picture);
    expect(editor.document.versions[0]!.alters).toEqual(storyDocument('S01').versions[0]!.alters);
  });

  it('gives a place of somebody’s own in a layout without rings, and in the home', () => {
    const { editor, scene } = begun();
    editor.run(waitOnList(['els', 'piet']));
    editor.run(chooseLayout('free'));
    editor.run(moveAlter('els', { place: { x: 300, y: -200 } }));
    expect(editor.picture.at['els']).toMatchObject({ x: 300, y: -200, own: true });
    editor.run(moveAlter('piet', { home: true }));
    expect(waitingOf(editor.version)).toEqual([]);
    expect(scene().boxes.has('piet')).toBe(true);
  });

  it('refuses the resident, who is there already, and who is not', () => {
    const { editor } = begun();
    const refused = (ids: string[]) => { const plan = editor.plan(waitOnList(ids)); return isRefusal(plan) ? plan.refused : 'done'; };
    expect(refused([])).toBe('nothing-chosen');
    expect(refused(['nobody'])).toBe('gone');
    expect(refused([editor.version.resident])).toBe('resident-in-centre');
    editor.run(waitOnList(['els']));
    expect(refused(['els'])).toBe('already-there');
    expect(editor.plan(setAlter(editor.version.resident, { waiting: true }))).toMatchObject({ refused: 'resident-in-centre' });
  });

  it('counts nobody who waits, and says how many do', () => {
    const { editor } = begun();
    const { counted, active } = indicatorsOf(editor.document);
    editor.run(waitOnList(['els']));
    expect(indicatorsOf(editor.document)).toMatchObject({ counted: counted - 1, active: active - 1 });
    expect(describeMap(nl, editor.document, editor.version)).toContain('Op de lange lijst: 1 mens.');
    const text = describeWhole(editor.document, editor.version, nl);
    expect(text).toMatch(/Lange lijst: nog niet op de kaart\n.*Els/);
    expect(text).not.toMatch(/Vrienden\n.*Els/);
  });

  it('is kept by saving, by the next moment, and in the difference between two', () => {
    const { editor } = begun();
    const { versions: [only], current, ...rest } = editor.document;
    editor.load({ ...rest, versions: [only!], current } as typeof editor.document);
    editor.run(waitOnList(['els']));
    const again = openDocument(saveDocument(editor.document)).document;
    expect(waitingOf(again.versions[0]!).map(({ id }) => id)).toEqual(['els']);
    const before = editor.version;
    editor.run(addVersion({ title: 'Vervolg' }));
    editor.run(moveAlter('els', { sector: 'vrienden', ring: 'dichtbij' }));
    const changes = versionChanges(before, editor.version);
    expect(changes.newAlters).toEqual(['els']);
    expect(changes.newTies).toContain('tie-r-els');
    expect(changes.movedRing).toEqual([]);
  });

  it('is told as lost by files and pictures that have no room for it', () => {
    const { editor } = begun();
    editor.run(waitOnList(['els']));
    const file = exportAs(editor.document, 'easynwk');
    expect(file.lost).toContainEqual({ code: 'lost-waiting', facts: { count: 1 } });
    const { versions: [first] } = JSON.parse(file.text.slice(1)) as { versions: { nwk: { alteri: { name: string }[] } }[] };
    expect(first!.nwk.alteri.map(({ name }) => name)).not.toContain('Els');
    expect(notDrawn(editor.document)).toContainEqual({ code: 'lost-waiting', facts: { count: 1 } });
  });

  it('leaves out what hangs on who waits alone, and is the same version where nobody does', () => {
    const { versions: [version] } = storyDocument('S01');
    expect(onMap(version!)).toBe(version);
    const some = deepFreeze({ ...version!, alters: version!.alters.map((alter) => (alter.id === 'rob' || alter.id === version!.resident ? { ...alter, waiting: true } : alter)) });
    const shown = onMap(some);
    expect(onMap(some)).toBe(shown);
    expect(shown.alters.map(({ id }) => id)).toEqual(version!.alters.map(({ id }) => id).filter((id) => id !== 'rob'));
    expect(shown.ties.some(({ from, to }) => from === 'rob' || to === 'rob')).toBe(false);
    expect(shown.couples.flatMap(({ partners }) => partners)).not.toContain('rob');
    // The children stay children of Nadia.
    expect(shown.children.map(({ child }) => child)).toEqual(version!.children.map(({ child }) => child));
  });
});
