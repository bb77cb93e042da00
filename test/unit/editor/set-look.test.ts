import { describe, expect, it } from 'vitest';
import { setLook } from '../../../src/editor/commands/set-look.js';
import { createEditor } from '../../../src/editor/editor.js';
import { openDocument } from '../../../src/model/open.js';
import { saveDocument } from '../../../src/model/save.js';
import { storyDocument } from '../../fixture.js';
import { plainLayout } from './plain-layout.js';

describe('how the map is drawn', () => {
  it('is kept in the document, saved and opened again, and can be undone', () => {
    const editor = createEditor({ layout: plainLayout, document: storyDocument('S01') });
    editor.run(setLook({ notation: 'hartman' }));
    editor.run(setLook({ support: false }));
    expect(editor.document.look).toEqual({ notation: 'hartman', support: false });
    expect(openDocument(saveDocument(editor.document)).document.look).toEqual({ notation: 'hartman', support: false });
    editor.undo();
    expect(editor.document.look).toEqual({ notation: 'hartman' });
    editor.run(setLook({ notation: null }));
    expect(editor.document).not.toHaveProperty('look');
  });

  it('keeps what it does not know of it', () => {
    const editor = createEditor({ layout: plainLayout, document: { ...storyDocument('S01'), look: { themes: false, paper: 'grey' } } });
    editor.run(setLook({ themes: null }));
    expect(editor.document.look).toEqual({ paper: 'grey' });
  });

  it('is left as it came where a page knows another notation', () => {
    expect(openDocument({ ...storyDocument('S01'), look: { notation: 'krijt' } }).document.look).toEqual({ notation: 'krijt' });
  });
});
