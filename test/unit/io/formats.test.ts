import { describe, expect, it } from 'vitest';
import { type FormatId, exportAs, importBytes, importFile } from '../../../src/io/formats.js';
import { entryRemedy, entrySentence, reportText } from '../../../src/io/report-text.js';
import { NetworkMapError } from '../../../src/model/errors.js';
import { saveDocument } from '../../../src/model/save.js';
import { reportEn } from '../../../src/words/report-en.js';
import { reportNl } from '../../../src/words/report-nl.js';
import type { ReportCode } from '../../../src/words/report-words.js';
import { STORY_IDS, fixtureBytes, storyDocument } from '../../fixture.js';
import { createDocument } from '../../../src/model/create.js';
import type { NetworkDocument } from '../../../src/model/document.js';
import { versionOf } from '../../../src/model/query.js';

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

  it.each([
    ['{"format":"network-map","version":9,"id":"m","pages":[]}', 0], ['{"format":"network-map","version":9,"id":7,"versions":"gone"}', 0], ['{"format":"network-map","version":1,"id":"m","versions":[]}', 0],
    ['{"format":"network-map","version":9,"id":"m","versions":[{"id":"v","resident":"r","alters":[{"id":"r","kind":"person","name":"Ans","age":[3]}]}]}', 1],
  ])('tell of no version that was not in them, and never of "undefined": %s', (text, versions) => {
    const { report } = importBytes(bytes(text));
    expect(report.kept.filter(({ code }) => code === 'versions').map(({ facts }) => facts.count ?? 0)).toEqual(versions ? [versions] : []);
    for (const language of ['nl', 'en']) expect(reportText(report, language)).not.toMatch(/undefined|\(\)/);
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
    expect(exportAs(document, 'svg', { draw: ({ id }) => `<svg id="${id}"/>` })).toEqual({ text: '<svg id="S01"/>', mediaType: 'image/svg+xml', extension: '.svg', lost: expect.any(Array) });
  });

  it('tell what of a map a picture does not show', () => {
    const story = storyDocument('S01');
    const told = (document: NetworkDocument) => exportAs(document, 'svg', { draw: () => '' }).lost.map(({ code, facts }) => [code, facts.count]);
    const { couples, children, themes } = versionOf(story);
    expect(told(story)).toEqual(expect.arrayContaining([['lost-versions', 1], ['lost-family', couples.length + children.length]]));
    expect(told(story).some(([code]) => code === 'lost-themes')).toBe(false);
    expect(told({ ...story, look: { themes: false } })).toContainEqual(['lost-themes', themes.length]);
    expect(told(createDocument())).toEqual([]);
    const noted = createDocument();
    noted.versions[0]!.alters[0] = { ...noted.versions[0]!.alters[0]!, note: 'x' };
    expect(told(noted)).toEqual([['lost-notes', 1]]);
  });

  it('are read in the encoding that is told, where JSON in another would be refused', () => {
    const json = '{"ego":{"name":"Zo\u00eb"},"alteri":[],"connections":[]}';
    const western = Uint8Array.from(json, (char) => char.charCodeAt(0));
    expect(() => importBytes(western)).toThrow(expect.objectContaining({ code: 'encoding' }));
    const { document, report } = importBytes(western, '', { encoding: 'windows-1252' });
    expect(document.versions[0]!.alters[0]!.name).toBe('Zoë');
    expect(report.changed.map(({ code }) => code)).not.toContain('encoding');
    expect(() => importBytes(western, '', { encoding: 'latin-9' as 'utf-8' })).toThrow(expect.objectContaining({ code: 'encoding', remedy: 'Choose one of utf-8, windows-1252.' }));
    const legacy = fixtureBytes('samples/easynwk/own-legacy-1252.nwk');
    expect(importBytes(legacy, '', { encoding: 'windows-1252' }).report.changed.map(({ code }) => code)).not.toContain('encoding');
    expect(() => importBytes(legacy, '', { encoding: 'utf-8' })).toThrow(expect.objectContaining({ code: 'encoding' }));
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
    for (const code of Object.keys(reportEn.entries) as ReportCode[]) {
      const one = { ...facts, count: 1, value: 'x', field: 'x' };
      expect([code, entrySentence({ code, facts: one }, 'nl')]).toEqual([code, expect.not.stringMatching(/\b1 (?:mensen|banden|versies|dieren|kringen|contacten|huizen|notities|momenten|paren|doelen|thema's)|\b(?:Zij|Ze|zij) sta|\bstaan zij|\b1 .* zijn\b/)]);
      expect([code, entrySentence({ code, facts: one }, 'en')]).toEqual([code, expect.not.stringMatching(/\b1 (?:people|ties|versions|animals|rings|contacts|homes|notes|events|couples|goals|themes|times)|\b1 .*\b(?:are|they)\b/)]);
    }
    expect(entrySentence({ code: 'lost-own-rings', facts: { count: 1 } }, 'nl')).toBe('De kaart heeft 1 kring. easyNWK heeft er 3.');
    expect(entrySentence({ code: 'people', facts: { count: 3 } }, 'nl-NL')).toBe('3 mensen om de bewoner heen.');
    expect(entrySentence({ code: 'sector-from-role', facts: { name: 'Ans', value: 'Nachbar*in', other: 'buren' } }, 'nl')).toContain('Buren');
    expect(entrySentence({ code: 'self-tie', facts: { name: '' } }, 'nl')).toContain('iemand zonder naam');
  });

  it('read as three lists', () => {
    const { report } = importBytes(fixtureBytes('samples/bad/self-tie.easynwk.json'));
    expect(reportText(report, 'en')).toBe('Kept\n- 1 person besides the resident.\n- 1 tie with the resident.\n- 1 version of the map.\n\nChanged\n- Nothing.\n\nLeft out\n- A tie of \u2068A\u2069 with themselves was left out. [versions[0].nwk.connections[0]]\n');
  });
});
