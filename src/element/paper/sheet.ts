import type { PrintOptions } from './print-options.js';

/** A sheet of paper in millimetres, and what is kept free at its edges. */
export interface Sheet { width: number; height: number; margin: number; columns: number }

/** Most printers leave 5 mm blank; a hole punch takes 12. */
const MARGIN = 13;
/** A line of text should not be longer than this, in millimetres. */
const LONGEST_LINE = 150;

/** The sheet for a size and orientation of paper. */
export function sheetOf(size: NonNullable<PrintOptions['size']>, orientation: NonNullable<PrintOptions['orientation']>): Sheet {
  const [short, long] = size === 'A3' ? [297, 420] : [210, 297];
  const [width, height] = orientation === 'portrait' ? [short, long] : [long, short];
  return { width, height, margin: MARGIN, columns: Math.max(orientation === 'landscape' ? 2 : 1, Math.ceil((width - 2 * MARGIN) / (LONGEST_LINE + 40))) };
}
