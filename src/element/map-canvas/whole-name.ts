import { textWidth } from '../../layout/text-width.js';
import { wrap } from '../../layout/wrap.js';

/** A name in lines, all of it: where one word alone is wider than a line, it goes on in the next. */
export function wholeName(name: string, width: number, size: number): string[] {
  const measure = (text: string): number => textWidth(text, size, 'bold');
  return wrap(name, width, size, 'bold').every((line) => measure(line) <= width && !line.endsWith('\u2026')) ? wrap(name, width, size, 'bold') : byLetters(name, width, measure);
}

function byLetters(name: string, width: number, measure: (text: string) => number): string[] {
  const lines = [''];
  for (const { segment } of new Intl.Segmenter().segment(name.trim())) {
    const last = lines.length - 1;
    if (lines[last] && measure(lines[last] + segment) > width) lines.push(segment.trim());
    else lines[last] += segment;
  }
  return lines.map((line) => line.trim());
}
