import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openDocument } from '../../../src/model/open.js';
import { saveDocument } from '../../../src/model/save.js';

const folder = new URL('./documents/', import.meta.url);

/** Documents as each format version wrote them; they are kept for ever, and a change that alters their bytes breaks people's files. */
describe.each(readdirSync(folder).sort())('%s', (name) => {
  const text = readFileSync(new URL(name, folder), 'utf8');

  it('opens without repairs and saves to the same bytes', () => {
    const { document, readonly, repairs } = openDocument(text);
    expect({ readonly, repairs }).toEqual({ readonly: false, repairs: [] });
    expect(saveDocument(document)).toBe(text);
  });

  it('keeps its bytes when a newer program wrote it, and its people can be seen', () => {
    const newer = text.replace('"version": 1,', '"version": 2,').replaceAll('\n', '\r\n');
    const { document, readonly, original, repairs } = openDocument(newer);
    expect({ readonly, repairs }).toEqual({ readonly: true, repairs: [] });
    expect(original).toBe(newer);
    expect(document.versions).toEqual(openDocument(text).document.versions);
  });
});
