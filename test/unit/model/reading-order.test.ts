import { expect, it } from 'vitest';
import { readingOrder } from '../../../src/model/reading-order.js';
import { versionOf } from '../../../src/model/query.js';
import { storyDocument } from '../../fixture.js';

const ids = (story: string, change?: (alter: { id: string }) => object): string[] => {
  const document = storyDocument(story);
  const version = versionOf(document);
  const alters = change ? version.alters.map((alter) => ({ ...alter, ...change(alter) })) : version.alters;
  return readingOrder(document, { ...version, alters }).map(({ id }) => id);
};

it('reads the resident, who lives in, then sector by sector with the nearest ring first', () => {
  expect(ids('S01')).toEqual(['r', 'ilias', 'sofie', 'opa', 'ma', 'rob', 'karim', 'els', 'piet', 'trainer', 'mentor']);
});

it('reads who stands outside after the rings, and who has no sector or ring last', () => {
  expect(ids('S01', ({ id }) => (id === 'ma' ? { ring: 'outside' } : id === 'rob' ? { ring: undefined } : id === 'els' ? { sector: undefined } : {})))
    .toEqual(['r', 'ilias', 'sofie', 'opa', 'karim', 'ma', 'rob', 'piet', 'trainer', 'mentor', 'els']);
});

it('does not look at places, and the dead do not live in', () => {
  const document = storyDocument('S06');
  const version = versionOf(document);
  const dead = { ...version, alters: version.alters.map((alter) => (alter.id === 'frank' ? { ...alter, deceased: true } : alter)) };
  expect(readingOrder(document, dead).map(({ id }) => id).indexOf('frank')).toBe(6);
});

it('follows the order of the document’s own sectors and rings', () => {
  const document = { ...storyDocument('S01'), sectors: [{ id: 'hulp' }, { id: 'familie' }], rings: [{ id: 'verder-weg' }, { id: 'dichtbij' }] };
  expect(readingOrder(document, versionOf(document)).map(({ id }) => id).slice(3, 7)).toEqual(['mentor', 'rob', 'karim', 'ma']);
});
