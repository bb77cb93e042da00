import { textWidth } from '../layout/text-width.js';
import type { ChangeMark } from '../words/describe-changes.js';
import type { Spot } from './free-spot.js';
import type { Mark } from './mark.js';
import { num } from './number-text.js';
import { PALETTE } from './palette.js';

/** Half the size of a sign. */
export const SIGN_RADIUS = 6.5;
const SIZE = 10.5;

/** Width of a sign with its word. */
export function signWidth(word: string): number {
  return 2 * SIGN_RADIUS + (word ? 4 + textWidth(word, SIZE, 'bold') : 0);
}

/** A small disc with the sign of a change, and its word beside it. */
export function changeSign(key: string, mark: ChangeMark, word: string, { at, side }: Spot): Mark {
  return {
    key, tag: 'g', attrs: { class: `change-sign change-sign-${mark}`, transform: `translate(${num(at.x)} ${num(at.y)})` },
    children: [
      { key: 'disc', tag: 'circle', attrs: { r: SIGN_RADIUS, fill: PALETTE.white, stroke: PALETTE.ink, 'stroke-width': 1.25 } },
      { key: 'sign', tag: 'path', attrs: { d: SIGNS[mark], fill: 'none', stroke: PALETTE.ink, 'stroke-width': 1.75, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' } },
      ...(word ? [{
        key: 'word', tag: 'text' as const, text: word,
        attrs: {
          x: side * (SIGN_RADIUS + 4), 'text-anchor': side > 0 ? 'start' : 'end', y: num(SIZE * 0.36), 'font-size': SIZE, 'font-weight': 600, 'font-style': 'italic', fill: PALETTE.ink,
          stroke: PALETTE.white, 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke',
        },
      }] : []),
    ],
  };
}

/** Plus, cross, two strokes against each other, arrows in and out. */
const SIGNS: Readonly<Record<ChangeMark, string>> = {
  new: 'M-3,0H3M0,-3V3',
  ended: 'M-2.3,-2.3L2.3,2.3M2.3,-2.3L-2.3,2.3',
  changed: 'M-3,-1.5H3M-3,1.5H3M-1.6,3.4L1.6,-3.4',
  closer: 'M-3.2,0H2.6M0,-2.6L2.8,0L0,2.6',
  further: 'M3.2,0H-2.6M0,-2.6L-2.8,0L0,2.6',
  moved: 'M-3,0H3M1,-2L3,0L1,2M-1,-2L-3,0L-1,2',
  died: 'M0,-3.6V3.6M-2.2,-1.4H2.2',
};
