import { describe, expect, it } from 'vitest';
import { addFromLine } from '../../../../src/editor/commands/add-from-line.js';
import { readPeople } from '../../../../src/editor/quick-add/read-people.js';
import type { Version } from '../../../../src/model/document.js';
import { homeOf, tiesBetween } from '../../../../src/model/query.js';
import { after, families, nameOf } from './families.js';

const ME = 'Ik ben Nadia Hamers, 41, v';
const names = ({ alters, resident }: Version): string[] => alters.filter(({ id }) => id !== resident).map(({ name }) => name);
const idOf = ({ alters }: Version, name: string): string => alters.find((alter) => alter.name === name)!.id;

describe('a whole sentence', () => {
  it.each([
    ['Ilias woont bij Nadia', 'Ilias', 'Nadia Hamers'], ['Ilias lives with Nadia', 'Ilias', 'Nadia Hamers'], ['Ilias woont ook bij mij', 'Ilias', 'Nadia Hamers'],
    ['oma Truus woont ook hier', 'oma Truus', 'Nadia Hamers'], ['grandma Truus also lives here', 'grandma Truus', 'Nadia Hamers'], ['Bo woont nog bij Nadia in huis', 'Bo', 'Nadia Hamers'],
  ])('says who lives here, and adds nobody else: %s', (line, name) => {
    const { version } = after(ME, line);
    expect(names(version)).toEqual([name]);
    expect(homeOf(version).has(idOf(version, name))).toBe(true);
    expect(version.alters.at(-1)!.role).toBeUndefined();
  });

  it('says who live together elsewhere, one of them new or both', () => {
    const { version } = after(ME, 'Els, vriendin', 'Bas woont bij Els', 'Truus en Mien wonen samen');
    expect(names(version).sort()).toEqual(['Bas', 'Els', 'Mien', 'Truus']);
    expect(version.households.map(({ members }) => members.map((id) => nameOf(version, id)).sort())).toEqual([['Bas', 'Els'], ['Mien', 'Truus']]);
  });

  it.each([
    'mijn moeder heet Fatma', 'Fatma is mijn moeder', 'mijn moeder is Fatma', 'my mother is called Fatma', 'Fatma is my mother', "my mother's name is Fatma", 'Fatma, moeder',
  ])('says who the mother is: %s', (line) => {
    const { version } = after(ME, line);
    expect(names(version)).toEqual(['Fatma']);
    expect(version.alters[1]).toMatchObject({ role: expect.stringMatching(/^(?:moeder|mother)$/), sector: 'familie', gender: 'woman' });
    expect(families(version)).toEqual(['Fatma: Nadia Hamers']);
  });

  it('knows a title at the start of a name', () => {
    expect(after(ME, 'mijn huisarts heet dr. Bos').version.alters[1]).toMatchObject({ name: 'dr. Bos', role: 'huisarts', sector: 'hulp' });
  });

  it('lets somebody without a name be there, and get the name later', () => {
    const { version, editor } = after(ME, 'mijn moeder', 'mijn moeder heet Fatma');
    expect(names(version)).toEqual(['Fatma']);
    expect(families(version)).toEqual(['Fatma: Nadia Hamers']);
    expect(editor.plan(addFromLine('mijn moeder'))).toMatchObject({ refused: 'on-map', about: { name: 'Fatma' } });
  });

  it.each(['Jos en Ilias zijn broers', 'Jos and Ilias are brothers', 'Jos is de broer van Ilias'])('ties brothers, be they there or new: %s', (line) => {
    for (const there of [[], ['Ilias, zoon'], ['Jos, vriend'], ['Ilias, zoon', 'Jos, vriend']]) {
      const { version } = after(ME, ...there, line);
      expect(names(version).sort()).toEqual(['Ilias', 'Jos']);
      const parents = (name: string): string | undefined => version.children.find(({ child }) => child === idOf(version, name))?.couple;
      expect(parents('Jos')).toBeDefined();
      expect(parents('Jos')).toBe(parents('Ilias'));
    }
  });

  it.each(['Karim is de vader van Ilias', 'Karim is the father of Ilias', 'Karim is Ilias’s father'])('says whose father somebody is: %s', (line) => {
    for (const there of [[], ['Ilias, vriend'], ['Karim, buurman'], ['Ilias, vriend', 'Karim, buurman']]) {
      const { version } = after(ME, ...there, line);
      expect(names(version).sort()).toEqual(['Ilias', 'Karim']);
      expect(families(version)).toEqual(['Karim: Ilias']);
    }
  });

  it.each([['voetbaltrainer van Ilias', 'Voetbaltrainer'], ['de voetbaltrainer van Ilias heet Wim', 'Wim'], ['Wim is de voetbaltrainer van Ilias', 'Wim'], ['Wim, voetbaltrainer van Ilias', 'Wim'], ['football coach of Ilias', 'Football coach'], ['begeleider van Ilias: dr. Bos', 'dr. Bos']])(
    'ties who has something to do with somebody else: %s',
    (line, name) => {
      const { version } = after(ME, 'Ilias, zoon', line);
      expect(names(version)).toEqual(['Ilias', name]);
      expect(tiesBetween(version, idOf(version, 'Ilias'), idOf(version, name))).toHaveLength(1);
      expect(version.alters.at(-1)!.role).toMatch(/^(?:voetbaltrainer van|begeleider van|football coach of) Ilias$/);
    },
  );

  it('ties two of whom one is there, by "kent" and by "en"', () => {
    const { version } = after(ME, 'Ilias, zoon', 'Ilias kent Jos', 'Bo en Ilias, sterk', 'Els is getrouwd met Jos');
    expect(names(version)).toEqual(['Ilias', 'Jos', 'Bo', 'Els']);
    expect(tiesBetween(version, idOf(version, 'Ilias'), idOf(version, 'Jos'))).toHaveLength(1);
    expect(tiesBetween(version, idOf(version, 'Ilias'), idOf(version, 'Bo'))).toHaveLength(1);
    expect(tiesBetween(version, version.resident, idOf(version, 'Bo'))).toMatchObject([{ quality: 'sterk' }]);
    expect(families(version)).toContain('Jos+Els married: ');
  });

  it('takes several children of one parent, and several people of one role', () => {
    expect(families(after(ME, 'Ilias, zoon', 'Sofie, dochter', 'Bo, zoon', 'Rob, ex-partner', 'Rob is de vader van Ilias, Sofie en Bo').version)).toEqual(['Nadia Hamers+Rob separated: Ilias, Sofie, Bo']);
    expect(families(after(ME, 'mijn kinderen heten Tim en Lot').version)).toEqual(['Nadia Hamers: Tim, Lot']);
  });

  it('says more of who follows a comma, of whom it is about', () => {
    const { version } = after(ME, 'mijn broer heet Karim, 38, verbroken');
    expect(version.alters[1]).toMatchObject({ name: 'Karim', role: 'broer', age: 38 });
    expect(version.ties).toMatchObject([{ quality: 'verbroken' }]);
  });

  it.each([['Piet woont bij de kerk', 'Piet', 'woont bij de kerk'], ['Piet woont niet bij Nadia', 'Piet', 'woont niet bij Nadia'], ['Els is lief', 'Els', 'is lief'], ['Els heeft een hond', 'Els', 'heeft een hond'], ['Fatma is niet mijn moeder', 'Fatma', 'is niet mijn moeder']])(
    'that is not understood stays in the role: %s',
    (line, name, role) => {
      const { version } = after(ME, line);
      expect(version.alters.slice(1)).toMatchObject([{ name, role }]);
      expect(homeOf(version).size).toBe(1);
      expect(version.couples).toEqual([]);
    },
  );
});

