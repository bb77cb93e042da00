import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createDocument } from '../../../src/model/create.js';
import { NetworkMapError } from '../../../src/model/errors.js';
import { LIMITS } from '../../../src/model/limits.js';
import { openDocument } from '../../../src/model/open.js';
import { saveDocument } from '../../../src/model/save.js';

const empty = createDocument({ id: 'map', residentName: 'Ria' });
const text = JSON.stringify(empty);
const sampleOf = (name: string) => readFileSync(new URL(`../../fixtures/samples/bad/${name}`, import.meta.url), 'utf8');

function refusal(json: unknown): NetworkMapError {
  try {
    openDocument(json);
  } catch (error) {
    expect(error).toBeInstanceOf(NetworkMapError);
    const refused = error as NetworkMapError;
    expect(refused.message.length).toBeLessThan(500);
    expect(refused.remedy).toBeTruthy();
    return refused;
  }
  throw new Error('it was let in');
}

/** The document with one part replaced, as text. */
function changed(path: string, value: unknown): string {
  const json = JSON.parse(text) as Record<string, unknown>;
  const keys = path.split('.');
  const parent = keys.slice(0, -1).reduce<Record<string, unknown>>((part, key) => part[key] as Record<string, unknown>, json);
  parent[keys.at(-1)!] = value;
  return JSON.stringify(json);
}

