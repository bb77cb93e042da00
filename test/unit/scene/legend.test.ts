import { describe, expect, it } from 'vitest';
import { createDocument } from '../../../src/model/create.js';
import type { Alter, Version } from '../../../src/model/document.js';
import { legendOf } from '../../../src/scene/legend.js';
import { outline, type SymbolShape } from '../../../src/scene/symbol.js';

const alter = (id: string, more: Partial<Alter> = {}): Alter => ({ id, kind: 'person', name: id, ...more });

const shapesOf = (...alters: Alter[]): Record<string, SymbolShape | undefined> => {
  const blank = createDocument({ id: 'm' }).versions[0]!;
  const version: Version = { ...blank, resident: alters[0]!.id, alters };
  const shapes = ['woman', 'man', 'x', 'unasked', 'organisation', 'place', 'group', 'animal'] as const;
  return Object.fromEntries(legendOf(version, 'nl').filter(({ mark }) => mark.attrs['class'] === 'legend-sign').map(({ key, mark }) => {
    const d = mark.children![0]!.attrs['d'];
    return [key, shapes.find((shape) => outline(shape, 9) === d)];
  }));
};

describe('the signs of the legend', () => {
  it('have the shape of somebody on the map who has them', () => {
    expect(shapesOf(alter('Noor'), alter('Ans', { sector: 'hulp' }), alter('Bo', { gender: 'man' }))).toEqual({ resident: 'unasked', man: 'man', unasked: 'unasked', professional: 'unasked' });
    expect(shapesOf(alter('Noor', { gender: 'man' }), alter('Wijkteam', { kind: 'organisation', sector: 'hulp' }), alter('Els', { gender: 'woman', deceased: true, informalCarer: true })))
      .toEqual({ resident: 'man', woman: 'woman', organisation: 'organisation', professional: 'organisation', deceased: 'woman', 'informal-carer': 'woman' });
  });

  it('are only those that are on the map', () => {
    expect(Object.keys(shapesOf(alter('Noor', { gender: 'x' }), alter('Rex', { kind: 'animal' })))).toEqual(['resident', 'animal']);
  });

  it('stay in a row of their own: what stands round a symbol is drawn smaller with it', () => {
    const signs: Partial<Alter>[] = [{ thinksAlong: true }, { informalCarer: true }, { livedExperience: true }, { doNotShare: true }];
    const blank = createDocument({ id: 'm' }).versions[0]!;
    for (const sign of signs) {
      const version: Version = { ...blank, resident: 'Noor', alters: [alter('Noor'), alter('Els', { gender: 'woman', ...sign })] };
      const { mark } = legendOf(version, 'nl').at(-1)!;
      const scale = Number(/scale\(([\d.]+)\)/u.exec(String(mark.attrs['transform']))?.[1] ?? 1);
      const [, y] = /^M-?[\d.]+,(-?[\d.]+)/u.exec(String(mark.children!.find(({ attrs }) => String(attrs['class']).startsWith('badge'))!.attrs['d']))!;
      // Half of a row is 11, and half of the line that it is drawn with counts.
      expect((Math.abs(Number(y)) + 0.7) * scale, mark.key).toBeLessThanOrEqual(11);
    }
  });
});
