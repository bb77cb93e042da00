import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../src/layout/text-width.js';
import { wrap } from '../../../src/layout/wrap.js';

const set = (text: string, width = 132): string[] => wrap(text, width, 14, 'bold');

describe('a name is broken', () => {
  it('at spaces, into as few lines as fit, as equal as can be', () => {
    expect(set('Max')).toEqual(['Max']);
    expect(set('Trijntje van der Meulen')).toEqual(['Trijntje van', 'der Meulen']);
    expect(set('')).toEqual([]);
  });

  it('after hyphens where spaces are too far apart, and not where they are not', () => {
    expect(set('Rosa Braunsteigl-Müller')).toEqual(['Rosa', 'Braunsteigl-', 'Müller']);
    expect(set('Jan Smit-Bos')).toEqual(['Jan Smit-Bos']);
  });

  it('between Chinese characters where there is no space at all', () => {
    expect(set('司马相如与卓文君一家人').length).toBe(2);
    expect(set('欧阳娜娜')).toEqual(['欧阳娜娜']);
  });

  it('to an end in a place where nothing fits', () => {
    expect(set('Mohammed', 3)).toEqual(['…']);
    expect(set('Mohammed', 0)).toEqual(['…']);
  });

  it('never inside a picture that is joined from several', () => {
    expect(set('👩‍👩‍👧‍👦 gezin Post').join(' ')).toBe('👩‍👩‍👧‍👦 gezin Post');
  });

  it('into three lines at most, and shortened where a line would still be twice too wide', () => {
    const [line] = set('x'.repeat(200));
    expect(line!.endsWith('\u2026')).toBe(true);
    expect(textWidth(line!, 14, 'bold')).toBeLessThanOrEqual(264);
    expect(set('Maria-Johanna van den Oudenrijn-Westerhout tot Hoge en Lage', 92)).toHaveLength(3);
    expect(set('Maria-Johanna van den Oudenrijn-Westerhout tot Hoge en Lage', 92).join(' ')).toBe('Maria-Johanna van den Oudenrijn-Westerhout tot Hoge en Lage');
  });
});
