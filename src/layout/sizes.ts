import type { LayoutKey } from './layout.js';

/** Measures of one layout, in map units: what the layout keeps room for and the scene draws. */
export interface Sizes {
  /** Font size of names, roles and sector titles. */
  name: number;
  role: number;
  title: number;
  /** Line heights. */
  nameLine: number;
  roleLine: number;
  /** Half the width of a symbol, and of the resident's. */
  symbol: number;
  resident: number;
  /** Widest line of a name before it wraps, if it can. */
  nameWidth: number;
  /** Whether role and age stand under the name. */
  roles: boolean;
  /** Space between symbol and name, and round every box. */
  gap: number;
  air: number;
  /** Horizontal stretches of the circles that may be used, best first; the last one takes whoever fits no other. */
  stretches: readonly number[];
  /** The map should not be higher than twice this, nor wider than twice that; both along the rim. */
  mostHigh: number;
  mostWide: number;
  /** Least radius of the centre circle and of the whole map, along y. */
  centre: number;
  rim: number;
  /** Least thickness of a ring with and without people. */
  ring: number;
  emptyRing: number;
  /** Space between people in the centre circle. */
  homeGap: number;
  /** Space between neighbours in the centre circle who are tied, where that is more: a sign must be seen on their line. */
  tiedGap?: number;
  /** Nothing may stand further from the middle than this to the left or right; 0 = no limit. */
  halfWidth: number;
  /** Room between the symbols of a family and the names below them, for the lines of couples. */
  below?: number;
  /** Of a sheet of paper: how wide and high a map is whose text can be read on it. */
  sheet?: { readonly width: number; readonly height: number };
}

const WIDE: Sizes = {
  name: 14, role: 12, title: 13, nameLine: 17, roleLine: 15, symbol: 17, resident: 21, nameWidth: 132, roles: true,
  gap: 6, air: 5, stretches: [1, 1.06, 1.12, 1.18, 1.24, 1.3], mostHigh: 352, mostWide: 460, centre: 62, rim: 304, ring: 62, emptyRing: 40,
  halfWidth: 0, homeGap: 26,
};

const TALL: Sizes = {
  name: 13, role: 12, title: 12, nameLine: 16, roleLine: 14, symbol: 13, resident: 16, nameWidth: 92, roles: false,
  gap: 4, air: 3, stretches: [0.66, 0.63, 0.6, 0.57, 0.54], mostHigh: 330, mostWide: 181, centre: 50, rim: 270, ring: 48, emptyRing: 28,
  halfWidth: 202, homeGap: 10,
};

/** Of layouts with a family tree, wide and tall. */
const FAMILY = [WIDE, TALL].map((sizes) => ({ ...sizes, below: 14 }));

/** Of circles round a family tree: it takes much of them, so that the rings are thinner; beside the legend a wide view is as high as it is wide. */
const HOUSEHOLD: readonly Sizes[] = [
  { ...FAMILY[0]!, stretches: [1, 0.96], mostHigh: 350, mostWide: 345, ring: 54, emptyRing: 32, halfWidth: 370 },
  { ...FAMILY[1]!, name: 13.5, stretches: [0.66, 0.62, 0.59], ring: 46, emptyRing: 24, below: 9, air: 2 },
];

/** The measures of a layout. */
export function sizesOf(key: LayoutKey): Sizes {
  const tall = Number(key.endsWith('-tall'));
  return key.startsWith('h') ? HOUSEHOLD[tall]! : key.startsWith('g') ? FAMILY[tall]! : key.endsWith('-tall') ? TALL : WIDE;
}
