import type { Mark } from '../mark.js';
import { PALETTE } from '../palette.js';
import type { SymbolLook } from '../symbol.js';
import { teamSymbol } from '../team-symbol.js';
import { figureOf } from './figure-of.js';
import { FIGURE_SHAPES } from './figure-shapes.js';
import { shapeMark } from './shape-marks.js';

/** What a figure takes the place of: outlines, tones, and what stands inside them. */
const REPLACED: readonly string[] = ['symbol', 'double', 'question', 'foot', 'age'];

/** Somebody as a figure, with the small signs that they have anyway. The resident stands in a circle; who is only known by a dormant contact, or died, is grey. */
export function pictoSymbol(person: SymbolLook): Mark[] {
  const { alter, radius, resident, dormant } = person;
  const signs = teamSymbol(person).filter(({ key }) => !REPLACED.includes(key));
  const figure = shapeMark('figure', FIGURE_SHAPES[figureOf(alter)], 0, 0, radius * (resident ? 1.5 : 2.1), true);
  const marks = [dormant || alter.deceased ? quiet(figure) : figure];
  if (resident || dormant) {
    const r = radius + 1;
    marks.unshift({
      key: 'symbol', tag: 'circle',
      attrs: { class: 'symbol', cx: 0, cy: 0, r, fill: PALETTE.white, stroke: dormant ? PALETTE.quiet : PALETTE.ink, 'stroke-width': resident ? 2.5 : 1.5, ...(dormant && { 'stroke-dasharray': '3 3' }) },
    });
  }
  return [...marks, ...signs.flatMap((sign) => (sign.key === 'cross' ? [{ ...sign, key: 'cross-rim', attrs: { ...sign.attrs, stroke: PALETTE.white, 'stroke-width': 5 } }, sign] : [sign]))];
}

function quiet(mark: Mark): Mark {
  const attrs = Object.fromEntries(Object.entries(mark.attrs).map(([name, value]) => [name, value === PALETTE.ink ? PALETTE.quiet : value]));
  return { ...mark, attrs, ...(mark.children ? { children: mark.children.map(quiet) } : {}) };
}
