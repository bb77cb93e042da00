import type { Sizes } from './sizes.js';

/** Which way a sheet of paper lies. */
export type SheetOrientation = 'landscape' | 'portrait';

const SHARED = { name: 13.5, role: 12, title: 13, nameLine: 16, roleLine: 14, symbol: 15.5, resident: 18, roles: true, gap: 4, air: 3, ring: 46, emptyRing: 28, halfWidth: 0, homeGap: 22, tiedGap: 36 };

/**
 * Measures for a map that is drawn anew for a sheet of paper, because the picture on screen would be too small on it: as wide as
 * the sheet, so that up to thirty people and their roles can be read.
 */
export const SHEET_SIZES: Readonly<Record<SheetOrientation, Sizes>> = {
  landscape: { ...SHARED, nameWidth: 104, stretches: [1.5, 1.58, 1.66, 1.74, 1.82], mostHigh: 285, mostWide: 480, centre: 52, rim: 240, sheet: { width: 1000, height: 590 } },
  portrait: { ...SHARED, nameWidth: 96, stretches: [0.84, 0.8, 0.76, 0.72], mostHigh: 380, mostWide: 300, centre: 52, rim: 300, sheet: { width: 680, height: 880 } },
};