describe('what is denied', () => {
  it.each([['Jan is niet mijn vader', 'is niet mijn vader'], ['Piet, geen familie', 'geen familie'], ['Tom is not my brother', 'is not my brother']])('tells no group and no gender: %s', (line, role) => {
    const { version } = after(ME, line);
    expect(version.alters[1]).toMatchObject({ role });
    for (const field of ['sector', 'gender', 'ring']) expect(version.alters[1]).not.toHaveProperty(field);
    expect(version.couples).toEqual([]);
  });

  it.each(['Ilias kent Els niet', 'Rob is niet de vader van Ilias'])('ties nobody: %s', (line) => {
    const before = after(ME, 'Ilias, zoon', 'Els, vriendin', 'Rob, ex-man').version;
    const { version } = after(ME, 'Ilias, zoon', 'Els, vriendin', 'Rob, ex-man', line);
    expect([version.ties.length, families(version)]).toEqual([before.ties.length, families(before)]);
    expect(version.alters.some(({ role }) => /niet/u.test(role ?? '')), 'the words are kept').toBe(true);
  });
});

describe('who is on the map already', () => {
  it('is a parent beside the other, as the words behind the names say', () => {
    expect(families(after(ME, 'Fatma, moeder', 'Fatma en Ali, ouders').version)).toEqual(['Fatma+Ali: Nadia Hamers']);
  });

  it('is not added once more, and only what is new is said of them', () => {
    const { version, editor } = after(ME, 'Ilias, zoon, 15', 'Ilias, zoon, 16, sterk');
    expect(names(version)).toEqual(['Ilias']);
    expect(version.alters[1]).toMatchObject({ role: 'zoon', age: 16 });
    expect(version.ties).toMatchObject([{ quality: 'sterk' }]);
    expect(readPeople('Ilias, zoon, 16, sterk', 'nl', editor)).toEqual([{ name: 'Ilias', kind: 'person', there: idOf(version, 'Ilias') }]);
    expect(editor.plan(addFromLine('ilias'))).toMatchObject({ refused: 'on-map' });
    editor.undo();
    expect(editor.version.alters[1]).toMatchObject({ age: 15 });
    expect(editor.version.ties[0]).not.toHaveProperty('quality');
  });

  it('is not the resident, of whom no tie with the resident can be said', () => {
    const { version } = after(ME, 'Nadia Hamers ~ boodschappen');
    expect(names(version)).toEqual(['Nadia Hamers']);
    expect(version.ties).toMatchObject([{ gets: ['P'], note: 'boodschappen' }]);
  });

  it('is somebody new all the same if that is said, and who else is meant is asked', () => {
    const { version, document } = after(ME, 'Jan de Wit, buurman', 'Ilias, zoon');
    const read = (line: string, who?: Record<number, string | null>) => readPeople(line, 'nl', { document, version }, who ? { who } : {});
    expect(read('Jan, vriend')).toMatchObject([{ name: 'Jan', alike: [idOf(version, 'Jan de Wit')] }]);
    expect(read('Jan, vriend')[0]).not.toHaveProperty('there');
    expect(read('Jan, 44', { 0: idOf(version, 'Jan de Wit') })).toEqual([{ name: 'Jan de Wit', kind: 'person', age: 44, there: idOf(version, 'Jan de Wit') }]);
    const [fresh] = read('Ilias, neef', { 0: null });
    expect(fresh).toMatchObject({ name: 'Ilias', role: 'neef', alike: [idOf(version, 'Ilias')] });
    expect(fresh).not.toHaveProperty('there');
  });

  it('keeps what they were, where a line tells something else than a relation', () => {
    const { version } = after(ME, 'Piet, buurman', 'Piet woont bij de kerk', 'Els, collega', 'Els, leidinggevende');
    expect(version.alters.slice(1).map(({ role }) => role)).toEqual(['buurman, woont bij de kerk', 'leidinggevende']);
  });

  it('comes to the map from the long list', () => {
    const { editor } = after(ME);
    editor.run(addFromLine('Kees, Mira, Bep', 'nl', { waiting: true }));
    expect(editor.version.alters.slice(1).map(({ name, waiting }) => [name, waiting])).toEqual([['Kees', true], ['Mira', true], ['Bep', true]]);
    expect(editor.plan(addFromLine('Kees', 'nl', { waiting: true }))).toMatchObject({ refused: 'on-map' });
    editor.run(addFromLine('Kees, buurman'));
    expect(editor.version.alters[1]).toMatchObject({ name: 'Kees', role: 'buurman', sector: 'buren', ring: 'verder-weg' });
    expect(editor.version.alters[1]).not.toHaveProperty('waiting');
    expect(names(editor.version)).toEqual(['Kees', 'Mira', 'Bep']);
  });

  it('is not doubled by a pasted list, which changes nothing that is known', () => {
    const { version } = after(ME, 'Ilias, zoon, 15, gespannen', 'Ilias, 16, sterk\nJan, buurman\nJan, collega\nJan, buurman\nMira');
    expect(names(version)).toEqual(['Ilias', 'Jan', 'Jan', 'Mira']);
    expect(version.alters[1]).toMatchObject({ age: 15 });
    expect(version.ties[0]).toMatchObject({ quality: 'gespannen' });
    expect(version.alters.slice(2, 4).map(({ role }) => role)).toEqual(['buurman', 'collega']);
  });
});

