import { describe, expect, it } from 'vitest';
import { addFromLine } from '../../../../src/editor/commands/add-from-line.js';
import { addPeople } from '../../../../src/editor/commands/add-people.js';
import type { Editor } from '../../../../src/editor/editor.js';
import { newAlterOf } from '../../../../src/editor/quick-add/new-alter-of.js';
import { readPeople } from '../../../../src/editor/quick-add/read-people.js';
import type { Understood } from '../../../../src/editor/quick-add/understood.js';
import { violationsOf } from '../../../../src/model/invariants.js';
import { en } from '../../../../src/words/en.js';
import { kinWord } from '../../../../src/words/line-words.js';
import { nl } from '../../../../src/words/nl.js';
import { after, families } from './families.js';

const ME = 'Ik ben Nadia, 41, v';
const told = (who: readonly Understood[], words = nl) => who.map(({ name, role, age, kin = [] }) => [name, role, ...(age === undefined ? [] : [age]), ...kin.map((said) => kinWord(said, words))]);
const read = (editor: Editor, line: string): Understood[] => readPeople(line, 'nl', editor);
const asked = (who: readonly Understood[]) => who.flatMap(({ mayBe = [] }) => mayBe.map((said) => kinWord(said, nl)));

/** Puts a line on the map as somebody does who presses every chip that asks. */
function takeAll(editor: Editor, line: string): void {
  const people = read(editor, line).map(({ mayBe = [], kin = [], ...who }) => ({ ...who, kin: [...kin, ...mayBe] }));
  editor.run(addPeople(people.map((who) => newAlterOf(who, editor.document))));
  expect(violationsOf(editor.document)).toEqual([]);
}

