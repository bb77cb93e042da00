import { describe, expect, it } from 'vitest';
import { readPeople } from '../../../../src/editor/quick-add/read-people.js';
import type { Understood } from '../../../../src/editor/quick-add/understood.js';
import { mapAfter } from './map-after.js';

const read = (line: string, lang = 'nl', ...before: string[]): Understood => {
  const { document, version } = mapAfter('Ik ben Nadia Hamers', ...before);
  return readPeople(line, lang, { document, version })[0]!;
};

describe('"man" and "vrouw"', () => {
  it.each([
    ['Fatima, vrouw, collega, 35', { gender: 'woman', role: 'collega', sector: 'meedoen', age: 35 }],
    ['Fatima, collega, 35, vrouw', { gender: 'woman', role: 'collega' }],
    ['Kim, voetbaltrainer, vrijwilliger, 50, man', { gender: 'man', role: 'voetbaltrainer', sector: 'vrijwilligers', age: 50 }],
    ['Bo, een man', { gender: 'man' }],
    ['Bo is een vrouw', { gender: 'woman' }],
    ['Bo, woman, 30', { gender: 'woman' }],
  ])('are a gender beside anything else that is said: %s', (line, expected) => {
    expect(read(line)).toMatchObject(expected);
    expect(read(line).role).toBe('role' in expected ? expected.role : undefined);
    expect(read(line).sector).not.toBe('familie');
    expect(read(line).kin ?? read(line).mayBe).toBeUndefined();
  });

  it.each(['Jan, man, 50, sterk', 'Jan, man, sterk', 'Nadia Jansen, 41, vrouw', 'Jan man 50'])('are a gender where they may be a partner too, which is asked: %s', (line) => {
    const who = read(line);
    expect(who.gender).toBeDefined();
    expect([who.role, who.sector, who.kin]).toEqual([undefined, undefined, undefined]);
    expect(who.mayBe).toMatchObject([{ as: 'partner', names: ['Nadia Hamers'], told: { sector: 'familie', role: who.gender === 'man' ? 'man' : 'vrouw' } }]);
  });

  it.each([
    'Jan, man', 'Jan man', 'Jan, mijn man, 50, sterk', 'mijn man Jan, 50', 'mijn man: Jan, 50', 'Jan is mijn man, 50', 'mijn man heet Jan, 50', 'mijn man is Jan, 50', 'Jan, echtgenoot, 50', 'Jan, man, overleden 2012',
  ])('are a partner where they can be nothing else: %s', (line) => {
    expect(read(line)).toMatchObject({ gender: 'man', sector: 'familie', role: expect.stringMatching(/^(?:man|echtgenoot)$/), kin: [{ as: 'partner', names: ['Nadia Hamers'] }] });
  });

  it('are a gender where the resident has a partner, and where the language knows no husband by that word', () => {
    expect(read('Jan, man', 'nl', 'Bas, man')).toMatchObject({ gender: 'man' });
    expect(read('Jan, man', 'nl', 'Bas, man').kin).toBeUndefined();
    expect(read('Jan, man', 'en')).toMatchObject({ gender: 'man' });
    expect(read('Jan, man', 'en').kin).toBeUndefined();
  });

  it('make nobody a partner of the resident who is of somebody else', () => {
    const { document, version } = mapAfter('Ik ben Nadia Hamers');
    const [, bas] = readPeople('buurvrouw Rie en haar man Bas, 50', 'nl', { document, version });
    expect(bas).toMatchObject({ name: 'Bas', kin: [{ as: 'partner', of: [1] }] });
    expect(bas!.mayBe).toBeUndefined();
  });
});
