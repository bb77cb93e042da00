import { describe, expect, it } from 'vitest';
import { readAction } from '../../../src/editor/action-line.js';
import { storyDocument } from '../../fixture.js';

const [version] = storyDocument('S01').versions;
const read = (line: string) => readAction(line, version!);

describe('a line about an action', () => {
  it.each([
    ['Oma Truus: Sofie op woensdag ophalen, voor 2025-02-12', { what: 'Sofie op woensdag ophalen', who: 'ma', due: '2025-02-12' }],
    ['Nadia met Els: alle post openen, uiterlijk 17 februari 2025', { what: 'alle post openen', who: 'r', with: ['els'], due: '2025-02-17' }],
    ['Els, Piet en Jos: tuin opruimen voor 1-3-2025', { what: 'tuin opruimen', who: 'els', with: ['piet', 'trainer'], due: '2025-03-01' }],
    ['Truus: bellen', { what: 'bellen', who: 'ma' }],
    ['ik: bellen by March 2025', { what: 'bellen', who: 'r', due: '2025-03' }],
    ['Karim een kaartje sturen', { what: 'Karim een kaartje sturen' }],
  ])('%s', (line, said) => { expect(read(line)).toEqual(said); });

  it.each([
    'Zorgen voor rust', 'Koken voor vrienden', 'Let op: eerst bellen', 'Iemand: post openen', 'Els en iemand: post openen', 'Bellen voor 31-2-2025', 'Bellen voor vrijdag', 'Oma: bellen',
  ])('guesses nothing: %s', (line) => {
    const { what, who, due } = read(line);
    expect([who, due]).toEqual([line === 'Oma: bellen' ? 'ma' : undefined, undefined]);
    expect(what).toBe(line === 'Oma: bellen' ? 'bellen' : line);
  });

  it('leaves a first name that two people have in the words', () => {
    const two = { ...version!, alters: version!.alters.map((alter) => (alter.id === 'els' ? { ...alter, name: 'Oma Els' } : alter)) };
    expect(readAction('Oma: bellen', two)).toEqual({ what: 'Oma: bellen' });
  });
});