describe('twins', () => {
  it.each([
    'Mira en Sam zijn een tweeling', 'Mira en Sam zijn tweeling', 'Mira en Sam zijn tweelingen', 'tweeling Mira en Sam', 'de tweeling Mira en Sam', 'tweeling: Mira en Sam', 'Mira en Sam, tweeling', 'Mira en Sam (tweeling)', 'Mira, Sam, tweeling',
    'Mira and Sam are twins', 'twins Mira and Sam', 'Mira and Sam, twins', 'Mira is de tweelingzus van Sam', 'Mira is Sam’s twin sister', 'tweelingzussen Mira en Sam',
  ])('have the same parents, whoever those are: %s', (line) => {
    const { version } = after(ME, line);
    expect(families(version).map((family) => family.replace('[Sam, Mira]', '[Mira, Sam]'))).toEqual(['?: [Mira, Sam]']);
  });

  it('are each told as such before it lands, in both languages, with one age', () => {
    const { editor } = after(ME);
    expect(told(read(editor, 'tweeling Mira en Sam 4'))).toEqual([['Mira', 'tweeling met Sam', 4], ['Sam', 'tweeling met Mira', 4, 'tweeling met Mira']]);
    expect(told(read(editor, 'identical twins Mira and Sam'), en)).toEqual([['Mira', 'twin of Sam'], ['Sam', 'twin of Mira', 'identical twin of Mira']]);
    expect(told(read(editor, 'tweeling Mira (4) en Sam (5)')).map(([, , age]) => age), 'what was said stands').toEqual([4, 5]);
  });

  it.each([['eeneiige tweeling Mira en Sam', '='], ['Mira en Sam zijn een twee-eiige tweeling', '≠'], ['identical twins Mira and Sam', '='], ['Mira and Sam are fraternal twins', '≠']])('are identical or not as the line says: %s', (line, sign) => {
    expect(families(after(ME, line).version)).toEqual([`?: [Mira, Sam]${sign}`]);
  });

  it.each(['mijn tweeling Mira en Sam', 'mijn tweeling: Mira en Sam', 'Mira en Sam zijn mijn tweeling', 'my twins Mira and Sam', 'Ik heb een tweeling, Mira en Sam'])('are the resident’s where the line says "my": %s', (line) => {
    expect(families(after(ME, 'Ilias, zoon', line).version)).toEqual(['Nadia: Ilias, [Mira, Sam]']);
  });

  it.each(['Mira en Sam, tweeling van Els', 'tweeling van Els: Mira en Sam', 'Mira en Sam zijn de tweeling van Els', 'Els en haar tweeling Mira en Sam', 'Els with her twins Mira and Sam'])('are somebody else’s where the line names them: %s', (line) => {
    const { version } = after(ME, 'Els, vriendin', line);
    expect(families(version)).toEqual(['Els: [Mira, Sam]']);
    expect(version.alters.slice(2).map(({ sector }) => sector)).toEqual(['vrienden', 'vrienden']);
  });

  it('are asked whose they are, and never given to anybody', () => {
    const { editor } = after(ME, 'Ilias, zoon');
    expect(asked(read(editor, 'tweeling Mira en Sam'))).toEqual(['kind van Nadia']);
    takeAll(editor, 'tweeling Mira en Sam');
    expect(families(editor.version)).toEqual(['Nadia: Ilias, [Mira, Sam]']);
    const other = after(ME, 'Fatma, moeder').editor;
    takeAll(other, 'mijn tweelingzussen Mira en Sam');
    expect(families(other.version)).toEqual(['Fatma: Nadia, [Mira, Sam]']);
  });

  it('may be the resident, or be there already', () => {
    for (const line of ['Mira, tweelingzus', 'Mira en ik zijn een tweeling', 'mijn tweelingzus heet Mira', 'Mira is my twin sister', 'Mira, zus (tweeling)']) expect(families(after(ME, 'Fatma, moeder', line).version), line).toEqual(['Fatma: [Nadia, Mira]']);
    const { version, editor } = after(ME, 'Ilias, zoon', 'Sofie, dochter', 'Ilias en Sofie zijn een tweeling');
    expect(families(version)).toEqual(['Nadia: [Ilias, Sofie]']);
    expect(version.alters).toHaveLength(3);
    expect(version.alters.map(({ role }) => role)).toEqual([undefined, 'zoon', 'dochter']);
    expect(editor.plan(addFromLine('Ilias en Sofie zijn een tweeling'))).toMatchObject({ refused: 'on-map' });
    editor.undo();
    expect(families(editor.version)).toEqual(['Nadia: Ilias, Sofie']);
  });

  it('keep what they are, and what else is said of them', () => {
    const { version } = after(ME, 'Ilias, zoon', 'Sofie, dochter', 'Ilias en Sofie zijn een tweeling, in groep 5');
    expect(version.alters.map(({ role }) => role)).toEqual([undefined, 'zoon, in groep 5', 'dochter, in groep 5']);
    expect(families(version)).toEqual(['Nadia: [Ilias, Sofie]']);
    expect(after(ME, 'Ilias, zoon', 'ik, Ilias (tweeling) en Kwibus').version.alters[1]!.role, 'nobody is the twin of their mother').toBe('zoon, en Kwibus');
  });

  it('can be three', () => {
    const { version, editor } = after(ME, 'drieling Mira, Sam en Bo');
    expect(families(version)).toEqual(['?: [Mira, Sam, Bo]']);
    expect(told(read(editor, 'drieling Lot, Noa en Fay')).at(-1)).toEqual(['Fay', 'drieling met Lot en Noa', 'tegelijk geboren met Lot en Noa']);
    expect(families(after(ME, 'Mira, Sam and Bo are triplets').version)).toEqual(['?: [Mira, Sam, Bo]']);
  });

  it('get a parent together, and stay twins', () => {
    expect(families(after(ME, 'mijn tweeling Mira en Sam', 'Rob is de vader van Mira').version)).toEqual(['Nadia+Rob: [Mira, Sam]']);
    expect(families(after(ME, 'Ilias, zoon', 'eeneiige tweeling Mira en Sam', 'Rob is de vader van Mira').version)).toEqual(['Nadia: Ilias', 'Rob: [Mira, Sam]=']);
    const { editor } = after(ME, 'Ilias, zoon', 'mijn tweeling Mira en Sam');
    const before = JSON.stringify(editor.version.children);
    editor.run(addFromLine('Rob is de vader van Mira'));
    expect(families(editor.version)).toEqual(['Nadia: Ilias', 'Nadia+Rob: [Mira, Sam]']);
    editor.undo();
    expect(JSON.stringify(editor.version.children)).toBe(before);
  });

  it.each(['Mira en Sam zijn geen tweeling', 'tweeling', 'tweeling Mira', 'Mira en Sam, vrienden', 'Mira, tweelingzus van de buurvrouw'])('are nobody of whom it is not said: %s', (line) => {
    expect(after(ME, line).version.children.every(({ twins }) => twins === undefined)).toBe(true);
  });

  it('are not those who have other parents, or another twin', () => {
    const { editor } = after(ME, 'Ilias, zoon', 'Fatma, moeder', 'tweeling Mira en Sam');
    const before = families(editor.version);
    editor.run(addFromLine('Ilias en Nadia zijn een tweeling'));
    expect(families(editor.version)).toEqual(before);
    editor.run(addFromLine('Tim en Bo zijn een tweeling'));
    editor.run(addFromLine('Mira en Bo zijn een tweeling'));
    expect(families(editor.version)).toEqual([...before, '?: [Tim, Bo]']);
  });
});

