import { describe, expect, it } from 'vitest';
import { addToClosing } from '../../../src/editor/commands/add-to-closing.js';
import { addToPlan } from '../../../src/editor/commands/add-to-plan.js';
import { removeAlters } from '../../../src/editor/commands/remove-alters.js';
import { removeFromClosing } from '../../../src/editor/commands/remove-from-closing.js';
import { setAlter } from '../../../src/editor/commands/set-alter.js';
import { setClosing } from '../../../src/editor/commands/set-closing.js';
import { setInClosing } from '../../../src/editor/commands/set-in-closing.js';
import { setInPlan } from '../../../src/editor/commands/set-in-plan.js';
import { createEditor } from '../../../src/editor/editor.js';
import type { EditorApi } from '../../../src/editor/editor-state.js';
import { lostInEasynwk } from '../../../src/io/easynwk/lost.js';
import { violationsOf } from '../../../src/model/invariants.js';
import { normalise } from '../../../src/model/normalise.js';
import { openDocument } from '../../../src/model/open.js';
import { saveDocument } from '../../../src/model/save.js';
import { sharedCopy } from '../../../src/model/shared-copy.js';
import { storyDocument } from '../../fixture.js';
import { countingIds } from './counting-ids.js';
import { plainLayout } from './plain-layout.js';

const opened = (): EditorApi => createEditor({ layout: plainLayout, document: storyDocument('S03'), newId: countingIds() });

/** Everything that can be said of how it went. */
const closed = (): EditorApi => {
  const editor = opened();
  editor.run(setClosing({ effort: 'own-network', clarified: false }));
  editor.run(setClosing({ selfReliance: 'same', research: true }));
  editor.run(addToClosing('experiences', { who: 'r', text: '  Het was mijn plan. ', date: '2025-06' }));
  editor.run(addToClosing('experiences', { who: 'wil', text: 'Ik sta er niet alleen voor.' }));
  editor.run(addToClosing('scores', { name: 'ZRM sociaal netwerk', value: '3', scale: '1 tot 5', date: '2025-01' }));
  editor.run(addToClosing('scores', { name: 'ZRM sociaal netwerk', value: '4', scale: '1 tot 5', date: '2025-06' }));
  return editor;
};

