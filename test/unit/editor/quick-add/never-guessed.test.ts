import { describe, expect, it } from 'vitest';
import { addFromLine } from '../../../../src/editor/commands/add-from-line.js';
import { addMany } from '../../../../src/editor/commands/add-many.js';
import type { Editor } from '../../../../src/editor/editor.js';
import { parseLine } from '../../../../src/editor/quick-add/parse-line.js';
import { parseSelf } from '../../../../src/editor/quick-add/parse-self.js';
import { parseTie } from '../../../../src/editor/quick-add/parse-tie.js';
import { readPeople } from '../../../../src/editor/quick-add/read-people.js';
import { tiesBetween } from '../../../../src/model/query.js';
import { mapAfter } from './map-after.js';

const BASE = ['Ik ben Nadia, 41, v', 'Ilias, zoon, sterk', 'Els, vriendin', 'Karim, broer'];
const idOf = ({ version }: Editor, name: string): string => version.alters.find((alter) => alter.name === name)!.id;
const between = (editor: Editor, one: string, other: string): unknown[] => tiesBetween(editor.version, idOf(editor, one), idOf(editor, other)).map(({ id: _id, from: _from, to: _to, ...tie }) => tie);
const count = ({ version }: Editor): number => version.alters.length;

describe('how it is between two', () => {
  it.each([
    ['Karim en Ilias hebben ruzie', 'gespannen'], ['Karim en Ilias hebben geen contact met elkaar.', 'verbroken'], ['Karim heeft ruzie met Ilias', 'gespannen'],
    ['Karim and Ilias have no contact', 'verbroken'], ['Karim has no contact with Ilias', 'verbroken'],
  ])('is of the two, and the resident\'s own ties stay: %s', (line, quality) => {
    const editor = mapAfter(...BASE, line);
    expect(between(editor, 'Karim', 'Ilias')).toEqual([{ quality }]);
    expect(between(editor, 'Nadia', 'Ilias')).toMatchObject([{ quality: 'sterk' }]);
    expect(count(editor)).toBe(4);
  });

  it('is of the two where one of them, or both, are new', () => {
    const editor = mapAfter(...BASE, 'Karim en Mo hebben ruzie', 'Bo en Sam hebben geen contact');
    expect(between(editor, 'Karim', 'Mo')).toEqual([{ quality: 'gespannen' }]);
    expect(between(editor, 'Nadia', 'Mo')).toEqual([{}]);
    expect(between(editor, 'Bo', 'Sam')).toEqual([{ quality: 'verbroken' }]);
  });

  it.each(['Els en ik hebben ruzie', 'ik en Els hebben ruzie', 'Els heeft ruzie met mij', 'Nadia en Els hebben ruzie'])('is of the resident where they are one of the two: %s', (line) => {
    const editor = mapAfter(...BASE, line);
    expect(between(editor, 'Nadia', 'Els')).toMatchObject([{ quality: 'gespannen' }]);
    expect(count(editor)).toBe(4);
  });

  it('keeps the words that tell something else', () => {
    expect(between(mapAfter(...BASE, 'Karim en Ilias hebben twee katten'), 'Karim', 'Ilias')).toEqual([{ note: 'hebben twee katten' }]);
  });
});

