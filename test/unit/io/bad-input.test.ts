import { afterEach, describe, expect, it } from 'vitest';
import { importBytes, problemsOf } from '../../../src/io/formats.js';
import { NetworkMapError } from '../../../src/model/errors.js';
import { violationsOf } from '../../../src/model/invariants.js';
import { fixtureBytes, fixtureJson, sharedBytes, sharedNames } from '../../fixture.js';

interface Reaction { reaction: 'reject' | 'repair' | 'literal' | 'limit'; persons?: number | [number, number]; ties?: number }

const EXPECTED = fixtureJson<Record<string, Reaction>>('samples/bad/expected.json');
/** JSON of formats that are not read yet: refused with their name. */
const STRANGERS = ['dangling-edge.graphology.json', 'bsn.bundle.json', 'circular-relatedperson.bundle.json'];
const OBJECT_FIELDS = Reflect.ownKeys(Object.prototype);

function refusal(bytes: Uint8Array, name: string): NetworkMapError {
  try {
    importBytes(bytes, name);
  } catch (error) {
    expect(error).toBeInstanceOf(NetworkMapError);
    return error as NetworkMapError;
  }
  throw new Error(`${name} was not refused`);
}

afterEach(() => {
  // Whatever came before, a good file still opens, and no object has changed.
  expect(importBytes(fixtureBytes('samples/easynwk/rosa-gen5-2024-08.json')).document.versions[0]!.alters).toHaveLength(11);
  expect(Reflect.ownKeys(Object.prototype)).toEqual(OBJECT_FIELDS);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  expect((globalThis as { __xss?: unknown }).__xss).toBeUndefined();
});

describe('hostile and broken input', () => {
  for (const [name, expected] of Object.entries(EXPECTED).filter(([name]) => name.endsWith('.json') && !STRANGERS.includes(name))) {
    it(`meets ${name} as told (${expected.reaction})`, () => {
      const bytes = fixtureBytes(`samples/bad/${name}`);
      if (expected.reaction === 'reject') {
        const error = refusal(bytes, name);
        expect(error.message.length).toBeLessThanOrEqual(401);
        return;
      }
      const { document, report } = importBytes(bytes, name);
      expect(violationsOf(document)).toEqual([]);
      const persons = document.versions[0]!.alters.filter(({ kind }) => kind === 'person').length;
      const [least, most] = Array.isArray(expected.persons) ? expected.persons : [expected.persons!, expected.persons!];
      expect(persons).toBeGreaterThanOrEqual(least);
      expect(persons).toBeLessThanOrEqual(most);
      expect([...document.versions[0]!.ties].every(({ from, to }) => from !== to)).toBe(true);
      if (expected.reaction === 'repair') expect(problemsOf(report).length).toBeGreaterThan(0);
    });
  }

  it.each([
    ['truncated.easynwk.json', 'syntax', 'line 1, column 121', 'ends too early'],
    ['empty.json', 'empty', undefined, 'empty'],
    ['not-a-network.json', 'unknown-format', undefined, 'network-map JSON, easyNWK JSON, easyNWK 1.5 text'],
    ['nan-coordinates.easynwk.json', 'syntax', 'line 1, column 58', 'not JSON'],
    ['unknown-version.graphology.json', 'unsupported', undefined, 'of the unknown type “hyper”'],
    ['deep.json', 'too-deep', 'line 1, column 101', 'more than 100 levels'],
  ])('names what is wrong with %s', (name, code, place, words) => {
    const error = refusal(fixtureBytes(`samples/bad/${name}`), name);
    expect(error).toMatchObject({ code, place });
    expect(error.message).toContain(words);
    expect(error.remedy).not.toBe('');
  });

  it.each(STRANGERS)('names the format of %s, which is not read yet', (name) => {
    expect(refusal(fixtureBytes(`samples/bad/${name}`), name)).toMatchObject({ code: 'unsupported' });
  });

  it('counts what it dropped and changed', () => {
    const told = (name: string) => {
      const { report } = importBytes(fixtureBytes(`samples/bad/${name}`));
      return [...report.changed, ...report.dropped].map(({ code }) => code);
    };
    expect(told('dangling-tie.easynwk.json')).toEqual(['dangling-tie', 'dangling-tie']);
    expect(told('self-tie.easynwk.json')).toEqual(['self-tie']);
    expect(told('duplicate-ids.easynwk.json')).toEqual(['duplicate-id', 'self-tie']);
    expect(told('string-numbers.easynwk.json')).toEqual(['age-not-number', 'not-number']);
    expect(told('proto-pollution.easynwk.json')).toEqual(['hazard-key', 'hazard-key', 'hazard-key']);
  });

  it('keeps two people of one number apart', () => {
    const { document } = importBytes(fixtureBytes('samples/bad/duplicate-ids.easynwk.json'));
    expect(document.versions[0]!.alters.map(({ name }) => name)).toEqual(['Ego', 'A', 'B']);
  });

  it('takes no number that is none: a ring that is unknown, an age that stays text', () => {
    const { document } = importBytes(fixtureBytes('samples/bad/string-numbers.easynwk.json'));
    const [, alter] = document.versions[0]!.alters;
    expect(alter).not.toHaveProperty('ring');
    expect(alter).not.toHaveProperty('age');
    expect(alter).toMatchObject({ sector: 'familie', source: { easynwk: { age: '-7', distance: '1e309' } } });
  });

  it.each(['xss-labels.easynwk.json', 'bidi-zero-width.easynwk.json'])('keeps every text of %s letter by letter', (name) => {
    const before = fixtureJson(`samples/bad/${name}`).versions[0].nwk.alteri as { name: string; role: string; note: string; age: string }[];
    const { document } = importBytes(fixtureBytes(`samples/bad/${name}`));
    expect(document.versions[0]!.alters.slice(1).map(({ name, role = '', note = '' }) => ({ name, role, note }))).toEqual(before.map(({ name, role, note, age }) => ({ name, role, note: age && !/^\d+$/.test(age) ? `${note}\nLeeftijd: ${age}` : note })));
  });

  it('refuses what is too large before it reads it', () => {
    expect(refusal(new Uint8Array(50_000_001), 'large.json')).toMatchObject({ code: 'too-large' });
  });

  const others = sharedNames('samples/bad').filter((name) => !(name in EXPECTED && name.endsWith('.json')) && !/^(expected\.json|README|SOURCES)/.test(name));
  it.skipIf(others.length === 0)('refuses broken files of other formats (only beside a checkout that has them)', () => {
    for (const name of others) expect(refusal(sharedBytes(`samples/bad/${name}`), name).code).toMatch(/^(unsupported|unknown-format|encoding|syntax)$/);
    expect(others.length).toBeGreaterThanOrEqual(10);
  });
});
