import type { Mark } from './mark.js';
import { num } from './number-text.js';
import { PALETTE } from './palette.js';

/** An age inside a symbol. */
export function ageMark(years: number, radius: number): Mark {
  const size = Math.min(13, radius * 0.78);
  return {
    key: 'age', tag: 'text', text: String(years),
    attrs: { class: 'age', x: 0, y: num(size * 0.36), 'text-anchor': 'middle', 'font-size': num(size), 'font-weight': 600, fill: PALETTE.ink },
  };
}
