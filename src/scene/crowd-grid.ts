import type { Box } from '../geometry/point.js';

/** Finds who stands in a part of a map: a grid of equal squares over flat lists, each with the places of who stands in it. */
export class CrowdGrid {
  readonly #x: Float32Array;
  readonly #y: Float32Array;
  readonly #cell: number;
  readonly #left: number;
  readonly #top: number;
  readonly #columns: number;
  readonly #rows: number;
  /** Where in `#members` each square begins, and who stands in the squares one after another. */
  readonly #starts: Uint32Array;
  readonly #members: Uint32Array;

  constructor(x: Float32Array, y: Float32Array, cell: number) {
    const count = x.length;
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let i = 0; i < count; i++) {
      left = Math.min(left, x[i]!); right = Math.max(right, x[i]!);
      top = Math.min(top, y[i]!); bottom = Math.max(bottom, y[i]!);
    }
    if (count === 0) [left, top, right, bottom] = [0, 0, 0, 0];
    // A few who stand very far away must not make millions of empty squares.
    this.#cell = Math.max(cell, (right - left) / 512, (bottom - top) / 512);
    [this.#x, this.#y, this.#left, this.#top] = [x, y, left, top];
    this.#columns = Math.floor((right - left) / this.#cell) + 1;
    this.#rows = Math.floor((bottom - top) / this.#cell) + 1;
    this.#starts = new Uint32Array(this.#columns * this.#rows + 1);
    for (let i = 0; i < count; i++) this.#starts[this.#squareOf(i) + 1]!++;
    for (let square = 1; square < this.#starts.length; square++) this.#starts[square]! += this.#starts[square - 1]!;
    this.#members = new Uint32Array(count);
    const next = this.#starts.slice();
    for (let i = 0; i < count; i++) this.#members[next[this.#squareOf(i)]!++] = i;
  }

  /** Places of everybody whose middle lies in a box. */
  within({ x, y, width, height }: Box): number[] {
    const found: number[] = [];
    const [fromColumn, toColumn] = [this.#column(x), this.#column(x + width)];
    const [fromRow, toRow] = [this.#row(y), this.#row(y + height)];
    for (let row = Math.max(0, fromRow); row <= Math.min(this.#rows - 1, toRow); row++) {
      for (let column = Math.max(0, fromColumn); column <= Math.min(this.#columns - 1, toColumn); column++) {
        const square = row * this.#columns + column;
        for (let at = this.#starts[square]!; at < this.#starts[square + 1]!; at++) {
          const i = this.#members[at]!;
          const [px, py] = [this.#x[i]!, this.#y[i]!];
          if (px >= x && px <= x + width && py >= y && py <= y + height) found.push(i);
        }
      }
    }
    return found;
  }

  #squareOf(i: number): number { return this.#row(this.#y[i]!) * this.#columns + this.#column(this.#x[i]!); }
  #column(x: number): number { return Math.floor((x - this.#left) / this.#cell); }
  #row(y: number): number { return Math.floor((y - this.#top) / this.#cell); }
}
