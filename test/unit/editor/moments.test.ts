import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../../src/editor/command.js';
import { addAlter } from '../../../src/editor/commands/add-alter.js';
import { addEvent } from '../../../src/editor/commands/add-event.js';
import { addVersion } from '../../../src/editor/commands/add-version.js';
import { removeEvent } from '../../../src/editor/commands/remove-event.js';
import { removeVersion } from '../../../src/editor/commands/remove-version.js';
import { setEvent } from '../../../src/editor/commands/set-event.js';
import { setVersion } from '../../../src/editor/commands/set-version.js';
import { createEditor } from '../../../src/editor/editor.js';
import type { EditorApi } from '../../../src/editor/editor-state.js';
import { circlesLayout } from '../../../src/layout/circles.js';
import { violationsOf } from '../../../src/model/invariants.js';
import { STORY_IDS, storyDocument } from '../../fixture.js';
import { countingIds } from './counting-ids.js';

const opened = (story: string): EditorApi => createEditor({ layout: circlesLayout, document: storyDocument(story), newId: countingIds() });
const places = (editor: EditorApi): string => JSON.stringify(editor.picture);

describe('a new moment', () => {
  it.each(STORY_IDS)('of %s shows the last one with the same ids, and nobody moves', (story) => {
    const editor = opened(story);
    editor.setVersion('t1');
    const [last, drawn] = [editor.version, places(editor)];
    editor.setVersion('t0');
    const plan = editor.run(addVersion({ title: ' Nog een keer ', date: '2026-01-05', present: ['r', 'Noor', 'r'] }));
    expect(isRefusal(plan)).toBe(false);
    const { version, document } = editor;
    expect(version).toMatchObject({ title: 'Nog een keer', date: '2026-01-05', present: ['r', 'Noor'] });
    expect(document.versions.map(({ id }) => id)).toEqual(['t0', 't1', version.id]);
    expect(document.current).toBe(version.id);
    for (const list of ['alters', 'ties', 'households', 'couples', 'children', 'themes'] as const) expect(version[list]).toEqual(last[list]);
    expect(places(editor)).toBe(drawn);
    expect(violationsOf(document)).toEqual([]);
  });

  it('is taken back and made again, and the moment on screen goes along', () => {
    const editor = opened('S01');
    const before = editor.document;
    editor.run(addVersion({ title: 'Vervolg' }));
    const made = editor.version.id;
    editor.undo();
    expect(editor.version.id).toBe('t0');
    expect(editor.document.versions).toEqual(before.versions);
    expect(editor.document.current).toBe('t0');
    editor.redo();
    expect(editor.version).toMatchObject({ id: made, title: 'Vervolg' });
  });

  it('leaves what was said of the old one alone: who was there, and the reflection', () => {
    const editor = opened('S01');
    editor.setVersion('t1');
    editor.run(setVersion({ present: ['els'], reflection: 'Wat deed ik goed?' }));
    editor.run(addVersion());
    expect(editor.version).not.toHaveProperty('reflection');
    expect(editor.version).not.toHaveProperty('present');
    expect(editor.version).not.toHaveProperty('title');
    editor.run(addAlter({ name: 'Bo' }));
    expect(editor.document.versions.map(({ alters }) => alters.some(({ name }) => name === 'Bo'))).toEqual([false, false, true]);
  });
});

describe('from one moment to the next', () => {
  it.each(STORY_IDS)('nobody moves in %s who is in the same cell as before, in either layout', (story) => {
    const editor = opened(story);
    for (const key of ['circles', 'circles-tall'] as const) {
      editor.setLayout(key);
      editor.setVersion('t0');
      editor.setVersion('t1');
      const [before, after] = editor.document.versions.map(({ places }) => places![key]!.at);
      expect(after).toMatchObject(before!);
      expect(Object.keys(after!).length).toBe(editor.version.alters.length);
    }
  });
});