describe('how it went', () => {
  it('is written down, saved and opened, and taken back step by step until it was never asked', () => {
    const editor = closed();
    const before = storyDocument('S03');
    const { closing } = editor.document;
    expect(closing).toMatchObject({ effort: 'own-network', clarified: false, selfReliance: 'same', research: true });
    expect(closing!.experiences!.map(({ who, text }) => [who, text])).toEqual([['r', 'Het was mijn plan.'], ['wil', 'Ik sta er niet alleen voor.']]);
    expect(violationsOf(editor.document)).toEqual([]);
    const saved = openDocument(saveDocument(editor.document));
    expect(saved.repairs).toEqual([]);
    expect(saved.document.closing).toEqual(closing);
    while (editor.canUndo) editor.undo();
    expect('closing' in editor.document).toBe(false);
    expect(editor.document.plan).toEqual(before.plan);
  });

  it('is gone without a trace when its last fact is taken away', () => {
    const editor = closed();
    const { experiences, scores } = editor.document.closing!;
    for (const { id } of experiences!) editor.run(removeFromClosing('experiences', id));
    expect('experiences' in editor.document.closing!).toBe(false);
    for (const { id } of scores!) editor.run(removeFromClosing('scores', id));
    editor.run(setClosing({ effort: null, clarified: null, selfReliance: null, research: null }));
    expect('closing' in editor.document).toBe(false);
  });

  it('changes in place, and says no with a reason', () => {
    const editor = closed();
    const [first] = editor.document.closing!.experiences!;
    const [score] = editor.document.closing!.scores!;
    editor.run(setInClosing('experiences', first!.id, { text: 'Het ging goed.', who: null }));
    expect(editor.document.closing!.experiences![0]).toEqual({ id: first!.id, text: 'Het ging goed.', date: '2025-06' });
    expect(editor.plan(setInClosing('experiences', first!.id, { text: ' ' }))).toEqual({ refused: 'no-words' });
    expect(editor.plan(setInClosing('experiences', 'nobody', { text: 'x' }))).toEqual({ refused: 'gone' });
    expect(editor.plan(removeFromClosing('scores', 'nobody'))).toEqual({ refused: 'gone' });
    expect(editor.plan(addToClosing('scores', { name: 'ZRM' }))).toEqual({ refused: 'no-words' });
    expect(editor.plan(setInClosing('scores', score!.id, { date: 'toen' }))).toMatchObject({ refused: 'bad-date' });
    expect(editor.plan(setClosing({ effort: 'anders' as never }))).toMatchObject({ refused: 'no-such-word' });
    expect(editor.plan(setClosing({ selfReliance: 'goed' as never }))).toMatchObject({ refused: 'no-such-word' });
  });

  it('keeps what somebody said when they leave the map, but not who said it', () => {
    const editor = closed();
    for (const { id } of editor.document.versions) {
      editor.setVersion(id);
      editor.run(removeAlters(['wil']));
    }
    expect(editor.document.closing!.experiences![1]).toMatchObject({ text: 'Ik sta er niet alleen voor.' });
    expect(editor.document.closing!.experiences![1]).not.toHaveProperty('who');
    expect(JSON.stringify(editor.document.closing)).not.toContain('"wil"');
  });

  it('stays out of a copy for others, and saving as easyNWK says that it is lost', () => {
    const { document, version } = closed();
    expect(sharedCopy(document, version.id).document.closing).toBeUndefined();
    expect(lostInEasynwk(document)).toContainEqual({ code: 'lost-closing', facts: {} });
    expect(lostInEasynwk(storyDocument('S03')).map(({ code }) => code)).not.toContain('lost-closing');
  });

  it('is repaired like everything else when two records have one id', () => {
    const { document } = closed();
    const twice = { ...document, closing: { ...document.closing, experiences: document.closing!.experiences!.map((each) => ({ ...each, id: 'e' })) } };
    expect(violationsOf(twice)).toEqual([{ code: 'duplicate-id', place: 'closing.experiences[1].id', about: 'e' }]);
    const { document: mended } = normalise(twice);
    expect(violationsOf(mended)).toEqual([]);
    expect(mended.closing!.experiences!.map(({ id }) => id)).toEqual(['e', 'e-2']);
  });
});

describe('an action', () => {
  it('holds the question behind it, whether the resident reached its goal, and how long it took', () => {
    const editor = opened();
    editor.run(addToPlan('actions', { what: 'Samen eten', question: 'Hoe kom ik weer onder de mensen?' }));
    const { id } = editor.document.plan.actions.at(-1)!;
    editor.run(setInPlan('actions', id, { reached: 'partly', hours: 1.5 }));
    expect(openDocument(saveDocument(editor.document)).document.plan.actions.at(-1)).toMatchObject({ question: 'Hoe kom ik weer onder de mensen?', reached: 'partly', hours: 1.5 });
    expect(editor.plan(setInPlan('actions', id, { hours: -1 }))).toMatchObject({ refused: 'bad-hours' });
    expect(editor.plan(setInPlan('actions', id, { hours: Number.NaN }))).toMatchObject({ refused: 'bad-hours' });
    expect(editor.plan(setInPlan('actions', id, { reached: 'goed' as never }))).toMatchObject({ refused: 'no-such-word' });
    editor.run(setInPlan('actions', id, { hours: null, reached: null, question: null }));
    expect(Object.keys(editor.document.plan.actions.at(-1)!)).toEqual(['id', 'what']);
  });
});

it('the id of an entry of the catalogue stays with whoever was placed from it', () => {
  const editor = opened();
  editor.run(setAlter('wil', { catalogueId: 'gids-12' }));
  expect(openDocument(saveDocument(editor.document)).document.versions[0]!.alters.find(({ id }) => id === 'wil')!.catalogueId).toBe('gids-12');
});