describe('family that roles tell', () => {
  it('is a tree, from roles alone', () => {
    const { version, editor } = after(ME, 'Oma Truus, moeder', 'Karim, broer', 'Opa Ali, vader, overleden', 'Ilias, zoon', 'Rob, ex-man');
    expect(families(version)).toEqual(['Oma Truus+Opa Ali: Nadia Hamers, Karim', 'Nadia Hamers: Ilias', 'Nadia Hamers+Rob separated: ']);
    const before = after(ME, 'Oma Truus, moeder', 'Karim, broer', 'Opa Ali, vader, overleden', 'Ilias, zoon').version;
    editor.undo();
    expect(families(editor.version)).toEqual(families(before));
  });

  it.each([
    ['Tim, pleegkind', 'Nadia Hamers: Tim foster'], ['Lot, stiefdochter', 'Nadia Hamers: Lot step'], ['Bo, adopted son', 'Nadia Hamers: Bo adopted'], ['Joris, stiefvader', 'Joris: Nadia Hamers step'],
    ['Adri, broer (geadopteerd)', '?: Nadia Hamers, Adri adopted'], ['Bas, man', 'Nadia Hamers+Bas: '], ['Kim, partner', 'Nadia Hamers+Kim: '], ['Rob, ex', 'Nadia Hamers+Rob separated: '], ['papa Jan', 'papa Jan: Nadia Hamers'], ['Sam, jongste zoon', 'Nadia Hamers: Sam'],
  ])('is of the kind that the word tells: %s', (line, family) => {
    expect(families(after(ME, line).version)).toEqual([family]);
  });

  it('is of somebody else whom the line names', () => {
    const { version } = after(ME, 'Joris, vriend', 'Els, moeder van Joris', 'Mia, partner van Joris', 'Teun, zoon van Joris en Mia');
    expect(families(version)).toEqual(['Els: Joris', 'Joris+Mia: Teun']);
    expect(version.alters.at(-1)).toMatchObject({ role: 'zoon van Joris en Mia' });
    expect(version.alters.find(({ name }) => name === 'Els')).toMatchObject({ sector: 'vrienden' });
  });

  it.each(['Truus, oma', 'Bo, kleinzoon', 'Ria, schoonmoeder', 'Tim, halfbroer', 'Teun, neef', 'Sjaan, tante', 'Jan, eerste man', 'Els, moeder van school', 'Ria, moeder van 2'])('is not invented where the word does not tell it: %s', (line) => {
    const { version } = after(ME, 'Fatma, moeder', 'Ilias, zoon', 'Bas, man', line);
    expect(families(version)).toEqual(['Fatma: Nadia Hamers', 'Nadia Hamers: Ilias', 'Nadia Hamers+Bas: ']);
  });

  it('is asked where only the resident can tell it', () => {
    const { version, document } = after(ME, 'Fatma, moeder', 'Ali, vader', 'Ilias, zoon', 'Bas, man');
    const asked = (line: string) => readPeople(line, 'nl', { document, version })[0]!.mayBe?.map(({ as, names: of }) => `${as} ${of!.join('+')}`);
    expect(asked('Truus, oma')).toEqual(['parent Fatma', 'parent Ali']);
    expect(asked('Bo, kleinzoon')).toEqual(['child Ilias']);
    expect(asked('Ria, schoonmoeder')).toEqual(['parent Bas']);
    expect(asked('Lot, dochter')).toEqual(['child Nadia Hamers+Bas']);
    expect(asked('Sjaan, tante')).toEqual(['sibling Fatma', 'sibling Ali']);
    expect(asked('Rob, ex-man')).toEqual(['parent Ilias']);
    const [sided] = readPeople('Bep, oma (moeders moeder)', 'nl', { document, version });
    expect(sided).toMatchObject({ kin: [{ as: 'parent', names: ['Fatma'] }] });
    expect(sided!.mayBe).toBeUndefined();
  });

  it('has two parents by birth, and no second mother', () => {
    const { version, editor } = after(ME, 'Fatma, moeder', 'Truus, moeder', 'Ali, vader', 'Joop, vader');
    expect(editor.plan(addFromLine('Nadia is de moeder van Fatma')), 'nobody is their own grandmother').toMatchObject({ refused: 'on-map' });
    expect(families(version)).toEqual(['Fatma+Ali: Nadia Hamers']);
    expect(names(version)).toEqual(['Fatma', 'Truus', 'Ali', 'Joop']);
  });
});
