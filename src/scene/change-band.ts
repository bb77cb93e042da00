import type { ChangeMark } from '../words/describe-changes.js';
import type { Mark } from './mark.js';
import { PALETTE } from './palette.js';

/** The band behind a line that changed, along its path: whole for a new one, broken for one that ended, dotted for one that is different. The pattern says it; the tone repeats it. */
export function changeBand(mark: ChangeMark, path: string): Mark {
  const pattern: Mark['attrs'] = mark === 'new' ? { 'stroke-opacity': 0.17 }
    : mark === 'ended' ? { 'stroke-opacity': 0.3, 'stroke-dasharray': '8 7' }
      : { 'stroke-opacity': 0.26, 'stroke-dasharray': '0.1 14', 'stroke-linecap': 'round' };
  const stroke = mark === 'ended' ? PALETTE.grey : PALETTE.blue;
  return {
    key: 'change-band', tag: 'path',
    attrs: { class: `change-band change-band-${mark}`, d: path, fill: 'none', stroke, 'stroke-width': 11, 'stroke-linejoin': 'round', ...pattern },
  };
}
