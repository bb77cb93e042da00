import { textWidth } from '../layout/text-width.js';
import type { Mark } from './mark.js';
import { num } from './number-text.js';
import { PALETTE } from './palette.js';
import type { LegendEntry } from './scene-types.js';

const SIZE = 12;
const LINE = 24;
/** Height of a further line of one label. */
const NEXT = 15;
const BETWEEN = 22;

/** The legend set in lines of at most `width` map units, for files and print; on screen it is a list of its own. */
export function legendBlock(entries: readonly LegendEntry[], width: number): { marks: Mark[]; height: number } {
  let x = 0;
  let y = 0;
  let height = 0;
  const marks = entries.map((entry): Mark => {
    const left = entry.width + 8;
    const needed = left + textWidth(entry.label, SIZE, 'regular');
    if (x > 0 && x + needed > width) { x = 0; y = height; }
    const lines = needed > width ? broken(entry.label, width - left) : [entry.label];
    const mark: Mark = {
      key: entry.key, tag: 'g', attrs: { class: 'legend-entry', transform: `translate(${num(x)} ${num(y + LINE / 2)})` },
      children: [
        entry.mark,
        ...lines.map((text, i): Mark => ({
          key: `label${i || ''}`, tag: 'text', text, attrs: { class: 'legend-label', x: num(left), y: num(SIZE * 0.36 + i * NEXT), 'font-size': SIZE, fill: PALETTE.grey },
        })),
      ],
    };
    height = Math.max(height, y + LINE + (lines.length - 1) * NEXT);
    x += needed + BETWEEN;
    return mark;
  });
  return { marks, height };
}

/** A label that is longer than a line, broken at its spaces. */
function broken(label: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const longer = lines.length ? `${lines[lines.length - 1]!} ${word}` : word;
    if (lines.length && textWidth(longer, SIZE, 'regular') <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
