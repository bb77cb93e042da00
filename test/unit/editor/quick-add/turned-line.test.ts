import { describe, expect, it } from 'vitest';
import { parsePeople } from '../../../../src/editor/quick-add/parse-people.js';
import { turnedLine } from '../../../../src/editor/quick-add/turned-line.js';

const told = (line: string) => parsePeople(line).map(({ name, role, quality, age }) => [name, role, ...(quality ? [quality] : []), ...(age === undefined ? [] : [age])]);

describe('a line that begins with what somebody is', () => {
  it.each([
    ['moeder: Riet', ['Riet', 'moeder']], ['Moeder: Riet', ['Riet', 'moeder']], ['mother: Riet', ['Riet', 'mother']], ['zus: Mira (44)', ['Mira', 'zus', 44]], ['buurman - Kees, sterk', ['Kees', 'buurman', 'sterk']],
    ['Huisarts: dr. Bos', ['dr. Bos', 'huisarts']], ['man van Els: Bas', ['Bas', 'man van Els']], ['oudste zoon: Tim', ['Tim', 'oudste zoon']], ['mijn broer: Karim', ['Karim', 'broer']], ['broer, Karim, 38', ['Karim', 'broer', 38]],
    ['- zus: Mira', ['Mira', 'zus']], ['ouders: Piet en Riet', ['Piet en Riet', 'ouders']], ['Els\' zoon Teun 4', ['Teun', 'zoon van Els', 4]],
  ])('is about who comes after it: %s', (line, expected) => {
    expect(told(line)).toEqual([expected]);
  });

  it.each([
    ['geen contact met broer Karim', ['Karim', 'broer', 'verbroken']], ['ruzie met mijn zus Mira', ['Mira', 'zus', 'gespannen']], ['Ik heb ruzie met Els', ['Els', undefined, 'gespannen']],
    ['Ik heb een goede band met Els', ['Els', undefined, 'sterk']], ['no contact with my brother Karim', ['Karim', 'brother', 'verbroken']],
  ])('or with how it is between them: %s', (line, expected) => {
    expect(told(line)).toEqual([expected]);
  });

  it.each([['Ik heb een zus Mira', ['Mira', 'zus']], ['I have a sister Mira', ['Mira', 'sister']], ['mijn oudste zoon Tim', ['Tim', 'oudste zoon']], ['oudste dochter Lot', ['Lot', 'oudste dochter']], ['my late father Ali', ['Ali', 'late father']]])(
    'or with "I have", or which one it is: %s', (line, expected) => { expect(told(line)).toEqual([expected]); },
  );

  it('tells who died before it tells what they were', () => {
    expect(parsePeople('mijn overleden vader Ali')).toMatchObject([{ name: 'Ali', role: 'vader', deceased: true }]);
    expect(parsePeople('wijlen opa Jan')).toMatchObject([{ name: 'Jan', role: 'opa', deceased: true }]);
  });

  it.each([
    'Kees - buurman', 'Rob: ex-partner, 44', 'Oma, Amsterdam', 'Zus Jansen, vriendin', 'school: Ilias gaat naar groep 8', 'hulp bij schulden: ja', 'Ilias heeft ruzie met Els', 'Ik heb geen broers', 'Ik heb een afspraak',
    'Fatma, moeder, sterk', 'moeder: nog vragen', 'Jan\'s Bakkerij',
  ])('is left as it is where that is not what it says: %s', (line) => {
    expect(turnedLine(line, 'nl')).toBe(line);
  });
});