describe('a line about "ik" that is not understood', () => {
  it.each(['Ik ben moe', 'ik ben moeder', 'ik heb geen zus', 'I have no brothers', 'Ik woon samen met Bart', 'ik', 'ik vertrouw Els niet', 'I\'m tired', 'Ik ben Karims zus', 'Wij wonen in Zeist', 'Ik ben Nadia en ik heb drie kinderen: Tim 4, Bo 6 en Lot 8'])('is nobody, and is refused: %s', (line) => {
    const editor = mapAfter(...BASE);
    const before = editor.document;
    expect(readPeople(line, 'nl', editor)).toEqual([]);
    expect(editor.run(addFromLine(line))).toMatchObject({ refused: 'empty-line' });
    expect(editor.document).toBe(before);
  });

  it.each(['niemand', 'Nee', 'geen', 'ik weet het niet.', 'nobody', 'no', 'I don’t know'])('and neither is an answer that there is nobody: %s', (line) => {
    expect(mapAfter(...BASE).run(addFromLine(line))).toMatchObject({ refused: 'empty-line' });
  });

  it('is kept with the resident in a pasted list, and tells who that is where nobody did', () => {
    const editor = mapAfter(...BASE);
    editor.run(addMany('Bo, zus\nik ben moe\nniemand\nIk heb geen broers'));
    expect(editor.version.alters.map(({ name }) => name)).toEqual(['Nadia', 'Ilias', 'Els', 'Karim', 'Bo']);
    expect(editor.version.alters[0]).toMatchObject({ note: 'ik ben moe\nIk heb geen broers' });
    editor.undo();
    expect(editor.version.alters[0]).not.toHaveProperty('note');
    const empty = mapAfter('Bo, zus');
    empty.run(addMany('Ik ben Nadia, 41\nMo, broer'));
    expect(empty.version.alters.map(({ name }) => name)).toEqual(['Nadia', 'Bo', 'Mo']);
    expect(mapAfter(...BASE).run(addMany('ik ben moe\nik heb geen broers'))).toMatchObject({ refused: 'empty-line' });
  });

  it('is somebody else where the first letter is an initial', () => {
    expect(readPeople('I Jansen, buurman', 'nl', mapAfter(...BASE))).toMatchObject([{ name: 'I Jansen' }]);
    expect(readPeople('Nee Jansen, buurvrouw', 'nl', mapAfter(...BASE))).toMatchObject([{ name: 'Nee Jansen' }]);
  });

  it.each([
    ['Ik help Els met de boodschappen', { gives: ['P'], note: 'help met de boodschappen' }], ['I help Els with the dog', { gives: ['P'], note: 'help with the dog' }],
    ['Els helpt mij met de kinderen', { gets: ['P'], note: 'helpt met de kinderen' }],
  ])('is support where it tells that: %s', (line, tie) => {
    const editor = mapAfter(...BASE, line);
    expect(between(editor, 'Nadia', 'Els')).toMatchObject([tie]);
    expect(count(editor)).toBe(4);
  });
});

describe('who the resident is', () => {
  it.each([
    ['Ik ben Nadia, 41, v, woont in Zeist', { name: 'Nadia', age: 41, gender: 'woman', role: 'woont in Zeist' }],
    ['Ik ben Nadia, alleenstaand', { name: 'Nadia', role: 'alleenstaand' }],
    ['Ik ben Nadia, mantelzorger, 41', { name: 'Nadia', age: 41, role: 'mantelzorger', informalCarer: true }],
    ['Ik ben Nadia, moeder van Tim en Bo', { name: 'Nadia', role: 'moeder van Tim en Bo' }],
    ['Ik ben Nadia, sterk', { name: 'Nadia', role: 'sterk' }],
    ['Ik ben Nadia met twee kinderen', { name: 'Nadia', role: 'met twee kinderen' }],
    ['Ik ben Nadia, 41 jaar, 42', { name: 'Nadia', age: 41, role: '42' }],
    ['My name is Nadia Hamers and I\'m 41', { name: 'Nadia Hamers', age: 41 }],
    ['I am Nadia, 41, f, single', { name: 'Nadia', age: 41, gender: 'woman', role: 'single' }],
  ])('is always of the resident, and no word is lost: %s', (line, said) => {
    expect(parseSelf(line)).toEqual(said);
    const editor = mapAfter(line);
    expect(editor.version.alters).toMatchObject([said]);
  });
});

