import { textWidth } from '../layout/text-width.js';
import type { Mark } from './mark.js';
import { num } from './number-text.js';
import { PALETTE } from './palette.js';
import type { LegendEntry } from './scene-types.js';

const SIZE = 12;
const LINE = 24;
const BETWEEN = 22;

/** The legend set in lines of at most `width` map units, for files and print; on screen it is a list of its own. */
export function legendBlock(entries: readonly LegendEntry[], width: number): { marks: Mark[]; height: number } {
  let x = 0;
  let y = 0;
  const marks = entries.map((entry): Mark => {
    const needed = entry.width + 8 + textWidth(entry.label, SIZE, 'regular');
    if (x > 0 && x + needed > width) { x = 0; y += LINE; }
    const mark: Mark = {
      key: entry.key, tag: 'g', attrs: { class: 'legend-entry', transform: `translate(${num(x)} ${num(y + LINE / 2)})` },
      children: [
        entry.mark,
        { key: 'label', tag: 'text', text: entry.label, attrs: { class: 'legend-label', x: num(entry.width + 8), y: num(SIZE * 0.36), 'font-size': SIZE, fill: PALETTE.grey } },
      ],
    };
    x += needed + BETWEEN;
    return mark;
  });
  return { marks, height: entries.length ? y + LINE : 0 };
}
