/** A leaf holds at most so many bodies: fewer make more cells to visit, more make more pairs to work out. */
const BUCKET = 12;
/** Bodies that stand on one spot cannot be parted, however small the cells become. */
const DEEPEST = 40;

/**
 * Bodies sorted into squares within squares, in flat typed arrays that are kept from one time to the next.
 * Cells stand in the order of a walk through the tree, each with the place of the first cell that is not below it, so that
 * walking needs no stack and reads memory from front to back.
 */
export class FlatQuadtree {
  /** How many cells there are. */
  cells = 0;
  /** What the bodies of a cell weigh together; weights may be negative. */
  weight = new Float64Array(0);
  /** Where that weight stands: the mean of the bodies, each by the size of its weight. */
  middleX = new Float64Array(0);
  middleY = new Float64Array(0);
  /** The box that holds the bodies of a cell and nothing more. */
  left = new Float64Array(0);
  top = new Float64Array(0);
  right = new Float64Array(0);
  bottom = new Float64Array(0);
  /** The longer side of that box. */
  width = new Float64Array(0);
  /** The first cell after those below this one. */
  next = new Int32Array(0);
  /** The bodies of a cell: from the first to before the last, by their place in `order`. */
  first = new Int32Array(0);
  last = new Int32Array(0);
  isLeaf = new Uint8Array(0);
  /** Which body stands where once they are sorted; those of a cell stand together. */
  order = new Int32Array(0);
  /** Where the bodies stand and what they weigh, in that order. */
  sortedX = new Float64Array(0);
  sortedY = new Float64Array(0);
  sortedWeights = new Float64Array(0);
  #spare = new Int32Array(0);
  #quarter = new Uint8Array(0);

  /** Sorts bodies by where they stand. */
  fill(x: Float64Array, y: Float64Array, weights: Float64Array, count: number): void {
    this.cells = 0;
    if (this.order.length < count) {
      this.order = new Int32Array(count);
      this.#spare = new Int32Array(count);
      this.#quarter = new Uint8Array(count);
      this.sortedX = new Float64Array(count);
      this.sortedY = new Float64Array(count);
      this.sortedWeights = new Float64Array(count);
    }
    for (let i = 0; i < count; i += 1) this.order[i] = i;
    if (count === 0) return;
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let i = 0; i < count; i += 1) {
      left = Math.min(left, x[i]!);
      right = Math.max(right, x[i]!);
      top = Math.min(top, y[i]!);
      bottom = Math.max(bottom, y[i]!);
    }
    const half = Math.max(right - left, bottom - top) / 2 || 1;
    this.#add(x, y, weights, 0, count, (left + right) / 2, (top + bottom) / 2, half, 0);
  }

  /** Adds the cell of some bodies and all cells below it; answers its place. */
  #add(x: Float64Array, y: Float64Array, weights: Float64Array, first: number, last: number, midX: number, midY: number, half: number, depth: number): number {
    if (this.cells === this.next.length) this.#grow();
    const cell = this.cells;
    this.cells += 1;
    this.first[cell] = first;
    this.last[cell] = last;
    const isLeaf = last - first <= BUCKET || depth === DEEPEST;
    this.isLeaf[cell] = isLeaf ? 1 : 0;
    if (isLeaf) this.#sumOfBodies(cell, x, y, weights);
    else {
      const ends = this.#part(x, y, first, last, midX, midY);
      let [weight, size, sumX, sumY] = [0, 0, 0, 0];
      let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
      let from = first;
      for (let quarter = 0; quarter < 4; quarter += 1) {
        const to = ends[quarter]!;
        if (to > from) {
          const quarterHalf = half / 2;
          const child = this.#add(x, y, weights, from, to, midX + (quarter & 1 ? quarterHalf : -quarterHalf), midY + (quarter & 2 ? quarterHalf : -quarterHalf), quarterHalf, depth + 1);
          const share = Math.abs(this.weight[child]!) || 1e-12;
          weight += this.weight[child]!;
          size += share;
          sumX += share * this.middleX[child]!;
          sumY += share * this.middleY[child]!;
          left = Math.min(left, this.left[child]!);
          top = Math.min(top, this.top[child]!);
          right = Math.max(right, this.right[child]!);
          bottom = Math.max(bottom, this.bottom[child]!);
        }
        from = to;
      }
      this.#set(cell, weight, sumX / size, sumY / size, left, top, right, bottom);
    }
    this.next[cell] = this.cells;
    return cell;
  }

  #sumOfBodies(cell: number, x: Float64Array, y: Float64Array, weights: Float64Array): void {
    let [weight, size, sumX, sumY] = [0, 0, 0, 0];
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let i = this.first[cell]!; i < this.last[cell]!; i += 1) {
      const body = this.order[i]!;
      const bodyX = x[body]!;
      const bodyY = y[body]!;
      const own = weights[body]!;
      this.sortedX[i] = bodyX;
      this.sortedY[i] = bodyY;
      this.sortedWeights[i] = own;
      const share = Math.abs(own) || 1e-12;
      weight += own;
      size += share;
      sumX += share * bodyX;
      sumY += share * bodyY;
      left = Math.min(left, bodyX);
      right = Math.max(right, bodyX);
      top = Math.min(top, bodyY);
      bottom = Math.max(bottom, bodyY);
    }
    this.#set(cell, weight, sumX / size, sumY / size, left, top, right, bottom);
  }

  #set(cell: number, weight: number, middleX: number, middleY: number, left: number, top: number, right: number, bottom: number): void {
    this.weight[cell] = weight;
    this.middleX[cell] = middleX;
    this.middleY[cell] = middleY;
    this.left[cell] = left;
    this.top[cell] = top;
    this.right[cell] = right;
    this.bottom[cell] = bottom;
    this.width[cell] = Math.max(right - left, bottom - top);
  }

  /** Puts the bodies of each quarter together; answers where each quarter ends. */
  #part(x: Float64Array, y: Float64Array, first: number, last: number, midX: number, midY: number): readonly number[] {
    const counts = [0, 0, 0, 0];
    for (let i = first; i < last; i += 1) {
      const body = this.order[i]!;
      const quarter = (x[body]! >= midX ? 1 : 0) | (y[body]! >= midY ? 2 : 0);
      this.#quarter[i] = quarter;
      counts[quarter]! += 1;
    }
    const ends = [first, first + counts[0]!, first + counts[0]! + counts[1]!, last - counts[3]!];
    for (let i = first; i < last; i += 1) {
      const quarter = this.#quarter[i]!;
      this.#spare[ends[quarter]!] = this.order[i]!;
      ends[quarter]! += 1;
    }
    this.order.set(this.#spare.subarray(first, last), first);
    return ends;
  }

  #grow(): void {
    const room = Math.max(64, this.next.length * 2);
    const longer = (list: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> => { const all = new Float64Array(room); all.set(list); return all; };
    const longerWhole = (list: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => { const all = new Int32Array(room); all.set(list); return all; };
    this.weight = longer(this.weight);
    this.middleX = longer(this.middleX);
    this.middleY = longer(this.middleY);
    this.left = longer(this.left);
    this.top = longer(this.top);
    this.right = longer(this.right);
    this.bottom = longer(this.bottom);
    this.width = longer(this.width);
    this.next = longerWhole(this.next);
    this.first = longerWhole(this.first);
    this.last = longerWhole(this.last);
    const leaves = new Uint8Array(room);
    leaves.set(this.isLeaf);
    this.isLeaf = leaves;
  }
}