describe('half-brothers and half-sisters', () => {
  it.each(['halfzus Kim (van moeder)', 'Kim, halfzus (zelfde moeder)', 'Kim, halfzus van moeders kant', 'Kim, halfzus, via mijn moeder', 'half-sister Kim (same mother)', 'half sister Kim (on my mother’s side)'])(
    'are of the parent whom the line tells, in a family of their own: %s', (line) => {
      const { version, editor } = after(ME, 'Fatma, moeder', 'Ali, vader', line);
      expect(families(version)).toEqual(['Fatma+Ali: Nadia', 'Fatma: Kim']);
      editor.undo();
      expect(families(editor.version)).toEqual(['Fatma+Ali: Nadia']);
    },
  );

  it('are no full ones where only one parent is known', () => {
    const { editor } = after(ME, 'Fatma, moeder', 'halfbroer Bo (van moeder)', 'halfzus Kim (van moeder)', 'Ali, vader');
    expect(families(editor.version)).toEqual(['Fatma+Ali: Nadia', 'Fatma: Bo', 'Fatma: Kim']);
    editor.run(addFromLine('Riet is de moeder van Bo'));
    expect(families(editor.version), 'nobody has two mothers by birth').toEqual(['Fatma+Ali: Nadia', 'Fatma: Bo', 'Fatma: Kim']);
    editor.run(addFromLine('Kees is de vader van Bo'));
    expect(families(editor.version)).toContain('Fatma+Kees: Bo');
  });

  it('are asked by whom, where the line does not tell it', () => {
    const { editor } = after(ME, 'Fatma, moeder', 'Ali, vader');
    expect(asked(read(editor, 'halfbroer Bo'))).toEqual(['kind van Fatma', 'kind van Ali']);
    expect(families(after(ME, 'Fatma, moeder', 'halfbroer Bo').version)).toEqual(['Fatma: Nadia']);
    const other = after(ME, 'Fatma, moeder').editor;
    takeAll(other, 'halfbroer Bo');
    expect(families(other.version)).toEqual(['Fatma: Nadia', 'Fatma: Bo']);
  });

  it('may come before the parent', () => {
    const { editor } = after(ME, 'halfzus Kim (van vader)', 'halfbroer Bo (van moeder)');
    expect(families(editor.version)).toEqual([]);
    expect(asked(read(editor, 'Ali, vader'))).toEqual(['ouder van Kim']);
    takeAll(editor, 'Ali, vader');
    expect(families(editor.version)).toEqual(['Ali: Nadia', 'Ali: Kim']);
  });

  it.each(['Bo is de halfbroer van Ilias', 'Bo en Ilias zijn halfbroers', 'Bo and Ilias are half-brothers', 'Bo, halfbroer van Ilias'])('of somebody else have a tie with them, and are asked: %s', (line) => {
    const { editor } = after(ME, 'Ilias, zoon');
    expect(asked(read(editor, line))).toEqual(['kind van Nadia']);
    editor.run(addFromLine(line));
    expect(families(editor.version)).toEqual(['Nadia: Ilias']);
    const [, ilias, bo] = editor.version.alters;
    expect(editor.version.ties.some(({ from, to }) => [from, to].sort().join() === [ilias!.id, bo!.id].sort().join())).toBe(true);
  });
});

