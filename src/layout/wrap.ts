import { textWidth, type TextWeight } from './text-width.js';

const MOST_LINES = 3;
/** How much wider than asked a line may be that cannot be broken; what is longer is shortened. */
const WIDER = 2;
/** Parts between which a word may be broken: after a hyphen or the like between letters, and before and after each Chinese or Japanese character. */
const PARTS = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]|.+?(?:\p{L}{2}[-/@.](?=\p{L}{2})|(?=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])|$)/gu;
/** The last character with the marks on it. */
const LAST = /.[\p{M}\p{Cf}\p{EMod}]*\u2026?$/u;

/**
 * Breaks a text into as few lines as fit, at most three, and as equal in length as can be: at spaces, and where those are too
 * far apart in words too. What is far too long even so is shortened.
 */
export function wrap(text: string, width: number, size: number, weight: TextWeight): string[] {
  const measure = (line: string): number => textWidth(line, size, weight);
  const words = text.trim().split(/\s+/u).filter(Boolean).map((word) => ` ${word}`);
  let lines = linesOf(words, width, measure);
  const widest = (all: readonly string[]): number => Math.max(0, ...all.map(measure));
  if (widest(lines) > width) {
    const broken = linesOf(words.flatMap((word) => word.match(PARTS)!), width, measure);
    if (widest(broken) < widest(lines)) lines = broken;
  }
  return lines.map((line) => {
    let short = line;
    while (short.length > 1 && measure(short) > width * WIDER) short = short.replace(LAST, '\u2026');
    return short;
  });
}

/** The fewest lines that fit, or three that are as short as can be. */
function linesOf(parts: readonly string[], width: number, measure: (line: string) => number): string[] {
  const join = (from: number, to?: number): string => parts.slice(from, to).join('').trim();
  for (let count = 1; count <= parts.length; count++) {
    const best = balanced(parts.length, count, (from, to) => measure(join(from, to)));
    if (best.width <= width || count === MOST_LINES || count === parts.length) return best.breaks.map((from, index) => join(from, best.breaks[index + 1]));
  }
  return [];
}

/** The breaks into `count` lines that make the longest line shortest; up to three lines, so trying all is cheap. */
function balanced(words: number, count: number, measure: (from: number, to: number) => number): { breaks: number[]; width: number } {
  if (count === 1) return { breaks: [0], width: measure(0, words) };
  let best = { breaks: [0], width: Infinity };
  for (let first = 1; first <= words - count + 1; first++) {
    const head = measure(0, first);
    if (head >= best.width) break;
    const tail = balanced(words - first, count - 1, (from, to) => measure(from + first, to + first));
    const width = Math.max(head, tail.width);
    if (width < best.width) best = { breaks: [0, ...tail.breaks.map((b) => b + first)], width };
  }
  return best;
}
