import { describe, expect, it } from 'vitest';
import { readDecision } from '../../../src/editor/decision-line.js';
import { storyDocument } from '../../fixture.js';

const [version] = storyDocument('S01').versions;
const read = (line: string) => readDecision(line, version!);

describe('a line about a decision', () => {
  it.each([
    ['opvoedhulp: nee', { about: 'opvoedhulp', answer: 'no' }],
    ['schuldhulp: ja, budgetcoach, door Nadia, Els en Oma Truus', { about: 'schuldhulp', answer: 'yes', help: ['budgetcoach'], by: ['r', 'els', 'ma'] }],
    ['Hulp: ja, tolk; maatje, besloten door ik en Els, omdat het te veel is.', { about: 'Hulp', answer: 'yes', help: ['tolk', 'maatje'], by: ['r', 'els'], reason: 'het te veel is' }],
    ['mediation: nee door Nadia, omdat eerst zelf proberen', { about: 'mediation', answer: 'no', by: ['r'], reason: 'eerst zelf proberen' }],
    ['help with debts: not yet, by Els because we wait', { about: 'help with debts', answer: 'not-yet', by: ['els'], reason: 'we wait' }],
    ['schuldhulp: ja, door Nadia, Els en Oma Truus, welke: budgetcoach', { about: 'schuldhulp', answer: 'yes', help: ['budgetcoach'], by: ['r', 'els', 'ma'] }],
    ['debts: yes, which: budget coach, by Els because we want it', { about: 'debts', answer: 'yes', help: ['budget coach'], by: ['els'], reason: 'we want it' }],
    ['hulp bij schulden', { about: 'hulp bij schulden' }],
    ['schuldhulp: nee.', { about: 'schuldhulp', answer: 'no' }],
    ['schuldhulp: ja, tolk, door mij en Truus.', { about: 'schuldhulp', answer: 'yes', help: ['tolk'], by: ['r', 'ma'] }],
  ])('%s', (line, said) => { expect(read(line)).toEqual(said); });

  it.each(['Let op: nee hoor', 'Hulp: jazeker', 'Hulp: nee, budgetcoach', 'Hulp: ja, door iemand', 'Hulp: ja, door Els en iemand', 'ja', ': ja'])('guesses nothing: %s', (line) => {
    expect(read(line)).toEqual({ about: line });
  });
});