describe('step and foster family', () => {
  it('tells a stepchild, and asks whose child they are by birth', () => {
    const { editor } = after(ME, 'Bas, man');
    expect(asked(read(editor, 'stiefzoon Daan'))).toEqual(['kind van Bas']);
    takeAll(editor, 'stiefzoon Daan');
    expect(families(editor.version)).toEqual(['Nadia+Bas: ', 'Nadia: Daan step', 'Bas: Daan']);
  });

  it('tells a step-parent, and asks whose partner they are', () => {
    const { editor } = after(ME, 'Fatma, moeder');
    expect(asked(read(editor, 'stiefvader Joris'))).toEqual(['partner van Fatma']);
    takeAll(editor, 'stiefvader Joris');
    expect(families(editor.version)).toEqual(['Fatma: Nadia', 'Joris: Nadia step', 'Fatma+Joris: ']);
  });

  it('asks of which step-parent a stepbrother is, and for whom a foster sister came', () => {
    const { editor } = after(ME, 'Fatma, moeder', 'Ali, vader', 'Joris, stiefvader');
    expect(asked(read(editor, 'stiefbroer Jos'))).toEqual(['kind van Joris']);
    expect(asked(read(editor, 'stepsister Ann'))).toEqual(['kind van Joris']);
    expect(asked(read(editor, 'pleegzus Amber'))).toEqual(['pleegkind van Fatma en Ali']);
    expect(families(after(ME, 'Joris, stiefvader', 'stiefbroer Jos').version)).toEqual(['Joris: Nadia step']);
  });

  it.each([['Els en haar pleegdochter Lot', 'Els: Lot foster'], ['Els en haar broer Lot', '?: Els, Lot'], ['Els en haar ex Lot', 'Els+Lot separated: ']])('reads it behind "haar" too: %s', (line, family) => {
    expect(families(after(ME, 'Els, vriendin', line).version)).toEqual([family]);
  });

  it('takes nobody for "haar", whatever comes behind it', () => {
    const { version } = after(ME, 'Ilias, zoon', 'Ilias en zijn voogd Tom');
    expect(version.alters.at(-1)).toMatchObject({ name: 'Tom', role: 'voogd van Ilias', sector: 'hulp' });
    expect(version.ties.some(({ from, to }) => from === version.alters.at(-1)!.id && to === version.alters[1]!.id)).toBe(true);
  });
});

it('brothers and sisters of whom no parent is known join the family of who has some', () => {
  const { editor } = after(ME, 'Fatma, moeder', 'Jos en Sem zijn broers');
  const before = JSON.stringify(editor.version);
  editor.run(addFromLine('Jos, broer'));
  expect(families(editor.version)).toEqual(['Fatma: Nadia, Jos, Sem']);
  editor.undo();
  expect(JSON.stringify({ ...editor.version, places: 0 })).toBe(JSON.stringify({ ...JSON.parse(before), places: 0 }));
});
