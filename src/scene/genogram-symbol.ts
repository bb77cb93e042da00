import type { Alter } from '../model/document.js';
import type { Mark } from './mark.js';
import { num } from './number-text.js';
import { PALETTE } from './palette.js';
import { symbolMarks, type SymbolLook } from './symbol.js';

/** A person as genograms draw them: age inside, year of birth above left, year of death above right. */
export function genogramSymbol({ alter, radius, resident, dormant, side = 'right' }: SymbolLook): Mark[] {
  const years = ageOf(alter);
  const marks = symbolMarks(alter, radius, resident, side === 'right' ? 'left' : 'right', dormant).filter(({ key }) => years === undefined || key !== 'question');
  if (years !== undefined) marks.push(figure('age', String(years), 0, 0.36 * ageSize(radius), ageSize(radius), 'middle'));
  // Above the symbol, higher where small signs stand there, and below it where the name is above.
  const y = side === 'above' ? radius + 12 : -radius - (alter.thinksAlong || alter.informalCarer ? 12 : 5);
  if (alter.birthYear !== undefined) marks.push(figure('birth', String(alter.birthYear), -2, y, YEAR, 'end'));
  if (alter.deathYear !== undefined) marks.push(figure('death', String(alter.deathYear), 2, y, YEAR, 'start'));
  return marks;
}

const YEAR = 12;

/** The age now, or at death. */
export function ageOf({ age, deceased, birthYear, deathYear }: Alter): number | undefined {
  if (!deceased) return age;
  return birthYear === undefined || deathYear === undefined ? age : Math.max(0, deathYear - birthYear);
}

function ageSize(radius: number): number {
  return Math.max(9, Math.min(13, radius * 0.78));
}

function figure(key: string, text: string, x: number, y: number, size: number, anchor: string): Mark {
  return {
    key, tag: 'text', text,
    attrs: {
      class: key === 'age' ? 'age' : 'year', x, y: num(y), 'text-anchor': anchor, 'font-size': num(size), 'font-weight': key === 'age' ? 600 : 400, fill: PALETTE.ink,
      stroke: PALETTE.white, 'stroke-width': key === 'age' ? 4 : 2.5, 'stroke-linejoin': 'round', 'paint-order': 'stroke',
    },
  };
}
