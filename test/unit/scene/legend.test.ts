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
});
