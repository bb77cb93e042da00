import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../../src/editor/command.js';
import { addTheme } from '../../../src/editor/commands/add-theme.js';
import { removeTheme } from '../../../src/editor/commands/remove-theme.js';
import { setTheme } from '../../../src/editor/commands/set-theme.js';
import { createEditor } from '../../../src/editor/editor.js';
import { openDocument } from '../../../src/model/open.js';
import { saveDocument } from '../../../src/model/save.js';
import { messagesFor } from '../../../src/words/messages-for.js';
import { sayDeed } from '../../../src/words/say-deed.js';
import { storyDocument } from '../../fixture.js';
import { plainLayout } from './plain-layout.js';

const nl = messagesFor('nl');

function begun(id = 'S02') {
  const editor = createEditor({ layout: plainLayout, document: storyDocument(id) });
  const said: string[] = [];
  editor.subscribe(({ deed, origin }) => {
    if (deed && origin !== 'layout' && origin !== 'view') said.push(sayDeed(deed, origin, editor.document, editor.version, nl));
  });
  const themes = () => editor.version.themes;
  return { editor, said, themes };
}

describe('themes by hand', () => {
  it('are added without words, named, changed and taken off again; each is one edit that can be undone', () => {
    const { editor, said, themes } = begun();
    const before = editor.document;
    editor.run(addTheme('strength', ['mira']));
    const { id } = themes().at(-1)!;
    expect(themes().at(-1)).toEqual({ id, kind: 'strength', label: '', touches: ['mira'] });
    editor.run(setTheme(id, { label: '  Kan goed\nluisteren ' }));
    editor.run(setTheme(id, { kind: 'dream', heavy: true }));
    editor.run(setTheme(id, { add: ['r', 'tie-r-mira'], remove: ['mira'] }));
    expect(themes().at(-1)).toEqual({ id, kind: 'dream', label: 'Kan goed luisteren', touches: ['r', 'tie-r-mira'], heavy: true });
    editor.run(setTheme(id, { heavy: false }));
    expect(themes().at(-1)).not.toHaveProperty('heavy');
    expect(openDocument(saveDocument(editor.document)).document.versions[0]!.themes.at(-1)!.label).toBe('Kan goed luisteren');
    editor.run(removeTheme(id));
    expect(themes().some((theme) => theme.id === id)).toBe(false);
    for (let i = 0; i < 6; i++) editor.undo();
    expect(editor.document.versions).toEqual(before.versions);
    expect(said[0]).toBe('Thema toegevoegd: kracht.');
    expect(said[1]).toContain('Kan goed luisteren');
    expect(said[5]).toMatch(/^Thema .*Kan goed luisteren.* verwijderd\.$/u);
  });

  it('let go of by its last person stays', () => {
    const { editor, themes } = begun();
    editor.run(setTheme('schaamte', { remove: ['r'] }));
    expect(themes().find(({ id }) => id === 'schaamte')!.touches).toEqual([]);
  });

  it('cannot touch who is not there, nor be of a kind that is none, nor be too long', () => {
    const { editor } = begun();
    const refused = (command: Parameters<typeof editor.run>[0]): string | false => { const plan = editor.run(command); return isRefusal(plan) && plan.refused; };
    expect(refused(addTheme('dream', ['nobody']))).toBe('gone');
    expect(refused(addTheme('worry' as 'dream'))).toBe('no-such-word');
    expect(refused(addTheme('dream', [], 'x'.repeat(10_000)))).toBe('too-long');
    expect(refused(setTheme('schaamte', { add: ['nobody'] }))).toBe('gone');
    expect(refused(setTheme('none', {}))).toBe('gone');
    expect(refused(removeTheme('none'))).toBe('gone');
  });

  it('lets a goal be that was a step towards it, once no version has it', () => {
    const story = storyDocument('S02');
    const [version] = story.versions;
    const document = { ...story, versions: [version!], current: version!.id, plan: { actions: [], decisions: [], goals: [{ id: 'g', text: 'Een eetcafé', dream: 'droom' }] } };
    const editor = createEditor({ layout: plainLayout, document });
    editor.run(removeTheme('droom'));
    expect(editor.document.plan.goals).toEqual([{ id: 'g', text: 'Een eetcafé' }]);
    editor.undo();
    expect(editor.document.plan.goals[0]!.dream).toBe('droom');
  });
});
