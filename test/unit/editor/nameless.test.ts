import { describe, expect, it } from 'vitest';
import { addPeople } from '../../../src/editor/commands/add-people.js';
import { moveAlter } from '../../../src/editor/commands/move-alter.js';
import { renameAlter } from '../../../src/editor/commands/rename-alter.js';
import { setAlter } from '../../../src/editor/commands/set-alter.js';
import { isRefusal, type Plan } from '../../../src/editor/command.js';
import { createEditor } from '../../../src/editor/editor.js';
import type { EditorApi } from '../../../src/editor/editor-state.js';
import { lostInEasynwk } from '../../../src/io/easynwk/lost.js';
import { createDocument } from '../../../src/model/create.js';
import { openDocument } from '../../../src/model/open.js';
import { researchCopy } from '../../../src/model/research-copy.js';
import { saveDocument } from '../../../src/model/save.js';
import { sharedCopy } from '../../../src/model/shared-copy.js';
import { describeAlter } from '../../../src/words/describe-alter.js';
import { en } from '../../../src/words/en.js';
import { nl } from '../../../src/words/nl.js';
import { sayDeed } from '../../../src/words/say-deed.js';
import { countingIds } from './counting-ids.js';
import { plainLayout } from './plain-layout.js';

const opened = (): EditorApi => createEditor({ layout: plainLayout, document: createDocument({ id: 'n', residentName: 'Nadia', language: 'nl' }), newId: countingIds() });
const plain = (text: string): string => text.replace(/[\u2068\u2069]/gu, '');
const idOf = (plan: Plan): string => { expect(isRefusal(plan)).toBe(false); return (plan as { ids: string[] }).ids[0]!; };
const add = (editor: EditorApi, figure: string, more: object = {}): string => idOf(editor.run(addPeople([{ name: '', figure, tie: {}, ...more }])));
const called = (editor: EditorApi, id: string, messages = nl): string => plain(describeAlter(editor.document, editor.version, id, messages, 'short'));

describe('somebody with a picture and no name', () => {
  it('is added, called by picture and group, and told apart by a number', () => {
    const editor = opened();
    const [first, second, third] = [add(editor, 'woman', { sector: 'buren' }), add(editor, 'woman', { sector: 'buren' }), add(editor, 'woman')];
    expect([first, second, third].map((id) => called(editor, id))).toEqual(['buurvrouw', 'buurvrouw 2', 'vrouw']);
    expect(called(editor, second, en)).toBe('woman next door 2');
    editor.run(moveAlter(third, { sector: 'vrienden' }));
    expect(called(editor, third)).toBe('vriendin');
    editor.run(renameAlter(first, 'Fatma'));
    expect([first, second].map((id) => called(editor, id))).toEqual(['Fatma', 'buurvrouw']);
  });

  it('is called by a role where one was said, by gender without a picture, and as nobody knows without either', () => {
    const editor = opened();
    const id = add(editor, 'man');
    editor.run(setAlter(id, { role: 'oom' }));
    expect(called(editor, id)).toBe('oom');
    editor.run(setAlter(id, { role: null, figure: null, gender: 'man', sector: 'buren' }));
    expect(called(editor, id)).toBe('buurman');
    editor.run(setAlter(id, { gender: null }));
    expect(called(editor, id)).toBe('iemand zonder naam');
  });

  it('is said by that word when added and moved', () => {
    const editor = opened();
    const said: string[] = [];
    editor.subscribe(({ deed, origin }) => { if (deed) said.push(plain(sayDeed(deed, origin as 'user', editor.document, editor.version, nl))); });
    const id = add(editor, 'doctor', { sector: 'hulp' });
    editor.run(moveAlter(id, { ring: 'dichtbij' }));
    expect(said[0]).toMatch(/^Dokter toegevoegd/u);
    expect(said[1]).toMatch(/^Dokter/u);
  });

  it('needs a picture that there is; without one a name is still asked for', () => {
    const editor = opened();
    expect(editor.run(addPeople([{ name: '' }]))).toMatchObject({ refused: 'no-name' });
    expect(editor.run(addPeople([{ name: '', figure: 'dragon' }]))).toMatchObject({ refused: 'no-such-word' });
  });

  it('is saved, opened, shared and taken back; a copy for research has no picture, and easyNWK says what it has no room for', () => {
    const editor = opened();
    const before = JSON.stringify(editor.document);
    const id = add(editor, 'church', { kind: 'place' });
    const { document } = openDocument(saveDocument(editor.document));
    expect(document.versions[0]!.alters.find((alter) => alter.id === id)).toMatchObject({ name: '', figure: 'church', kind: 'place' });
    expect(sharedCopy(editor.document, editor.document.current).document.versions[0]!.alters.find((alter) => alter.id === id)).toMatchObject({ figure: 'church' });
    expect(JSON.stringify(researchCopy({ ...editor.document, closing: { research: true } }))).not.toContain('church');
    expect(lostInEasynwk(editor.document).some(({ code }) => code === 'lost-marks')).toBe(true);
    editor.undo();
    expect(JSON.stringify(editor.document)).toBe(before);
  });
});
