import { describe, expect, it } from 'vitest';
import { addVersion } from '../../../src/editor/commands/add-version.js';
import { addAlter } from '../../../src/editor/commands/add-alter.js';
import { pasteClip } from '../../../src/editor/commands/paste-clip.js';
import { clipOf } from '../../../src/editor/clip-of.js';
import { isRefusal } from '../../../src/editor/command.js';
import { createEditor } from '../../../src/editor/editor.js';
import { findEntries } from '../../../src/element/catalogue/find-entries.js';
import { entryAlter, placedFrom } from '../../../src/element/catalogue/place-entry.js';
import { readCatalogue } from '../../../src/element/catalogue/read-catalogue.js';
import { exportAs, importBytes } from '../../../src/io/formats.js';
import { createDocument } from '../../../src/model/create.js';
import type { NetworkMapError } from '../../../src/model/errors.js';
import { openDocument } from '../../../src/model/open.js';
import { saveDocument } from '../../../src/model/save.js';
import { PROVIDERS } from '../../support/providers.js';
import { plainLayout } from '../editor/plain-layout.js';

const names = (text: string, lang = 'nl'): string[] => findEntries(PROVIDERS, text, lang).map(({ name }) => (name as { nl: string; en: string })[lang as 'nl']);

describe('a catalogue that a page hands over', () => {
  it('is taken as it is when it is sound', () => {
    expect(readCatalogue(PROVIDERS)).toBe(PROVIDERS);
    expect(PROVIDERS.length).toBeGreaterThanOrEqual(50);
    expect(readCatalogue([{ id: 'a', name: 'Alleen een naam' }])).toHaveLength(1);
  });

  it.each([
    ['catalogue', 'no list', { a: 1 }], ['catalogue[0]', 'no entry', ['De Meent']], ['catalogue[0].id', 'no id', [{ name: 'De Meent' }]], ['catalogue[0].id', 'an id of every object', [{ id: 'constructor', name: 'x' }]],
    ['catalogue[1].id', 'an id twice', [{ id: 'a', name: 'x' }, { id: 'a', name: 'y' }]], ['catalogue[0].name', 'no name', [{ id: 'a' }]], ['catalogue[0].name', 'an empty name', [{ id: 'a', name: ' ' }]],
    ['catalogue[0].name', 'a name in English only', [{ id: 'a', name: { en: 'x' } }]], ['catalogue[0].kind', 'a number as kind', [{ id: 'a', name: 'x', kind: 3 }]],
    ['catalogue[0].access', 'another way in', [{ id: 'a', name: 'x', access: 'paid' }]], ['catalogue[0].as', 'what cannot be on a map', [{ id: 'a', name: 'x', as: 'building' }]],
    ['catalogue[0].sector', 'an empty sector', [{ id: 'a', name: 'x', sector: '' }]], ['catalogue[0].words', 'words that are none', [{ id: 'a', name: 'x', words: [1] }]],
  ])('is refused at %s for %s', (place, _what, value) => {
    let error: NetworkMapError | undefined;
    try { readCatalogue(value); } catch (thrown) { error = thrown as NetworkMapError; }
    expect(error).toMatchObject({ name: 'NetworkMapError', code: 'invalid', place });
    expect(error!.remedy).toBeTruthy();
  });

  it('is searched by the beginning of any word, in the language of the page, without accents', () => {
    expect(names('')).toHaveLength(PROVIDERS.length);
    expect(names('eet baken')).toEqual(['Eetgroep Het Baken']);
    expect(names('taalcafe mee')).toEqual(['Taalcafé De Meent']);
    expect(names('geld').every((name) => name.startsWith('Schuldhulp'))).toBe(true);
    expect(names('geld')).toHaveLength(7);
    expect(names('walk', 'en')).toHaveLength(7);
    expect(names('walk')).toEqual([]);
    expect(names('de')[0]).not.toMatch(/^De /);
    expect(names('sport')[0]).toMatch(/^Sportclub/);
  });
});

describe('an entry on the map', () => {
  it('stands where it belongs, keeps its id, and nothing is said of the tie', () => {
    const document = createDocument();
    const debts = PROVIDERS.find(({ id }) => id === 'gids-2')!;
    expect(entryAlter(debts, document, 'nl')).toEqual({ name: 'Schuldhulp De Vlieger', kind: 'organisation', role: 'schuldhulp', sector: 'hulp', ring: 'verder-weg', tie: {}, catalogueId: 'gids-2' });
    expect(entryAlter(debts, document, 'en')).toMatchObject({ name: 'De Vlieger debt help', role: 'debt help' });
    expect(entryAlter(debts, document, 'nl', { sector: 'buren', ring: 'dichtbij' })).toMatchObject({ sector: 'buren', ring: 'dichtbij' });
    expect(entryAlter(PROVIDERS[4]!, document, 'nl')).toMatchObject({ kind: 'group', sector: 'meedoen' });
    expect(entryAlter(PROVIDERS[4]!, { ...document, sectors: [{ id: 'koor' }] }, 'nl')).not.toHaveProperty('sector');
  });

  it('keeps its id through saving, opening, a next moment, a copy to another map, our own file and undo', () => {
    const editor = createEditor({ layout: plainLayout, document: createDocument({ residentName: 'Noor' }) });
    const entry = PROVIDERS[9]!;
    expect(placedFrom(editor.version, entry)).toBeUndefined();
    const plan = editor.run(addAlter(entryAlter(entry, editor.document, 'nl')));
    if (isRefusal(plan)) throw new Error(plan.refused);
    expect(placedFrom(editor.version, entry)).toBe(plan.ids[0]);
    editor.run(addVersion({ title: 'Later' }));
    expect(editor.document.versions).toHaveLength(2);
    for (const version of editor.document.versions) expect(placedFrom(version, entry)).toBe(plan.ids[0]);
    const opened = openDocument(saveDocument(editor.document)).document;
    expect(placedFrom(opened.versions[1]!, entry)).toBe(plan.ids[0]);
    const imported = importBytes(new TextEncoder().encode(exportAs(editor.document, 'json').text), 'map.json').document;
    expect(placedFrom(imported.versions[0]!, entry)).toBe(plan.ids[0]);
    const other = createEditor({ layout: plainLayout, document: createDocument() });
    other.run(pasteClip(clipOf(editor.document, editor.version, plan.ids)));
    expect(placedFrom(other.version, entry)).toBeDefined();
    expect(exportAs(editor.document, 'easynwk').lost.map(({ code }) => code)).toContain('lost-marks');
    editor.undo();
    editor.undo();
    expect(placedFrom(editor.version, entry)).toBeUndefined();
  });
});
