import { expect, it } from 'vitest';
import { addMany } from '../../../../src/editor/commands/add-many.js';
import { isRefusal } from '../../../../src/editor/command.js';
import { readPeople } from '../../../../src/editor/quick-add/read-people.js';
import { createDocument } from '../../../../src/model/create.js';
import type { NetworkDocument } from '../../../../src/model/document.js';
import { versionOf } from '../../../../src/model/query.js';
import { countingIds } from '../counting-ids.js';

let asked = 0;

/** A record that counts how often its fields are looked at: what takes how long on which machine is left out of it. */
function counted<Part extends object>(part: Part): Part {
  const fields = Object.entries(part).map(([field, value]) => [field, { enumerable: true, get: () => { asked += 1; return value as unknown; } }]);
  return Object.defineProperties({}, Object.fromEntries(fields) as PropertyDescriptorMap) as Part;
}

/** A map of so many people, each a half-brother of the same man, with as many families. */
function crowd(count: number): NetworkDocument {
  const document = createDocument();
  const version = versionOf(document);
  const people = Array.from({ length: count }, (_, at) => counted({ id: `p${String(at)}`, kind: 'person' as const, name: `Naam${String(at)} Achter${String(at % 70)}`, role: 'halfbroer van Naam7' }));
  const couples = people.map((_, at) => counted({ id: `c${String(at)}`, partners: [`p${String(at)}`] }));
  const children = couples.slice(1).map((_, at) => counted({ id: `k${String(at)}`, couple: `c${String(at + 1)}`, child: `p${String(at)}`, kind: 'birth' as const }));
  return { ...document, versions: [{ ...version, alters: [...version.alters, ...people], couples, children }] };
}

/** How many more fields are looked at for eight times as many people; names are found once for everybody, so the second time counts. */
function growth(work: (document: NetworkDocument) => void): number {
  const [few, many] = [100, 800].map((count) => {
    const document = crowd(count);
    work(document);
    asked = 0;
    work(document);
    return asked;
  }) as [number, number];
  return many / few;
}

it('reads a line and takes a list by looking at everybody, and not at everybody for everybody', () => {
  // Eight times as many people are eight times the work; their square is 64 times.
  expect(growth((document) => { readPeople('Ali, vader van Naam7', 'nl', { document, version: versionOf(document) }); })).toBeLessThan(12);
  const list = Array.from({ length: 8 }, (_, at) => `Nieuw${String(at)}, zoon van Naam${String(at)}`).join('\n');
  expect(growth((document) => {
    expect(isRefusal(addMany(list)({ document, version: versionOf(document), layout: 'circles', newId: countingIds() }))).toBe(false);
  })).toBeLessThan(12);
});
