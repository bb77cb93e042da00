import { describe, expect, it } from 'vitest';
import { addVersion } from '../../../src/editor/commands/add-version.js';
import { chooseWay } from '../../../src/editor/commands/choose-way.js';
import { removeAlters } from '../../../src/editor/commands/remove-alters.js';
import { setAlter } from '../../../src/editor/commands/set-alter.js';
import { setAnswer } from '../../../src/editor/commands/set-answer.js';
import { createEditor } from '../../../src/editor/editor.js';
import { circlesLayout } from '../../../src/layout/circles.js';
import { openDocument } from '../../../src/model/open.js';
import { saveDocument } from '../../../src/model/save.js';
import { sharedCopy } from '../../../src/model/shared-copy.js';
import { lensink } from '../../../src/ways/lensink.js';
import { sonestra } from '../../../src/ways/sonestra.js';
import { describeBlocks } from '../../../src/words/describe-blocks.js';
import { nl } from '../../../src/words/nl.js';
import { storyDocument } from '../../fixture.js';

const editorOf = () => createEditor({ layout: circlesLayout, document: storyDocument('S01') });

describe('answers', () => {
  it('are kept per question, changed, taken back and undone', () => {
    const editor = editorOf();
    const asked = { question: 'look', asked: 'Wat valt op?' };
    editor.run(setAnswer(asked, { text: ' Veel familie ' }));
    expect(editor.version.answers).toEqual([{ ...asked, text: 'Veel familie' }]);
    editor.run(setAnswer(asked, { people: ['els', 'els', 'ma'] }));
    expect(editor.version.answers).toEqual([{ ...asked, text: 'Veel familie', people: ['els', 'ma'] }]);
    editor.run(setAnswer({ ...asked, by: 'els' }, { text: 'Ik ook' }));
    expect(editor.version.answers).toHaveLength(2);
    editor.run(setAnswer({ ...asked, by: 'els' }, { text: null }));
    editor.run(setAnswer(asked, { text: null, people: null }));
    expect(editor.version.answers).toBeUndefined();
    while (editor.canUndo) editor.undo();
    expect(saveDocument(editor.document)).toBe(saveDocument(editorOf().document));
  });

  it('hold what of the things to think of was gone through, beside all else, and it is told', () => {
    const editor = editorOf();
    const asked = { question: 'long-list', asked: 'Noem iedereen die je kent.' };
    editor.run(setAnswer(asked, { ticked: ['familie', 'familie', 'de straat'] }));
    expect(editor.version.answers).toEqual([{ ...asked, ticked: ['familie', 'de straat'] }]);
    expect(describeBlocks(editor.document, editor.version, nl).flatMap(({ lines }) => lines).join('\n')).toMatch(/Noem iedereen die je kent\.. ✓ .familie. en .de straat./);
    editor.run(setAnswer(asked, { text: 'Nog veel meer' }));
    expect(openDocument(saveDocument(editor.document)).document.versions[0]!.answers).toEqual([{ ...asked, text: 'Nog veel meer', ticked: ['familie', 'de straat'] }]);
    editor.run(setAnswer(asked, { text: null, ticked: [] }));
    expect(editor.version.answers).toBeUndefined();
    while (editor.canUndo) editor.undo();
    expect(saveDocument(editor.document)).toBe(saveDocument(editorOf().document));
  });

  it('say that a question was passed over until it is answered', () => {
    const editor = editorOf();
    editor.run(setAnswer({ question: 'look' }, { skipped: true }));
    expect(editor.version.answers).toEqual([{ question: 'look', skipped: true }]);
    editor.run(setAnswer({ question: 'look' }, { text: 'Toch wel' }));
    expect(editor.version.answers).toEqual([{ question: 'look', text: 'Toch wel' }]);
  });

  it('survive saving, belong to one moment, and let go of who leaves', () => {
    const editor = editorOf();
    editor.run(setAnswer({ question: 'care' }, { people: ['els', 'ma'] }));
    editor.run(setAnswer({ question: 'experience', by: 'els' }, { text: 'Fijn' }));
    expect(openDocument(saveDocument(editor.document)).document.versions[0]!.answers).toEqual(editor.version.answers);
    editor.run(addVersion());
    expect(editor.version.answers).toBeUndefined();
    editor.undo();
    editor.run(removeAlters(['els']));
    expect(editor.version.answers).toEqual([{ question: 'care', people: ['ma'] }]);
  });

  it('stay out of a copy that is shared when they are the worker’s, or name who is left out', () => {
    const editor = editorOf();
    editor.run(setAlter('karim', { doNotShare: true }));
    editor.run(setAnswer({ question: 'right-thing', worker: true }, { text: 'Ik neem te veel over' }));
    editor.run(setAnswer({ question: 'look' }, { text: 'Karim ontbreekt' }));
    editor.run(setAnswer({ question: 'experience', by: 'karim' }, { text: 'Goed' }));
    editor.run(setAnswer({ question: 'care' }, { people: ['els', 'karim'] }));
    const copy = sharedCopy(editor.document, editor.version.id).document;
    expect(copy.versions[0]!.answers).toEqual([{ question: 'care', people: ['els'] }]);
    expect(JSON.stringify(copy.versions)).not.toMatch(/neem te veel|karim"|Karim/);
  });
});

describe('choosing a way of working', () => {
  it('brings its sectors and rings to an empty map, and takes them along when it goes', () => {
    const editor = createEditor({ layout: circlesLayout });
    editor.run(chooseWay(lensink));
    expect(editor.document).toMatchObject({ wayOfWorking: 'lensink', rings: [{ label: 'heel vertrouwd' }, {}, {}, { label: 'diensten' }] });
    expect(editor.document.sectors!.map(({ id }) => id)).toEqual(['familie', 'lotgenoten', 'meedoen', 'hulp']);
    editor.run(chooseWay(sonestra, 'nl', lensink));
    expect([editor.document.wayOfWorking, editor.document.sectors, editor.document.rings, editor.document.look]).toEqual(['sonestra', undefined, undefined, { support: true, themes: true }]);
    editor.undo();
    editor.undo();
    expect([editor.document.wayOfWorking, editor.document.look]).toEqual([undefined, undefined]);
  });

  it('leaves sectors as they are where somebody would lose their place', () => {
    const editor = editorOf();
    const before = editor.picture.at;
    editor.run(chooseWay(lensink, 'en'));
    expect(editor.document.wayOfWorking).toBe('lensink');
    expect(editor.document.sectors).toBeUndefined();
    expect(editor.version.alters.map(({ ring }) => ring)).toContain('verder-weg');
    expect(Object.keys(editor.picture.at)).toEqual(Object.keys(before));
  });
});
