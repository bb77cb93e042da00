import type { Box, Point } from '../geometry/point.js';
import { boxesTouch, pieceMeetsBox } from '../geometry/point.js';

/** What a sign would lie over: what must stay free, what is only less calm, and lines. */
export class SignRoom {
  /** What was taken up here, sign by sign. */
  readonly stood: Box[] = [];
  readonly #taken: Box[];
  readonly #quiet: Box[];
  readonly #lines: ReadonlyMap<unknown, readonly Point[]>;

  /**
   * @param taken names, symbols and signs that are not to be covered
   * @param quiet what is better left free, such as titles
   * @param lines lines that are better not covered, by whom they belong to
   */
  constructor(taken: readonly Box[], quiet: readonly Box[], lines: ReadonlyMap<unknown, readonly Point[]>) {
    this.#taken = [...taken];
    this.#quiet = [...quiet];
    this.#lines = lines;
  }

  /** How much of what must stay free a rectangle covers, in square units. */
  covered(box: Box): number {
    return this.#taken.reduce((sum, other) => sum + shared(box, other), 0);
  }

  /** What a rectangle costs by what it lies over; the line it belongs to is free. Counting stops where it comes to `enough`. */
  cost(box: Box, own?: unknown, enough = Infinity): number {
    const covered = this.covered(box);
    if (covered > 0 && 400 + covered * 4 >= enough) return enough;
    const quiet = this.#quiet.reduce((sum, other) => sum + shared(box, other), 0);
    let lines = 0;
    for (const [whose, line] of this.#lines) if (whose !== own && crosses(line, box)) lines++;
    return (covered > 0 ? 400 + covered * 4 : 0) + quiet * 0.5 + lines * 12;
  }

  /** The same room, to be filled on its own. */
  copy(): SignRoom {
    return new SignRoom(this.#taken, this.#quiet, this.#lines);
  }

  /** What of it matters within an area: looking there is much faster. */
  near(area: Box): SignRoom {
    const isNear = (box: Box): boolean => boxesTouch(box, area);
    return new SignRoom(this.#taken.filter(isNear), this.#quiet.filter(isNear), new Map([...this.#lines].filter(([, line]) => crosses(line, area))));
  }

  /** Keeps a rectangle free from now on. */
  take(box: Box): void {
    this.#taken.push(box);
    this.stood.push(box);
  }
}

function shared(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  if (width <= 0) return 0;
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return height > 0 ? width * height : 0;
}

function crosses(line: readonly Point[], box: Box): boolean {
  for (let i = 1; i < line.length; i++) if (pieceMeetsBox(line[i - 1]!, line[i]!, box)) return true;
  return false;
}
