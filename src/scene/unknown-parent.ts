import type { Mark } from './mark.js';
import { num } from './number-text.js';
import { PALETTE } from './palette.js';
import { outline } from './symbol.js';

/** The sign for a parent of whom nothing is known: a question mark in a rounded square. */
export function unknownParent(key: string, x: number, y: number, radius: number): Mark {
  return {
    key: `unknown ${key}`, tag: 'g', attrs: { class: 'unknown-parent', transform: `translate(${num(x)} ${num(y)})` },
    children: [
      { key: 'symbol', tag: 'path', attrs: { class: 'symbol', d: outline('unknown', radius), fill: PALETTE.white, stroke: PALETTE.quiet, 'stroke-width': 1.25 } },
      { key: 'question', tag: 'text', text: '?', attrs: { class: 'question', x: 0, y: num(radius * 0.4), 'text-anchor': 'middle', 'font-size': num(radius * 1.15), fill: PALETTE.quiet } },
    ],
  };
}
