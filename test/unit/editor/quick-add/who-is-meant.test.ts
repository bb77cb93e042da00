import { describe, expect, it } from 'vitest';
import { addMany } from '../../../../src/editor/commands/add-many.js';
import { readPeople } from '../../../../src/editor/quick-add/read-people.js';
import { isRefusal } from '../../../../src/editor/command.js';
import { mapAfter } from './map-after.js';

const ME = 'Ik ben Nadia Hamers';

describe('a name of who is told to be something else', () => {
  it.each([['Els, zus, gespannen', 'Els, vriendin, sterk'], ['Els, tante', 'Els, zus'], ['Els, buurvrouw', 'Els, vriendin'], ['Els, sister', 'Els, vriendin']])('is somebody new until it is said who is meant: %s', (line, known) => {
    const { document, version } = mapAfter(ME, known);
    const els = version.alters[1]!.id;
    const [fresh] = readPeople(line, 'nl', { document, version });
    expect(fresh!.there).toBeUndefined();
    expect(fresh!.alike).toEqual([els]);
    const [same] = readPeople(line, 'nl', { document, version }, { who: { 0: els } });
    expect(same!.there).toBe(els);
    expect(same!.role ?? same!.kin).toBeDefined();
  });

  it.each([['Els, beste vriendin', 'Els, vriendin'], ['Fatma, mama', 'Fatma, moeder'], ['Els, 50, los', 'Els, vriendin'], ['Els, moeder van Bo', 'Els, vriendin'], ['Els, zus', 'Els'], ['Joke, houdt van zingen', 'Joke, vriendin']])('is who has it where what is told says no other relation: %s', (line, known) => {
    const { document, version } = mapAfter(ME, known);
    expect(readPeople(line, 'nl', { document, version })[0]!.there).toBe(version.alters[1]!.id);
  });

  it('doubles nobody in a pasted list', () => {
    const editor = mapAfter(ME, 'Els, vriendin');
    const plan = editor.run(addMany('Els, zus\nBo, zus'));
    expect(isRefusal(plan)).toBe(false);
    expect(editor.version.alters.map(({ name }) => name)).toEqual(['Nadia Hamers', 'Els', 'Bo']);
  });
});

describe('who is typed first', () => {
  const asks = (line: string, ...before: string[]): boolean => {
    const { document, version } = mapAfter(...before);
    return readPeople(line, 'nl', { document, version })[0]?.alike?.includes(version.resident) ?? false;
  };

  it.each(['Nadia Hamers', 'Nadia Hamers, 41, vrouw', 'Nadia, vrouw', 'Nadia, 41'])('may be the resident: %s', (line) => {
    expect(asks(line)).toBe(true);
    const { document, version } = mapAfter();
    expect(readPeople(line, 'nl', { document, version }, { who: { 0: version.resident } })[0]).toMatchObject({ there: version.resident, called: line.split(',')[0] });
  });

  it.each(['Fatma, moeder', 'Kees, sterk', 'Kees ~ boodschappen', 'Bello, hond', 'wijkkerk', 'Jan, Piet en Klaas', 'Cor en Mien', 'Opa Piet, †'])('is somebody else where the line tells a relation, or more than one: %s', (line) => {
    expect(asks(line)).toBe(false);
  });

  it('is asked no more once the resident has a name, or others stand there and no age or gender is told', () => {
    expect(asks('Nadia Hamers, 41', ME)).toBe(false);
    expect(asks('Piet', 'Kees, buurman')).toBe(false);
    expect(asks('Nadia Hamers, 41', 'Kees, buurman')).toBe(true);
  });
});
