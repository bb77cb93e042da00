import fc from 'fast-check';
import type { NetworkDocument, Version } from '../../../src/model/document.js';

/** Few ids, so that records clash, dangle and meet themselves all the time. */
export const fewIds = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'a-2', 'b-2', 'resident');

const refs = fc.array(fewIds, { maxLength: 4 });
const word = fc.constantFrom('person', 'animal', 'sterk', 'anders-dan-wij-kennen');

/** Any number at all, the ones that JSON does not have included. */
const anyNumber = fc.oneof(fc.integer({ min: -500, max: 500 }), fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -0));

/** What another program may have put in a record. */
const extra = fc.oneof(
  { weight: 6, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: fc.record({ 'x-score': anyNumber, 'x-list': fc.array(fc.oneof(anyNumber, fc.string())) }) },
  { weight: 1, arbitrary: fc.dictionary(fc.constantFrom('__proto__', 'x', '10', '9', 'Ω', 'constructor'), fc.jsonValue({ maxDepth: 2 })) },
);

function record<T extends object>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }, optional: { [field: string]: fc.Arbitrary<unknown> } = {}) {
  return fc.tuple(extra, fc.record(fields), fc.record(optional, { requiredKeys: [] })).map(([more, needed, maybe]) => ({ ...more, ...needed, ...maybe }));
}

const list = <T>(item: fc.Arbitrary<T>, maxLength = 5) => fc.array(item, { maxLength });
const date = fc.constantFrom('2024', '2024-02', '2024-02-29');

const picture = record(
  { stretch: anyNumber, centre: fc.integer(), rings: list(fc.integer()), sectors: list(record({ id: fc.constantFrom('', 'familie'), start: fc.integer(), sweep: anyNumber }), 2) },
  {},
).chain((frame) => fc.dictionary(fewIds, record({ x: anyNumber, y: anyNumber, side: fc.constantFrom('left', 'right') }, { own: fc.boolean() })).map((at) => ({ ...frame, at })));

const version = record(
  {
    id: fc.constantFrom('v1', 'v2', 'v3'),
    resident: fewIds,
    alters: list(record({ id: fewIds, kind: fc.oneof(fc.constant('person'), word), name: fc.string({ maxLength: 8 }) }, {
      age: fc.nat({ max: 130 }), note: fc.string(), sector: word, deceased: fc.boolean(), source: fc.dictionary(fc.string({ maxLength: 4 }), anyNumber),
    }), 6),
    ties: list(record({ id: fewIds, from: fewIds, to: fewIds }, { quality: word, gives: list(word, 2), since: date })),
    households: list(record({ id: fewIds, members: refs })),
    couples: list(record({ id: fewIds, partners: refs }, { status: word })),
    children: list(record({ id: fewIds, couple: fewIds, child: fewIds, kind: word }), 8),
    themes: list(record({ id: fewIds, kind: word, label: fc.string({ maxLength: 8 }), touches: refs })),
  },
  { title: fc.string({ maxLength: 8 }), date, places: fc.dictionary(fc.constantFrom('circles', 'circles-tall'), picture), present: list(fewIds) },
) as unknown as fc.Arbitrary<Version>;

const plan = record({
  goals: list(record({ id: fewIds, text: fc.string({ maxLength: 8 }) }, { dream: fewIds }), 3),
  actions: list(record({ id: fewIds, what: fc.string({ maxLength: 8 }) }, { goal: fewIds, who: fewIds, with: refs }), 3),
  decisions: list(record({ id: fewIds, about: fc.string({ maxLength: 8 }), by: refs }), 3),
});

/** Any document that has the shape of the schema but for infinite numbers, most of them full of contradictions. */
export const anyDocument = record(
  {
    format: fc.constant('network-map'), version: fc.constant(1), id: fc.string({ minLength: 1, maxLength: 5, unit: fc.constantFrom('p', 'q') }),
    versions: list(version, 3), current: fc.constantFrom('v1', 'v2', 'v9'), plan, events: list(record({ id: fewIds, date, label: fc.string({ maxLength: 8 }) }), 3),
  },
  {
    closing: record({}, {
      effort: word, clarified: fc.boolean(), research: fc.boolean(),
      experiences: list(record({ id: fewIds, text: fc.string({ maxLength: 8 }) }, { who: fewIds, date }), 3),
      scores: list(record({ id: fewIds, name: word, value: word }, { date }), 3),
    }),
    sectors: list(record({ id: fewIds }, { label: fc.string() }), 3), rings: list(record({ id: fewIds }), 3), story: fc.string(),
  },
) as unknown as fc.Arbitrary<NetworkDocument>;