describe('a moment', () => {
  it('is named, dated and filled in while another is on screen', () => {
    const editor = opened('S01');
    editor.run(setVersion({ title: 'Vervolg', date: '2025-06', present: ['Ria'] }, 't1'));
    expect(editor.version.id).toBe('t0');
    expect(editor.document.versions[1]).toMatchObject({ title: 'Vervolg', date: '2025-06', present: ['Ria'] });
  });

  it('is taken away with what the plan says of those who were only there, and all of it comes back', () => {
    const editor = opened('S02');
    const { document } = editor;
    editor.load({ ...document, plan: { ...document.plan, actions: [{ id: 'a', what: 'Koken', who: 'gea', with: ['r', 'moos'] }], decisions: [{ id: 'd', about: 'Hulp', by: ['gea', 'r'], help: ['buurthuis'] }] } });
    editor.setVersion('t1');
    const was = JSON.parse(JSON.stringify(editor.document));
    editor.run(removeVersion('t1'));
    expect(editor.version.id).toBe('t0');
    expect(editor.document.current).toBe('t0');
    expect(editor.document.plan.actions).toEqual([{ id: 'a', what: 'Koken', with: ['r'] }]);
    expect(editor.document.plan.decisions).toMatchObject([{ by: ['r'], help: [] }]);
    expect(violationsOf(editor.document)).toEqual([]);
    editor.undo();
    expect(editor.version.id).toBe('t1');
    expect(JSON.parse(JSON.stringify(editor.document))).toEqual(was);
  });

  it('can be taken away while another is looked at, which stays', () => {
    const editor = opened('S01');
    editor.setVersion('t1');
    editor.run(removeVersion('t0'));
    expect(editor.version.id).toBe('t1');
    expect(editor.document.current).toBe('t1');
  });

  it('that is the only one stays', () => {
    const editor = opened('S01');
    editor.run(removeVersion('t0'));
    expect(editor.plan(removeVersion('t1'))).toEqual({ refused: 'last-version' });
  });
});

describe('what cannot be', () => {
  it.each([
    ['bad-date', addVersion({ date: 'morgen' })], ['too-long', addVersion({ title: 'x'.repeat(1001) })], ['gone', setVersion({ title: 'x' }, 'nothing')],
    ['gone', removeVersion('nothing')], ['no-words', addEvent({ date: '2025', label: ' \u200b' })], ['no-date', addEvent({ label: 'Verhuisd' })],
    ['bad-date', addEvent({ date: '2025-13', label: 'Verhuisd' })], ['gone', setEvent('nothing', { label: 'x' })], ['gone', removeEvent('nothing')],
    ['no-words', setEvent('event-1', { label: '' })], ['too-long', setEvent('event-1', { label: 'x'.repeat(1001) })],
  ] as const)('is refused: %s', (refused, command) => {
    expect(opened('S02').plan(command)).toMatchObject({ refused });
  });

  it('is refused of a map that can only be looked at, but every moment can be seen', () => {
    const editor = opened('S01');
    editor.setReadonly(true);
    expect(editor.run(addVersion())).toEqual({ refused: 'readonly' });
    editor.setVersion('t1');
    expect(editor.version.id).toBe('t1');
  });
});

describe('an event', () => {
  it('comes among the others by date, changes, and goes; each is taken back', () => {
    const editor = opened('S02');
    const dates = (): string[] => editor.document.events.map(({ date }) => date);
    const before = editor.document.events;
    editor.run(addEvent({ date: '2018-03', label: ' Ruzie  met Ben ', setback: true }));
    expect(dates()).toEqual(['2016-04', '2016-11', '2017-03', '2018-02', '2018-03', '2018-04', '2018-11']);
    const [made] = editor.document.events.filter(({ date }) => date === '2018-03');
    expect(made).toMatchObject({ label: 'Ruzie met Ben', setback: true });
    editor.run(setEvent(made!.id, { setback: null, date: '2018-03-02' }));
    expect(editor.document.events.find(({ id }) => id === made!.id)).toEqual({ id: made!.id, date: '2018-03-02', label: 'Ruzie met Ben' });
    editor.run(removeEvent(made!.id));
    expect(editor.document.events).toEqual(before);
    editor.undo();
    editor.undo();
    editor.undo();
    expect(editor.document.events).toEqual(before);
  });
});
