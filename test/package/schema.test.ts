import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shapeProblems } from '../../src/model/shape.js';
import { readStory } from '../read-story.js';
import type { Story } from '../story.js';
import { filesBelow, textOf } from '../support/checkout.js';

const schema = JSON.parse(textOf('dist/schema/network-map.schema.json')) as object;
const fits = new Ajv({ allErrors: false, strict: true }).compile(schema);

/** A stored picture and source fields, which the stories themselves do not have. */
const places = {
  circles: {
    stretch: 1,
    centre: 90,
    rings: [180, 270, 360],
    sectors: [{ id: 'familie', start: 0, sweep: 60 }],
    at: { r: { x: 0, y: 0, side: 'below' }, p1: { x: 120, y: -40, side: 'right', own: true } },
  },
};

const documents = filesBelow('test/fixtures/stories')
  .filter((place) => /S\d+\.json$/.test(place))
  .map((place) => readStory(JSON.parse(textOf(place)) as Story))
  .map((document) => ({
    ...document,
    versions: document.versions.map((version) => ({ ...version, places, source: { angle: 12 } })),
  }));

/** The same JSON with what lies at the end of a path of choices replaced. */
const replaced = (json: unknown, choices: number[], value: unknown): unknown => {
  const [choice, ...rest] = choices;
  if (choice === undefined || typeof json !== 'object' || json === null) return value;
  const keys = Object.keys(json);
  const key = keys[choice % Math.max(1, keys.length)];
  if (key === undefined) return value;
  const inner = replaced((json as Record<string, unknown>)[key], rest, value);
  if (Array.isArray(json)) return json.map((item, index) => (String(index) === key ? inner : item));
  const entries = Object.entries(json).filter(([name]) => name !== key);
  return Object.fromEntries(inner === undefined ? entries : [...entries, [key, inner]]);
};

const oddValue = fc.oneof(
  fc.constant(undefined),
  fc.constantFrom(null, true, 0, -1, 1.5, 1e9, 1862, '', 'r', '1962-02', '1962-13', 'constructor', [], {}),
  fc.string({ maxLength: 12 }),
  fc.constant('x'.repeat(1001)),
);

describe('the published JSON Schema', () => {
  it('accepts every story', () => {
    expect(documents.length).toBeGreaterThan(0);
    for (const document of documents) expect(fits(document), JSON.stringify(fits.errors)).toBe(true);
  });

  it('accepts and refuses what the door of the library accepts and refuses', () => {
    let refused = 0;
    const choices = fc.array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.constantFrom(...documents), choices, oddValue, (document, path, value) => {
        const json: unknown = JSON.parse(JSON.stringify(replaced(document, path, value) ?? null));
        const isShaped = shapeProblems(json).length === 0;
        if (!isShaped) refused += 1;
        expect(fits(json), JSON.stringify({ path, value })).toBe(isShaped);
      }),
      { numRuns: 2000 },
    );
    expect(refused).toBeGreaterThan(200);
  });
});
