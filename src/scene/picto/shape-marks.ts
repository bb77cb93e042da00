import type { Mark } from '../mark.js';
import { num } from '../number-text.js';
import { PALETTE } from '../palette.js';
import type { Shape } from './shape.js';

const PAINTS = {
  area: { fill: PALETTE.white, stroke: PALETTE.ink, 'stroke-width': 1.8 },
  solid: { fill: PALETTE.ink },
  open: { fill: PALETTE.white },
  line: { fill: 'none', stroke: PALETTE.ink, 'stroke-width': 1.8, 'stroke-linecap': 'round' },
} as const;

/** The marks of a picture on its own grid of 24, in painting order. */
function shapeMarks(shape: Shape): Mark[] {
  return (['area', 'solid', 'open', 'line'] as const).flatMap((part): Mark[] => {
    const d = shape[part];
    return d ? [{ key: part, tag: 'path', attrs: { d, 'stroke-linejoin': 'round', ...PAINTS[part] } }] : [];
  });
}

/** A picture of this size round a point. */
export function shapeMark(key: string, shape: Shape, x: number, y: number, size: number, halo = false): Mark {
  const scale = size / 24;
  const marks = shapeMarks(shape);
  // A rim of paper keeps what lies behind apart from it.
  const rim: Mark[] = halo ? marks.map((mark) => ({ ...mark, key: `rim-${mark.key}`, attrs: { d: mark.attrs.d!, fill: PALETTE.white, stroke: PALETTE.white, 'stroke-width': 5, 'stroke-linejoin': 'round' } })) : [];
  return { key, tag: 'g', attrs: { class: 'picto', transform: `translate(${num(x - size / 2)} ${num(y - size / 2)}) scale(${String(Math.round(scale * 1000) / 1000)})` }, children: [...rim, ...marks] };
}
