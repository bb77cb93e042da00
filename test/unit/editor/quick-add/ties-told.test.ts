import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../../../src/editor/command.js';
import { addFromLine } from '../../../../src/editor/commands/add-from-line.js';
import { addMany } from '../../../../src/editor/commands/add-many.js';
import type { Editor } from '../../../../src/editor/editor.js';
import { parseTie } from '../../../../src/editor/quick-add/parse-tie.js';
import { readPeople } from '../../../../src/editor/quick-add/read-people.js';
import { understoodWords } from '../../../../src/editor/quick-add/understood-words.js';
import { tiesBetween } from '../../../../src/model/query.js';
import { nl } from '../../../../src/words/nl.js';
import { mapAfter } from './map-after.js';

const ME = 'Ik ben Nadia Hamers';
const idOf = ({ version }: Editor, name: string): string => version.alters.find((alter) => alter.name === name)!.id;
const between = (editor: Editor, one: string, other: string): unknown[] => tiesBetween(editor.version, idOf(editor, one), idOf(editor, other)).map(({ id: _id, from, to: _to, ...tie }) => ({ ...tie, from: editor.version.alters.find(({ id }) => id === from)!.name }));

describe('what is told of somebody who is there because of somebody else', () => {
  it('is of the tie that is named, and with the resident none is drawn', () => {
    const editor = mapAfter(ME, 'Ilias, zoon', 'Jos, voetbaltrainer (vrijwilliger) van Ilias, 50, sterk ~ luistert');
    expect(between(editor, 'Jos', 'Ilias')).toEqual([{ from: 'Jos', quality: 'sterk', gives: ['E'] }]);
    expect(between(editor, 'Jos', 'Nadia Hamers')).toEqual([]);
  });

  it('stands with those whose family they are', () => {
    const editor = mapAfter(ME, 'Els, vriendin', 'Bas, neef van Els, sterk');
    expect(editor.version.alters.at(-1)).toMatchObject({ name: 'Bas', sector: 'vrienden' });
    expect(between(editor, 'Bas', 'Els')).toEqual([{ from: 'Bas', quality: 'sterk' }]);
  });

  it('says before it lands that there is no tie with the resident, and draws one where that is taken away', () => {
    const { document, version } = mapAfter(ME, 'Ilias, zoon');
    const [jos] = readPeople('Jos, trainer van Ilias', 'nl', { document, version });
    expect(understoodWords(jos!, document, nl).map(({ field }) => field)).toContain('noTie');
  });

  it('is of the resident where they do something, or where they are lived with', () => {
    const helped = mapAfter(ME, 'Ilias, zoon', 'Jos, trainer van Ilias, sterk, ik help met de was');
    expect(between(helped, 'Nadia Hamers', 'Jos')).toMatchObject([{ quality: 'sterk', gives: ['P'] }]);
    expect(between(helped, 'Jos', 'Ilias')).toEqual([{ from: 'Jos' }]);
    const housed = mapAfter(ME, 'Els, vriendin', 'Bas, neef van Els, in huis');
    expect(between(housed, 'Nadia Hamers', 'Bas')).toHaveLength(1);
  });

  it('sets the tie that two have, and leaves those with the resident as they were', () => {
    const editor = mapAfter(ME, 'Ilias, zoon', 'Jos, vriend, los', 'Ilias kent Jos, zwak', 'Jos, trainer van Ilias, sterk');
    expect(between(editor, 'Ilias', 'Jos')).toMatchObject([{ from: 'Ilias', quality: 'sterk' }]);
    expect(between(editor, 'Nadia Hamers', 'Jos')).toMatchObject([{ quality: 'zwak' }]);
  });

  it('leaves out what may not be called so here, and changes no tie by a pasted list', () => {
    const editor = mapAfter(ME, 'Ilias, zoon', 'Jos, trainer van Ilias, onveilig');
    expect(between(editor, 'Jos', 'Ilias')).toEqual([{ from: 'Jos' }]);
    editor.run(addFromLine('Jos - Ilias, sterk'));
    editor.run(addMany('Jos, trainer van Ilias, gespannen\nBo, zus'));
    expect(between(editor, 'Jos', 'Ilias')).toMatchObject([{ quality: 'sterk' }]);
  });
});