describe('openDocument', () => {
  it('opens text and value alike, frozen, with nothing repaired', () => {
    for (const json of [text, `\uFEFF${text}`, `\n ${text}\n`, JSON.parse(text)]) {
      const opened = openDocument(json);
      expect(opened).toEqual({ document: empty, readonly: false, repairs: [] });
      expect(Object.isFrozen(opened.document.versions[0]!.alters[0])).toBe(true);
    }
  });

  it('gives a document of its own back as it is, and never freezes or keeps what a host handed in', () => {
    const host = JSON.parse(text) as typeof empty;
    const { document } = openDocument(host);
    expect(document).not.toBe(host);
    host.versions[0]!.alters[0]!.name = 'changed later';
    expect(document.versions[0]!.alters[0]!.name).toBe('Ria');
    expect(openDocument(document).document).toBe(document);
  });

  it('leaves out fields that are undefined', () => {
    const { document } = openDocument({ ...empty, title: undefined });
    expect(Object.hasOwn(document, 'title')).toBe(false);
  });

  it.each([
    ['nothing', '', 'empty', ''],
    ['blanks', '\uFEFF \n', 'empty', ''],
    ['half a file', text.slice(0, 40), 'syntax', 'line 1, column 41'],
    ['a comma too many', '{\n  "a": [1,\n  2,]\n}', 'syntax', 'line 3, column 5'],
    ['a key without quotes', '{"a": 1, b: 2}', 'syntax', 'line 1, column 10'],
    ['a control character in a text', '{"a": "x\ny"}', 'syntax', 'line 1, column 9'],
    ['a bad escape', '{"a": "\\x"}', 'syntax', 'line 1, column 8'],
    ['the wrong bracket', '{"a": [1}', 'syntax', 'line 1, column 9'],
    ['something after it', '{} {}', 'syntax', 'line 1, column 4'],
    ['NaN', '{"a":\r\n NaN}', 'syntax', 'line 2, column 2'],
    ['a million brackets', '['.repeat(1_000_000), 'too-deep', 'line 1, column 101'],
    ['text', '"network-map"', 'unknown-format', 'format'],
    ['null', 'null', 'unknown-format', 'format'],
    ['another format', '{"format": "easyNWK"}', 'unknown-format', 'format'],
    ['no version', changed('version', undefined), 'invalid', 'version'],
    ['version 0', changed('version', 0), 'invalid', 'version'],
    ['version "1"', changed('version', '1'), 'invalid', 'version'],
    ['an age of 131', changed('versions.0.alters.0.age', 131), 'invalid', 'versions[0].alters[0].age'],
    ['half a year', changed('versions.0.alters.0.age', 3.5), 'invalid', 'versions[0].alters[0].age'],
    ['null for not asked', changed('versions.0.alters.0.gender', null), 'invalid', 'versions[0].alters[0].gender'],
    ['no name', changed('versions.0.alters.0.name', undefined), 'invalid', 'versions[0].alters[0].name'],
    ['a number as name', changed('versions.0.alters.0.name', 7), 'invalid', 'versions[0].alters[0].name'],
    ['31 April', changed('versions.0.date', '2025-04-31'), 'invalid', 'versions[0].date'],
    ['an object for a list', changed('versions.0.ties', {}), 'invalid', 'versions[0].ties'],
    ['a text for the plan', changed('plan', 'none'), 'invalid', 'plan'],
    ['an id that every object answers to', changed('versions.0.alters.0.id', 'constructor'), 'invalid', 'versions[0].alters[0].id'],
    ['a note of a megabyte', changed('versions.0.alters.0.note', 'x'.repeat(1_000_000)), 'invalid', 'versions[0].alters[0].note'],
    ['too many people', changed('versions.0.alters', Array.from({ length: LIMITS.alters + 1 }, (_, n) => ({ id: `a${n}`, kind: 'person', name: '' }))), 'invalid', 'versions[0].alters'],
    ['a place under __proto__', `${text.slice(0, -1)}, "versions": [{"id":"v1","resident":"r","alters":[],"places":{"circles":{"stretch":1,"centre":1,"rings":[],"sectors":[],"at":{"__proto__":{"polluted":1}}}}}]}`, 'invalid', 'versions[0].places.circles.at.__proto__'],
  ])('refuses %s', (_what, json, code, place) => {
    expect(refusal(json)).toMatchObject({ code, place });
  });

  it.each([
    ['a date', { ...empty, 'x-made': new Date(0) }, 'x-made'],
    ['a function', { ...empty, versions: [() => 1] }, 'versions[0]'],
    ['a big integer', { ...empty, 'x-n': 1n }, 'x-n'],
    ['a map', { ...empty, plan: new Map() }, 'plan'],
    ['nothing in a list', { ...empty, events: [undefined] }, 'events[0]'],
  ])('refuses a value with %s in it', (_what, json, place) => {
    expect(refusal(json)).toMatchObject({ code: 'invalid', place });
  });

  it('refuses a value that contains itself', () => {
    const loop: Record<string, unknown> = { ...empty };
    loop.self = loop;
    expect(refusal(loop).code).toBe('too-deep');
  });

  it('names every problem, the first one first', () => {
    const json = JSON.parse(changed('versions.0.alters.0.age', -1)) as Record<string, unknown>;
    const { message, problems } = refusal({ ...json, story: 5, events: 'none' });
    expect(message).toContain('2 more problems');
    expect(problems.map((p) => p.place)).toEqual(['story', 'versions[0].alters[0].age', 'events']);
    for (const problem of problems) expect([problem.message, problem.remedy].every(Boolean)).toBe(true);
  });

  it('tells one more problem from several', () => {
    const json = JSON.parse(changed('versions.0.alters.0.age', -1)) as Record<string, unknown>;
    expect(refusal({ ...json, story: 5 }).message).toContain('There is 1 more problem.');
  });

  it.each(['deep.json', 'empty.json', 'not-a-network.json', 'truncated.easynwk.json', 'nan-coordinates.easynwk.json', 'self-tie.easynwk.json'])('refuses the sample %s', (name) => {
    const { code, message } = refusal(sampleOf(name));
    expect(['too-deep', 'empty', 'unknown-format', 'syntax']).toContain(code);
    expect(message).not.toBe('');
  });

  it('adds the lists that a writer left out, and repairs what contradicts itself, and says so', () => {
    const { document, repairs } = openDocument({
      format: 'network-map', version: 1, id: 'small',
      versions: [{ id: 'v1', resident: 'r', alters: [{ id: 'r', kind: 'person', name: 'Ria' }], ties: [{ id: 't', from: 'r', to: 'r' }] }],
    });
    expect(document).toMatchObject({ current: 'v1', plan: { goals: [], actions: [], decisions: [] }, events: [], versions: [{ ties: [], themes: [] }] });
    expect(repairs.map((r) => `${r.code} ${r.place}`)).toEqual([
      'list-added events', 'list-added versions[0].households', 'list-added versions[0].couples', 'list-added versions[0].children', 'list-added versions[0].themes',
      'current-set current', 'list-added plan.goals', 'list-added plan.actions', 'list-added plan.decisions', 'tie-dropped versions[0].ties[0]',
    ]);
  });

  it('keeps words it does not know', () => {
    const { document } = openDocument(changed('versions.0.alters.0.gender', 'een-woord-van-later'));
    expect(document.versions[0]!.alters[0]!.gender).toBe('een-woord-van-later');
  });

  it('takes __proto__ for a field like any other', () => {
    const hostile = `${text.slice(0, -1)}, "__proto__": {"polluted": 1}, "x": {"__proto__": {"polluted": 2}, "constructor": {"prototype": {"polluted": 3}}}}`;
    const { document } = openDocument(hostile);
    const probe: Record<string, unknown> = {};
    expect(probe.polluted).toBeUndefined();
    expect((document as unknown as { polluted?: number }).polluted).toBeUndefined();
    expect(JSON.parse(saveDocument(document))).toEqual(JSON.parse(hostile));
    expect(saveDocument(document)).toContain('"polluted": 2');
  });
});

