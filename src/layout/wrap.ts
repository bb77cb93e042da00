import { textWidth, type TextWeight } from './text-width.js';

const MOST_LINES = 3;
/** How much wider than asked a line may be before words are broken, where no space and no hyphen makes it narrower. */
const WIDER = 2;

/** A piece of text that is not broken, and what stands before it on the same line. */
interface Piece { text: string; before: '' | ' ' }

/** What reads as one character: with the marks on it, and pictures that are joined to one. */
const CHARACTER = /\p{RI}\p{RI}|.[\p{M}\p{Emoji_Modifier}]*(?:\u200d.[\p{M}\p{Emoji_Modifier}]*)*/gsu;
/** Where a word may be broken: after a hyphen or the like between letters, and anywhere between Chinese or Japanese characters. */
const SEAM = /(?<=\p{L}{2}[-\u2010\u2013/&.@_])(?=\p{L}{2})|(?<=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])(?=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])/u;

/**
 * Breaks a text into as few lines as fit, at most three, and as equal in length as can be: at spaces, where those are too
 * far apart after hyphens too, and at last inside words. What is far too long even so is shortened.
 */
export function wrap(text: string, width: number, size: number, weight: TextWeight): string[] {
  const words = text.trim().split(/\s+/u).filter(Boolean);
  if (words.length === 0) return [];
  const measure = (line: string): number => textWidth(line, size, weight);
  const whole = linesOf(words.map((word) => ({ text: word, before: ' ' })), width, measure);
  if (whole.width <= width) return whole.lines;
  const parted = linesOf(words.flatMap((word) => piecesOf(word.split(SEAM))), width, measure);
  if (parted.width <= width * WIDER) return (parted.width < whole.width ? parted : whole).lines;
  const most = width * WIDER;
  const broken = (part: string) => linesOf(part.split(' ').flatMap((word) => chopped(word, Math.min(most, measure(part) / MOST_LINES + size), measure)), width, measure);
  const all = words.join(' ');
  const characters = all.match(CHARACTER)!;
  let fitted = broken(all);
  for (let count = characters.length - 1; count > 0 && fitted.width > most; count = Math.floor(count * 0.96)) {
    fitted = broken(`${characters.slice(0, count).join('').trimEnd()}\u2026`);
  }
  return fitted.lines;
}

/** A word in pieces of which none is wider than asked, as equal as can be, with a hyphen where it was broken between letters. */
function chopped(word: string, width: number, measure: (line: string) => number): Piece[] {
  const count = Math.ceil(measure(word) / width);
  const characters = word.match(CHARACTER) ?? [];
  const each = Math.ceil(characters.length / count);
  return piecesOf(Array.from({ length: count }, (_, i) => {
    const part = characters.slice(i * each, (i + 1) * each).join('');
    return i < count - 1 && /[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}]$/u.test(part) ? `${part}-` : part;
  }).filter(Boolean));
}

function piecesOf(parts: readonly string[]): Piece[] {
  return parts.map((text, i) => ({ text, before: i ? '' : ' ' }));
}

/** The fewest lines that fit, or three that are as short as can be. */
function linesOf(all: readonly Piece[], width: number, measure: (line: string) => number): { lines: string[]; width: number } {
  const join = (from: number, to: number): string => all.slice(from, to).map(({ text, before }, i) => (i ? before : '') + text).join('');
  for (let count = 1; ; count++) {
    const best = balanced(all.length, Math.min(count, all.length), (from, to) => measure(join(from, to)));
    if (best.width <= width || count === MOST_LINES || count >= all.length) {
      return { lines: best.breaks.map((from, index) => join(from, best.breaks[index + 1] ?? all.length)), width: best.width };
    }
  }
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
