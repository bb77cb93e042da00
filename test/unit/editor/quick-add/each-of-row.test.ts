import { describe, expect, it } from 'vitest';
import { parsePeople } from '../../../../src/editor/quick-add/parse-people.js';

const told = (line: string) => parsePeople(line).map(({ name, role, age }) => [name, role, ...(age === undefined ? [] : [age])]);

describe('several who are each told apart', () => {
  it.each([
    ['broer Karim, zus Samira', [['Karim', 'broer'], ['Samira', 'zus']]],
    ['zoon Tim 8, dochter Lot 10', [['Tim', 'zoon', 8], ['Lot', 'dochter', 10]]],
    ['Lot 4 en Bo 6', [['Lot', undefined, 4], ['Bo', undefined, 6]]],
    ['Lot (4) en Bo (6), kinderen', [['Lot', 'kind', 4], ['Bo', 'kind', 6]]],
    ['Lot 4, Bo 6', [['Lot', undefined, 4], ['Bo', undefined, 6]]],
  ])('are that many people, each with an age of their own: %s', (line, expected) => { expect(told(line)).toEqual(expected); });

  it.each([
    ['mijn kinderen Tim en Bo', [['Tim', 'kind'], ['Bo', 'kind']]],
    ['kinderen: Tim, Bo en Lot', [['Tim', 'kind'], ['Bo', 'kind'], ['Lot', 'kind']]],
    ['kinderen Tim (4), Bo (6) en Lot (9)', [['Tim', 'kind', 4], ['Bo', 'kind', 6], ['Lot', 'kind', 9]]],
    ['twee zonen: Tim en Bo', [['Tim', 'zoon'], ['Bo', 'zoon']]],
    ['I have two sons, Tim and Bo', [['Tim', 'son'], ['Bo', 'son']]],
    ['broers Karim en Samir', [['Karim', 'broer'], ['Samir', 'broer']]],
    ['collega\'s Mo, Sam en Lisa', [['Mo', 'collega'], ['Sam', 'collega'], ['Lisa', 'collega']]],
    ['Tim en Bo, zonen van Els', [['Tim', 'zoon van Els'], ['Bo', 'zoon van Els']]],
    ['zonen van Els: Tim, Bo en Mo', [['Tim', 'zoon van Els'], ['Bo', 'zoon van Els'], ['Mo', 'zoon van Els']]],
    ['Tim en Bo, neefjes', [['Tim', 'neefje'], ['Bo', 'neefje']]],
  ])('or are each what the word says of all: %s', (line, expected) => { expect(told(line)).toEqual(expected); });

  it.each(['buren Jan en Riet', 'mijn ouders Fatma en Ali', 'Cor en Mien, buren', 'vrienden Jan en Els'])('but may be meant as one, and are marked as such: %s', (line) => {
    expect(parsePeople(line)).toMatchObject([{ asOne: true }]);
  });

  it.each([['Kees 43, Dorpsstraat 12', 'Dorpsstraat 12'], ['Ilias 15, HAVO 3', 'HAVO 3'], ['Kees, sterk, gespannen', 'gespannen']])('lose no word that says something else: %s', (line, role) => {
    expect(parsePeople(line)).toMatchObject([{ role }]);
  });

  it.each(['Bas en Kim met hun 2 kinderen', 'Kim, baby 3 mnd', 'Kim (8 mnd)', 'Kim, eind 40', 'Kim, rond de 40', 'Kim, ± 40', 'Kim, in de 40', 'Kim, 3 volwassen kinderen'])('get no age from a number that is none: %s', (line) => {
    expect(parsePeople(line).every(({ age }) => age === undefined)).toBe(true);
  });
});
