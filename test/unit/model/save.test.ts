import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDocument } from '../../../src/model/create.js';
import { normalise } from '../../../src/model/normalise.js';
import { openDocument } from '../../../src/model/open.js';
import { saveDocument } from '../../../src/model/save.js';
import { anyDocument } from './any-document.js';

/** The same JSON with the fields of every object in another order. */
function shuffled(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(shuffled);
  return Object.fromEntries(Object.entries(value).reverse().map(([key, field]) => [key, shuffled(field)]));
}

describe('saveDocument', () => {
  it('gives the same bytes for the same document, whatever the order of its fields, and again after opening', () => {
    fc.assert(fc.property(anyDocument, (any) => {
      const { document } = normalise(any);
      const saved = saveDocument(document);
      expect(saveDocument(shuffled(document) as typeof document)).toBe(saved);
      const opened = openDocument(saved);
      expect(opened.repairs).toEqual([]);
      expect(saveDocument(opened.document)).toBe(saved);
      expect(JSON.parse(saved)).toEqual(JSON.parse(JSON.stringify(document)));
    }), { numRuns: 300 });
  });

  it('puts known fields in the order of the schema, then others by name', () => {
    const document = { ...createDocument({ id: 'map' }), zebra: 1, Alpha: { b: 1, a: [{ d: 1, c: 2 }] }, title: 'T' };
    expect(Object.keys(JSON.parse(saveDocument(document)) as object)).toEqual(['format', 'version', 'id', 'title', 'versions', 'current', 'plan', 'events', 'Alpha', 'zebra']);
    expect(saveDocument(document, { indent: 0 })).toContain('"Alpha":{"a":[{"c":2,"d":1}],"b":1}');
  });
});
