import { curveDirection, curveLength, curvePoint, type Curve } from '../geometry/curve.js';
import type { Point } from '../geometry/point.js';
import type { Mark } from './mark.js';
import { at } from './number-text.js';

/** A zigzag along a line, as wide as `amplitude` to both sides; it begins and ends on the line. */
export function zigzag(stem: Curve, colour: string, amplitude = 5, wave = 12): Mark {
  const halves = Math.max(2, 2 * Math.round(curveLength(stem) / wave));
  let d = `M${at(stem.from)}`;
  for (let i = 0; i < halves; i++) d += `L${at(beside(stem, (i + 0.5) / halves, i % 2 ? amplitude : -amplitude))}`;
  return overMark('zigzag', `${d}L${at(stem.to)}`, colour, 1.5);
}

/** Small crosses along a line. */
export function crosses(stem: Curve, colour: string, size = 4, every = 16): Mark {
  const count = Math.max(1, Math.floor((curveLength(stem) - 6) / every));
  let d = '';
  for (let i = 0; i < count; i++) {
    const t = (i + 0.5) / count;
    const way = curveDirection(stem, t);
    const [forward, back] = [1, -1].map((sign) => {
      const p = curvePoint(stem, t);
      return (side: number): Point => ({ x: p.x + sign * way.x * size + side * way.y * size, y: p.y + sign * way.y * size - side * way.x * size });
    }) as [(side: number) => Point, (side: number) => Point];
    d += `M${at(back(1))}L${at(forward(-1))}M${at(back(-1))}L${at(forward(1))}`;
  }
  return overMark('crosses', d, colour, 1.75);
}

function beside(curve: Curve, t: number, by: number): Point {
  const p = curvePoint(curve, t);
  const way = curveDirection(curve, t);
  return { x: p.x + way.y * by, y: p.y - way.x * by };
}

function overMark(key: string, d: string, stroke: string, width: number): Mark {
  return { key, tag: 'path', attrs: { d, fill: 'none', stroke, 'stroke-width': width, 'stroke-linejoin': 'round', class: 'ticks' } };
}
