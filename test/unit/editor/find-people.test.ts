import { expect, it } from 'vitest';
import { findPeople } from '../../../src/editor/find-people.js';
import { createDocument } from '../../../src/model/create.js';
import type { Alter, NetworkDocument } from '../../../src/model/document.js';
import { versionOf } from '../../../src/model/query.js';
import { storyDocument } from '../../fixture.js';

function documentWith(...people: [name: string, role?: string][]): NetworkDocument {
  const empty = createDocument();
  const alters = people.map(([name, role], index): Alter => ({ id: `p${index}`, kind: 'person', name, ...(role ? { role } : {}) }));
  return { ...empty, versions: [{ ...versionOf(empty), alters: [...versionOf(empty).alters, ...alters] }] };
}

function found(document: NetworkDocument, text: string): string[] {
  return findPeople(document, versionOf(document), text).map(({ name }) => name);
}

it('finds names whatever their accents, case, and characters that cannot be seen', () => {
  const people = ['Jan', 'J\u200Ba\u200Bn', '\u202EJan\u202C', '\uFEFFJAN', 'Ján', 'Jﬁn', 'Hans'];
  const document = documentWith(...people.map((name): [string] => [name]));
  expect(found(document, 'Jan')).toEqual(people.slice(0, 5));
  expect(found(document, 'j\u200Dán')).toEqual(people.slice(0, 5));
  expect(found(document, 'jfi')).toEqual(['Jﬁn']);
});

it('asks that every word begins a word of the name or role; the name goes first', () => {
  const document = documentWith(['Oma Truus', 'moeder'], ['Truus', 'buurvrouw'], ['Ali', 'truusbroer'], ['Bo van Truuskerk']);
  expect(found(document, 'tru')).toEqual(['Truus', 'Oma Truus', 'Bo van Truuskerk', 'Ali']);
  expect(found(document, 'tru moe')).toEqual(['Oma Truus']);
  expect(found(document, 'moeder truus')).toEqual(['Oma Truus']);
  expect(found(document, 'uus')).toEqual([]);
});

it('finds nobody by nothing, and the people of a story in reading order', () => {
  expect(found(storyDocument('S01'), ' , ')).toEqual([]);
  expect(found(storyDocument('S06'), 'moeder')).toEqual(['Oma Joke', 'Lies', 'Tess']);
});
