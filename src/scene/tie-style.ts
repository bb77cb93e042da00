import type { Curve } from '../geometry/curve.js';
import type { Mark } from './mark.js';
import { PALETTE } from './palette.js';

/** How one tie quality is drawn: the pattern carries the meaning, the colour repeats it. */
export interface TieStyle {
  width: number;
  colour: string;
  dash?: string;
  cap?: 'round';
  /** Cross ticks every 12 units. */
  ticks?: string;
  /** So many parallel lines instead of one, and the space between them. */
  lines?: number;
  between?: number;
  /** A gap of 16 in the middle between two bars; `mended` draws a ring and a thin line through it. */
  gap?: 'open' | 'mended';
  /** A sign near the far end. */
  sign?: 'plus' | 'warning';
  /** What a notation draws over the line by itself, and how far that reaches to each side. */
  over?: (stem: Curve) => Mark;
  reach?: number;
}

const STYLES: Readonly<Record<string, TieStyle>> = {
  sterk: { width: 5, colour: PALETTE.blue },
  gewoon: { width: 2, colour: PALETTE.ink },
  zwak: { width: 2, colour: PALETTE.ink, dash: '8 6' },
  gespannen: { width: 2, colour: PALETTE.vermilion, ticks: PALETTE.vermilion },
  dubbel: { width: 5, colour: PALETTE.blue, ticks: PALETTE.vermilion },
  'heel-nauw': { width: 1.5, colour: PALETTE.blue, lines: 3 },
  verbroken: { width: 2, colour: PALETTE.ink, gap: 'open' },
  hersteld: { width: 2, colour: PALETTE.ink, gap: 'mended' },
  slapend: { width: 2.5, colour: PALETTE.quiet, dash: '0.1 7', cap: 'round' },
  gewenst: { width: 2, colour: PALETTE.blue, dash: '10 5 2 5', sign: 'plus' },
  onveilig: { width: 2, colour: PALETTE.vermilion, ticks: PALETTE.vermilion, sign: 'warning' },
};

/** How a notation draws each quality. Drawings are kept by it. */
export type StyleOf = (quality: string | undefined) => TieStyle;

/** A tie whose quality was not asked: present, but thin and quiet. */
const UNRATED: TieStyle = { width: 1.25, colour: PALETTE.quiet };

/** The look of a tie quality in the default preset; a quality we do not know looks unrated. */
export function tieStyle(quality: string | undefined): TieStyle {
  return (quality !== undefined && Object.hasOwn(STYLES, quality) ? STYLES[quality] : undefined) ?? UNRATED;
}

/** How far a line reaches to each side with its ticks, bars and other lines. */
export function tieReach({ width, lines = 1, between = 3, ticks, gap, reach }: TieStyle): number {
  return reach ?? (ticks ? (width > 3 ? 7 : 5) : gap ? 7 : (lines * width + (lines - 1) * between) / 2);
}
