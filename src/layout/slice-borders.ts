import type { Cell } from './cells.js';

/** A slice with the directions of its two borders, in ring measure. */
export interface SliceBorders { start: number; sweep: number; x0: number; y0: number; x1: number; y1: number }

/** The borders of a slice. */
export function bordersOf({ start, sweep }: Pick<Cell, 'start' | 'sweep'>): SliceBorders {
  const [a, b] = [(start * Math.PI) / 180, ((start + sweep) * Math.PI) / 180];
  return { start, sweep, x0: Math.sin(a), y0: -Math.cos(a), x1: Math.sin(b), y1: -Math.cos(b) };
}

/** Whether a direction lies outside a slice; told by its sense of turning, which is far quicker than by angles. */
export function isBeside(x: number, y: number, { sweep, x0, y0, x1, y1 }: SliceBorders): boolean {
  const beforeStart = x0 * y - y0 * x < 0;
  const afterEnd = x * y1 - y * x1 < 0;
  return sweep > 180 ? beforeStart && afterEnd : beforeStart || afterEnd;
}
