import { describe, expect, it } from 'vitest';
import { type FormatId, exportAs, importBytes, importFile } from '../../../src/io/formats.js';
import { entryRemedy, entrySentence, reportText } from '../../../src/io/report-text.js';
import { NetworkMapError } from '../../../src/model/errors.js';
import { saveDocument } from '../../../src/model/save.js';
import { reportEn } from '../../../src/words/report-en.js';
import { reportNl } from '../../../src/words/report-nl.js';
import type { ReportCode } from '../../../src/words/report-words.js';
import { STORY_IDS, fixtureBytes, storyDocument } from '../../fixture.js';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('files', () => {
  it('are opened by their contents, whatever they are called', async () => {
    const open = async (content: Uint8Array, name: string) => (await importFile(new File([content as BlobPart], name))).format;
    expect(await open(fixtureBytes('samples/easynwk/rosa-gen5-2024-08.json'), 'map.txt')).toBe('easynwk');
    expect(await open(fixtureBytes('samples/easynwk/own-legacy-1.5.nwk'), 'map')).toBe('easynwk-text');
    expect(await open(bytes(saveDocument(storyDocument('S01'))), 'map.nwk')).toBe('json');
  });

  it.each([
    ['hello', 'notes.txt', 'unknown-format'], ['hello', 'notes.json', 'syntax'], ['  \n', 'a', 'empty'], ['\ufeff', 'a.json', 'empty'], ['[]', 'a.json', 'unknown-format'], ['7', 'a.json', 'unknown-format'],
    ['{"format":"network-map"}', 'a.json', 'invalid'], ['{"versions":[]}', 'a.json', 'unknown-format'], ['0 HEAD\n1 SOUR x', 'a.ged', 'unsupported'], ['Source,Target\na,b', 'a.csv', 'unsupported'],
    ['{"nodes":[],"links":[]}', 'a.json', 'unsupported'], ['<graphml/>', 'a', 'unsupported'],
  ])('are refused for what they are: %j (%s) is %s', (text, name, code) => {
    expect(() => importBytes(bytes(text), name)).toThrow(expect.objectContaining({ name: 'NetworkMapError', code }));
  });

  it('in JSON must be in UTF-8 or UTF-16', () => {
    const latin = new Uint8Array([...bytes('{"ego":{"name":"J'), 0xf6, ...bytes('rg"},"alteri":[],"connections":[]}')]);
    expect(() => importBytes(latin, 'a.json')).toThrow(expect.objectContaining({ code: 'encoding', place: 'byte 17' }));
    const wide = new Uint8Array([...'\ufeff{"ego":{"name":"Jörg"},"alteri":[],"connections":[]}'].flatMap((char) => [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8]));
    expect(importBytes(wide).document.versions[0]!.alters[0]!.name).toBe('Jörg');
  });

  it.each(STORY_IDS)('of our own come back byte for byte (%s)', (id) => {
    const text = exportAs(storyDocument(id), 'json').text;
    const { document, report } = importBytes(bytes(text));
    expect(document).toEqual(storyDocument(id));
    expect(exportAs(document, 'json').text).toBe(text);
    expect(report).toMatchObject({ format: 'json', changed: [], dropped: [] });
  });

  it('of a newer program come back as the very text they came in, mark and all', () => {
    const text = '\ufeff{"format":"network-map","version":3, "id":"x"}';
    expect(importBytes(bytes(text))).toMatchObject({ readonly: true, original: text });
  });

  it('are written only in formats that can be, and pictures only where something draws', () => {
    const document = storyDocument('S01');
    expect(() => exportAs(document, 'easynwk-text')).toThrow(expect.objectContaining({ code: 'unsupported' }));
    expect(() => exportAs(document, 'gif' as FormatId)).toThrow(NetworkMapError);
    expect(() => importBytes(bytes('{}'), '', { from: 'svg' })).toThrow(expect.objectContaining({ code: 'unsupported' }));
    expect(() => exportAs(document, 'svg')).toThrow(expect.objectContaining({ code: 'unsupported' }));
    expect(exportAs(document, 'svg', { draw: ({ id }) => `<svg id="${id}"/>` })).toEqual({ text: '<svg id="S01"/>', mediaType: 'image/svg+xml', extension: '.svg', lost: [] });
  });
});

describe('reports', () => {
  const facts = { count: 2, name: 'Ali', other: 'Els', value: '7', field: 'age' };

  it.each(Object.keys(reportEn.entries) as ReportCode[])('have a sentence for %s in both languages, with what it is about', (code) => {
    for (const language of ['nl', 'en']) {
      const sentence = entrySentence({ code, facts }, language);
      expect(sentence).toMatch(/^\S.*[.?]$/);
      expect(sentence).not.toMatch(/undefined|NaN/);
      expect(entryRemedy({ code, facts }, language)).toMatch(/\.$/);
    }
    expect(Object.keys(reportNl.remedies)).toEqual(Object.keys(reportEn.remedies));
  });

  it('tell one from many, and name a group as the map names it', () => {
    expect(entrySentence({ code: 'people', facts: { count: 1 } }, 'en')).toBe('1 person besides the resident.');
    expect(entrySentence({ code: 'people', facts: { count: 3 } }, 'nl-NL')).toBe('3 mensen om de bewoner heen.');
    expect(entrySentence({ code: 'sector-from-role', facts: { name: 'Ans', value: 'Nachbar*in', other: 'buren' } }, 'nl')).toContain('Buren');
    expect(entrySentence({ code: 'self-tie', facts: { name: '' } }, 'nl')).toContain('iemand zonder naam');
  });

  it('read as three lists', () => {
    const { report } = importBytes(fixtureBytes('samples/bad/self-tie.easynwk.json'));
    expect(reportText(report, 'en')).toBe('Kept\n- 1 person besides the resident.\n- 1 tie with the resident.\n- 1 version of the map.\n\nChanged\n- Nothing.\n\nLeft out\n- A tie of \u2068A\u2069 with themselves was left out. [versions[0].nwk.connections[0]]\n');
  });
});