describe('a document of a newer format', () => {
  it('opens read-only, with its original bytes', () => {
    const newer = ` ${changed('version', 2).replace('"Ria"', '"R\\u0069a"')}\r\n`;
    const opened = openDocument(newer);
    expect(opened).toMatchObject({ readonly: true, original: newer, repairs: [], document: { version: 2, versions: [{ alters: [{ name: 'Ria' }] }] } });
  });

  it('shows what it understands of it, and says what it does not show', () => {
    const json = JSON.parse(changed('version', 3)) as typeof empty;
    const version = json.versions[0]!;
    version.alters.push({ id: 'ali', kind: 'person', name: 'Ali' }, { id: 'els', kind: 'person', name: { first: 'Els' } } as never, { id: 'bo', kind: 'person', name: 'Bo', age: [3, 4] } as never);
    version.ties.push({ id: 't1', from: 'resident', to: 'ali' }, { id: 't2', from: 'ali', to: 'els' });
    const original = JSON.stringify(json);
    const opened = openDocument(original);
    expect(opened.original).toBe(original);
    expect(opened.document.versions[0]!.alters.map((a) => a.id)).toEqual(['resident', 'ali', 'bo']);
    expect(opened.repairs.map((r) => `${r.code} ${r.place}`)).toEqual([
      'not-shown versions[0].alters[2].name', 'not-shown versions[0].alters[3].age', 'not-shown versions[0].alters[2]', 'tie-dropped versions[0].ties[1]',
    ]);
  });

  it('opens even when nothing of it can be shown', () => {
    const original = '{"format":"network-map","version":9,"id":"m","pages":[]}';
    const opened = openDocument(original);
    expect(opened).toMatchObject({ readonly: true, original, document: { id: 'm', version: 9 } });
    const strange = openDocument('{"format":"network-map","version":9,"id":7,"versions":"gone"}');
    expect(strange.repairs).toEqual([{ code: 'not-shown', place: '', about: {} }]);
  });
});

describe('hostile documents at the limits', () => {
  const people = (id: (n: number) => string) => Array.from({ length: LIMITS.alters }, (_, n) => ({ id: id(n), kind: 'person', name: '' }));
  const minimal = (version: object) => ({ format: 'network-map', version: 1, id: 'x', versions: [{ id: 'v1', resident: 'a0', ...version }] });

  it('are opened or refused without hanging', () => {
    const start = performance.now();
    const doubles = openDocument(minimal({ alters: people(() => 'a0'), ties: Array.from({ length: LIMITS.ties }, () => ({ id: 'a0', from: 'a0', to: 'b' })) }));
    expect(new Set(doubles.document.versions[0]!.alters.map((a) => a.id)).size).toBe(LIMITS.alters);
    expect(doubles.document.versions[0]!.ties).toEqual([]);
    const members = Array.from({ length: LIMITS.list }, (_, n) => `a${n % 4999}`);
    const home = openDocument(minimal({ alters: people((n) => `a${n}`), households: [{ id: 'h', members }] }));
    expect(home.document.versions[0]!.households[0]!.members).toHaveLength(4999);
    expect(refusal(minimal({ alters: people(() => '') })).problems).toHaveLength(100);
    expect(refusal(JSON.stringify(minimal({})).replace('"x"', `"${'x'.repeat(LIMITS.id + 1)}"`)).place).toBe('id');
    // A guard against hanging, not a measure of speed.
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
