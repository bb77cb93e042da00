import { describe, expect, it } from 'vitest';
import { createDocument, drawing, editing, looks, otherLayouts, planning, typedLines, versionOf } from '../../src/index.js';

/** As somebody without a page would use them: each part is asked for, and they work on one document. */
describe('the parts of the library', () => {
  it('work together: typed lines, another layout, another notation, a second moment', async () => {
    const [{ createEditor, chooseLayout }, { circlesLayout, sceneOf, svgText }, { addFromLine, addMany }] = [await editing(), await drawing(), await typedLines()];
    const editor = createEditor({ layout: circlesLayout, document: createDocument() });
    editor.run(addMany('Jan en Els en hun kinderen Tim 4 en Bo 9, familie\nKees, buurman, sterk ~ boodschappen'));
    editor.run(addFromLine('Kees kent Tim'));
    expect(versionOf(editor.document).alters.map(({ name }) => name)).toEqual(['', 'Jan', 'Els', 'Tim', 'Bo', 'Kees']);

    (await otherLayouts()).useOtherLayouts((layout, name) => { editor.useLayout(layout, name); });
    editor.run(chooseLayout('genogram'));
    const input = () => ({ document: editor.document, version: editor.version, picture: editor.picture, layout: editor.layout, language: 'nl' });
    const family = svgText(sceneOf(input()));
    expect(editor.layout).toMatch(/^genogram/);
    expect(family).toContain('Tim');
    const { y: parent } = editor.picture.at[editor.version.alters[1]!.id]!;
    expect(editor.picture.at[editor.version.alters[3]!.id]!.y).toBeGreaterThan(parent);

    editor.run(chooseLayout('circles'));
    const plain = svgText(sceneOf(input()));
    const { lookChoice, lookOf } = await looks();
    const look = lookOf({ ...lookChoice(editor.document), notation: 'mcgoldrick' });
    expect(svgText(sceneOf({ ...input(), look }))).not.toBe(plain);

    editor.run((await planning()).addVersion({ title: 'Een half jaar later' }));
    expect(editor.document.versions).toHaveLength(2);
    editor.undo();
    expect(editor.document.versions).toHaveLength(1);
  });
});
