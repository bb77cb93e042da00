import { curvePoint } from '../geometry/curve.js';
import type { Tie, Version } from '../model/document.js';
import type { Mark } from './mark.js';
import { num } from './number-text.js';
import { PALETTE } from './palette.js';
import type { SignRoom } from './sign-room.js';
import type { TieDrawing } from './tie-drawing.js';

/** Half the width of the sign that says how far asking somebody has come, in map units. */
export const STATUS_SIGN = 8;

/** Shares of a line on which the sign may stand. */
const SHARES = [0.5, 0.44, 0.56, 0.62, 0.38, 0.7, 0.3];

type Shown = 'asked' | 'ended';

/** The statuses that a map shows: who was asked but has not said yes, and what has ended. Who said yes is simply there. */
export function statusesShown({ ties }: Version): Shown[] {
  return (['asked', 'ended'] as const).filter((status) => ties.some((tie) => tie.status === status));
}

/** A small sign on each line of which the help was only asked, or has ended. */
export function statusSigns(ties: readonly TieDrawing[], room: SignRoom): Mark[] {
  return ties.flatMap((drawing) => {
    const { status } = drawing.tie;
    if (status !== 'asked' && status !== 'ended') return [];
    const spots = SHARES.map((share) => {
      const { x, y } = curvePoint(drawing.curve, share);
      return { x: x - STATUS_SIGN - 1, y: y - STATUS_SIGN - 1, width: 2 * STATUS_SIGN + 2, height: 2 * STATUS_SIGN + 2 };
    });
    const costs = spots.map((spot, i) => room.cost(spot, drawing) + i);
    const spot = spots[costs.indexOf(Math.min(...costs))]!;
    room.take(spot);
    return [statusSign(`status ${drawing.tie.id}`, status, spot.x + STATUS_SIGN + 1, spot.y + STATUS_SIGN + 1)];
  });
}

/** The sign round a point: a question mark for who was asked, a stop for what has ended; shape and figure say which. */
export function statusSign(key: string, status: NonNullable<Tie['status']>, x: number, y: number): Mark {
  const back = { fill: PALETTE.white, stroke: PALETTE.ink, 'stroke-width': 1.25 };
  const half = num(STATUS_SIGN * 0.86);
  return {
    key, tag: 'g', attrs: { class: `status status-${status}`, transform: `translate(${num(x)} ${num(y)})` },
    children: status === 'asked' ? [
      { key: 'back', tag: 'circle', attrs: { class: 'sign-back', cx: 0, cy: 0, r: STATUS_SIGN, ...back, 'stroke-dasharray': '3 2.5' } },
      { key: 'figure', tag: 'text', text: '?', attrs: { class: 'status-figure', x: 0, y: 4.4, 'text-anchor': 'middle', 'font-size': 12, 'font-weight': 600, fill: PALETTE.ink } },
    ] : [
      { key: 'back', tag: 'path', attrs: { class: 'sign-back', d: `M-${half},-${half}H${half}V${half}H-${half}Z`, ...back } },
      { key: 'figure', tag: 'path', attrs: { class: 'status-figure', d: 'M-3.5,-3.5L3.5,3.5M3.5,-3.5L-3.5,3.5', fill: 'none', stroke: PALETTE.ink, 'stroke-width': 1.6, 'stroke-linecap': 'round' } },
    ],
  };
}
