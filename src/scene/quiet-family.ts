import type { Mark } from './mark.js';
import { PALETTE } from './palette.js';

/** The lines of a family in grey: between the ties that cross them in the middle of the circles they are not read as ties. */
export function quietFamily(mark: Mark): Mark {
  const { attrs, children } = mark;
  return { ...mark, attrs: attrs['stroke'] === PALETTE.ink ? { ...attrs, stroke: PALETTE.quiet, ...(attrs['stroke-width'] === 1.5 ? { 'stroke-width': 1.25 } : {}) } : attrs, ...(children ? { children: children.map(quietFamily) } : {}) };
}