describe('a number that is no age', () => {
  it.each([
    ['Truus, oma, 2 jaar geleden overleden', 'oma, 2 jaar geleden'], ['Jos, vriend, sinds 3 jaar', 'vriend, sinds 3 jaar'], ['Jos, vriend, ken ik 20 jaar', 'vriend, ken ik 20 jaar'],
    ['Jos, vriend, 2 jaar niet gezien', 'vriend, 2 jaar niet gezien'], ['Sofie, nicht, 20 minuten rijden', 'nicht, 20 minuten rijden'], ['Jos, vriend, woont op 12', 'vriend, woont op 12'],
    ['Jos, woont 3 straten verderop', 'woont 3 straten verderop'], ['Mo, broer, 5 jaar ouder', 'broer, 5 jaar ouder'], ['Mo, 5 jaar jonger', '5 jaar jonger'],
    ['Al, friend, for 20 years', 'friend, for 20 years'], ['Al, friend, 2 years ago', 'friend, 2 years ago'], ['Al, brother, 3 years older', 'brother, 3 years older'], ['Al, uncle, 10 minutes away', 'uncle, 10 minutes away'],
  ])('stays in the words: %s', (line, role) => {
    const { age, role: told } = parseLine(line);
    expect({ age, role: told }).toEqual({ age: undefined, role });
  });

  it('makes nobody a parent by being older', () => {
    const [mo] = readPeople('Mo, 5 jaar ouder', 'nl', mapAfter(...BASE));
    expect(mo?.kin ?? []).toEqual([]);
    expect(mo?.sector).toBeUndefined();
    expect(readPeople('Mo broer 5 jaar ouder', 'nl', mapAfter(...BASE))[0]?.kin).toMatchObject([{ as: 'sibling' }]);
  });
});

describe('who gives and who gets', () => {
  it.each([
    ['Sofie, dochter, geeft gezelschap, krijgt hulp en troost', { gets: ['G'], gives: ['P', 'E'], role: 'dochter' }],
    ['Jo, vriendin, geeft gezelschap en krijgt troost', { gets: ['G'], gives: ['E'], role: 'vriendin' }],
    ['Jo, vriendin, ik krijg troost', { gets: ['E'], role: 'vriendin' }], ['Jo, friend, gives company, gets help', { gets: ['G'], gives: ['P'], role: 'friend' }],
    ['Jo, vriendin, Karim geeft troost', { role: 'vriendin, Karim geeft troost' }], ['Jo, vriendin, krijgt hulp van Karim', { role: 'vriendin, krijgt hulp van Karim' }],
  ])('is told of the resident: %s', (line, { gives, gets, role }: { gives?: string[]; gets?: string[]; role: string }) => {
    expect(parseLine(line)).toMatchObject({ role, ...(gives ? { gives } : {}), ...(gets ? { gets } : {}) });
    const said = parseLine(line);
    expect([said.gives, said.gets]).toEqual([gives, gets]);
  });

  it.each([
    ['Ilias kent Els, sterk, Els geeft troost en gezelschap', { quality: 'sterk', gets: ['G', 'E'] }], ['Ilias kent Els, Ilias geeft troost', { gives: ['E'] }],
    ['Ilias knows Els, gets comfort', { gets: ['E'] }], ['Ilias kent Els ~ luistert', { gives: ['E'] }],
  ])('is who is named between two: %s', (line, said) => {
    const editor = mapAfter(...BASE);
    expect(parseTie(line, editor.version)).toEqual({ from: idOf(editor, 'Ilias'), to: idOf(editor, 'Els'), ...said });
  });
});

describe('somebody else later in the line', () => {
  it.each([
    ['Mira, zus, haar man Bas en hun zoon Teun 4', { name: 'Mira', gender: 'woman', role: 'zus, haar man Bas en hun zoon Teun 4' }],
    ['mijn man Bart en onze kinderen Kim 4 en Tom 6', { name: 'Bart', gender: 'man', role: 'man, en onze kinderen Kim 4 en Tom 6' }],
    ['Opa Jan en oma', { name: 'Opa Jan', gender: 'man', role: 'en oma' }], ['Liz, sister, her husband Bob 50', { name: 'Liz', gender: 'woman', role: 'sister, her husband Bob 50' }],
  ])('gives nobody their age or gender: %s', (line, said) => {
    const [who, ...more] = readPeople(line, 'nl', mapAfter(...BASE));
    expect(who).toMatchObject(said);
    expect([who!.age, more]).toEqual([undefined, []]);
  });

  it('is somebody of their own where that can be read', () => {
    expect(readPeople('mijn partner Bart en onze dochter Kim 4', 'nl', mapAfter(...BASE))).toMatchObject([{ name: 'Bart', role: 'partner' }, { name: 'Kim', role: 'dochter', age: 4, gender: 'woman' }]);
    expect(readPeople('my brother Mo and my sister Liz', 'en', mapAfter(...BASE))).toMatchObject([{ name: 'Mo', gender: 'man' }, { name: 'Liz', gender: 'woman' }]);
  });
});
