import { describe, expect, it } from 'vitest';
import { TypeAhead } from '../../../src/element/map-canvas/type-ahead.js';

const names = ['Nadia', 'Aïsha', 'Ali', 'Anna Boer', 'Bas'].map((name) => ({ id: name, name }));

describe('going to a name by its letters', () => {
  it('goes round with the same letter', () => {
    const typing = new TypeAhead();
    expect(typing.type('a', 0, names, 'Nadia')).toBe('Aïsha');
    expect(typing.type('a', 200, names, 'Aïsha')).toBe('Ali');
    expect(typing.type('a', 400, names, 'Ali')).toBe('Anna Boer');
    expect(typing.type('a', 600, names, 'Anna Boer')).toBe('Aïsha');
  });

  it('reads letters that follow each other as one beginning, without regard to marks', () => {
    const typing = new TypeAhead();
    expect(typing.type('a', 0, names, 'Nadia')).toBe('Aïsha');
    expect(typing.type('i', 100, names, 'Aïsha')).toBe('Aïsha');
    expect(typing.type('s', 200, names, 'Aïsha')).toBe('Aïsha');
  });

  it('lets a space be part of a name while typing goes on', () => {
    const typing = new TypeAhead();
    for (const [i, letter] of [...'anna'].entries()) typing.type(letter, i * 100, names, 'Nadia');
    expect(typing.isTyping(450)).toBe(true);
    expect(typing.type(' ', 450, names, 'Anna Boer')).toBe('Anna Boer');
    expect(typing.isTyping(2000)).toBe(false);
  });

  it('forgets after a while, and finds nobody where there is nobody', () => {
    const typing = new TypeAhead();
    expect(typing.type('b', 0, names, 'Nadia')).toBe('Bas');
    expect(typing.type('n', 1000, names, 'Bas')).toBe('Nadia');
    expect(typing.type('x', 3000, names, 'Nadia')).toBeUndefined();
  });
});