describe('"geen band"', () => {
  it('takes the tie with the resident away, and what touched it lets go', () => {
    const editor = mapAfter(ME, 'Els, vriendin, sterk', 'Els, geen band');
    expect(editor.version.ties).toEqual([]);
    editor.undo();
    expect(between(editor, 'Nadia Hamers', 'Els')).toMatchObject([{ quality: 'sterk' }]);
  });

  it('takes the tie of two others away', () => {
    const editor = mapAfter(ME, 'Ilias, zoon', 'Jos, vriend', 'Ilias - Jos, sterk', 'Ilias - Jos, geen band');
    expect(between(editor, 'Ilias', 'Jos')).toEqual([]);
    expect(editor.version.ties).toHaveLength(2);
  });

  it('says nothing of who has none, and takes nothing away by a pasted list', () => {
    const editor = mapAfter(ME, 'Ilias, zoon', 'Jos, vriend, geen band');
    expect(readPeople('Jos, geen band', 'nl', editor)[0]!.noTie).toBeUndefined();
    expect(parseTie('Ilias en Jos, geen band', editor.version)).toBeUndefined();
    editor.run(addFromLine('Ilias - Jos, sterk'));
    editor.run(addMany('Ilias - Jos, geen band\nIlias, geen band\nBo, zus'));
    expect(between(editor, 'Ilias', 'Jos')).toHaveLength(1);
    expect(between(editor, 'Nadia Hamers', 'Ilias')).toHaveLength(1);
  });
});

describe('who helps whom', () => {
  it.each(['Nadia Hamers helpt Els met oppassen', 'Nadia helpt Els met oppassen', 'Ik help Els met oppassen', 'Nadia helps Els with babysitting'])('is support of the tie that is there: %s', (line) => {
    const editor = mapAfter(ME, 'Els, vriendin, sterk', line);
    expect(between(editor, 'Nadia Hamers', 'Els')).toMatchObject([{ from: 'Nadia Hamers', quality: 'sterk', gives: ['P'] }]);
    expect(editor.version.alters).toHaveLength(2);
  });

  it('is of two others too, and adds to what was told', () => {
    const editor = mapAfter(ME, 'Els, vriendin', 'Jos, vriend', 'Jos - Els: los ~ luistert', 'Jos helpt Els met klussen');
    expect(between(editor, 'Jos', 'Els')).toMatchObject([{ from: 'Jos', quality: 'zwak', gives: ['P', 'E'] }]);
  });

  it('adds who is not there yet', () => {
    const editor = mapAfter(ME, 'Ik help Els met oppassen');
    expect(between(editor, 'Nadia Hamers', 'Els')).toMatchObject([{ gives: ['P'] }]);
    expect(editor.version.alters[1]!.sector).toBeUndefined();
  });

  it('is understood of "geeft hulp en gezelschap"', () => {
    const editor = mapAfter(ME, 'Kees, buurman, geeft hulp en gezelschap', 'Els, vriendin', 'Kees - Els ~ geeft hulp en gezelschap');
    expect(between(editor, 'Nadia Hamers', 'Kees')).toMatchObject([{ gets: ['P', 'G'] }]);
    expect(between(editor, 'Kees', 'Els')).toMatchObject([{ gives: ['P', 'G'] }]);
  });

  it('fills in a tie, and refuses what is so already', () => {
    const editor = mapAfter(ME, 'Els, vriendin', 'Jos, vriend', 'Jos - Els, sterk', 'Jos - Els ~ luistert');
    expect(between(editor, 'Jos', 'Els')).toMatchObject([{ quality: 'sterk', gives: ['E'] }]);
    expect(isRefusal(editor.run(addFromLine('Jos - Els, sterk')))).toBe(true);
  });
});
