import { FlatQuadtree } from './flat-quadtree.js';

/** Somebody in a simulation of d3-force: a place and a speed, in map units and map units a tick. */
export interface Body { x?: number; y?: number; vx?: number; vy?: number }

/** How strongly each body draws others; negative pushes away. */
export type Strength<B> = number | ((body: B, index: number, bodies: B[]) => number);

/**
 * Bodies that draw or push one another, all of them at once. It is called, asked and set like `forceManyBody` of d3-force, so
 * that it takes its place in `simulation.force('charge', flatManyBody())` beside any other force.
 */
export interface FlatManyBody<B extends Body> {
  (alpha: number): void;
  /** Takes over the bodies; the simulation calls it. */
  initialize(bodies: B[], random?: () => number): void;
  strength(): Strength<B>;
  /** −30 unless told. */
  strength(strength: Strength<B>): this;
  theta(): number;
  /** How wide, against its distance, a group may be that counts as one body; 0.9 unless told, 0 for exact. */
  theta(theta: number): this;
  distanceMin(): number;
  /** Nearer than this in map units the force grows no more as it would; 1 unless told. */
  distanceMin(distance: number): this;
  distanceMax(): number;
  /** Farther than this in map units there is no force; no limit unless told. */
  distanceMax(distance: number): this;
}

/** With fewer bodies every pair is worked out: exact, and quicker than sorting them. */
const EXACT_BELOW = 200;

/**
 * The force of `forceManyBody` of d3-force on flat typed arrays: Barnes and Hut, *A hierarchical O(N log N) force-calculation
 * algorithm*, Nature 324 (1986), with one walk through the tree for each leaf instead of each body. A group counts as one when
 * it is narrow against its distance from the nearest side of the leaf, which is stricter than the same `theta` of d3-force.
 */
export function flatManyBody<B extends Body>(): FlatManyBody<B> {
  const tree = new FlatQuadtree();
  let bodies: B[] = [];
  let random = Math.random;
  let strength: Strength<B> = -30;
  let [theta2, min2, max2] = [0.81, 1, Infinity];
  let [x, y, weights, ax, ay] = Array.from({ length: 5 }, () => new Float64Array(0)) as [Float64Array, Float64Array, Float64Array, Float64Array, Float64Array];
  // What is near or far of one leaf, copied side by side for the innermost loop.
  let [listX, listY, listWeight] = [new Float64Array(256), new Float64Array(256), new Float64Array(256)];

  const weigh = (): void => {
    weights = Float64Array.from(bodies, (body, i) => +(typeof strength === 'function' ? strength(body, i, bodies) : strength));
  };
  /** So little that it is not seen, and enough to part two who stand on one spot. */
  const jiggle = (): number => (random() - 0.5) * 1e-6;

  const pairs = (): void => {
    const count = bodies.length;
    for (let i = 0; i < count; i += 1) {
      for (let j = i + 1; j < count; j += 1) {
        let dx = x[j]! - x[i]!;
        let dy = y[j]! - y[i]!;
        if (dx === 0 && dy === 0) { dx = jiggle(); dy = jiggle(); }
        let square = dx * dx + dy * dy;
        if (square >= max2) continue;
        if (square < min2) square = Math.sqrt(min2 * square);
        const mine = weights[j]! / square;
        const theirs = weights[i]! / square;
        ax[i]! += dx * mine;
        ay[i]! += dy * mine;
        ax[j]! -= dx * theirs;
        ay[j]! -= dy * theirs;
      }
    }
  };

  /** Lists whatever acts on the bodies of a leaf: groups that are far, bodies of leaves that are near. Answers how many. */
  const gather = (leaf: number): number => {
    const { left, top, right, bottom, width, middleX, middleY, weight, next, isLeaf, first, last, sortedX, sortedY, sortedWeights } = tree;
    const [boxLeft, boxTop, boxRight, boxBottom] = [left[leaf]!, top[leaf]!, right[leaf]!, bottom[leaf]!];
    let found = 0;
    for (let cell = 0; cell < tree.cells;) {
      const middleOfX = middleX[cell]!;
      const middleOfY = middleY[cell]!;
      const dx = middleOfX < boxLeft ? boxLeft - middleOfX : middleOfX > boxRight ? middleOfX - boxRight : 0;
      const dy = middleOfY < boxTop ? boxTop - middleOfY : middleOfY > boxBottom ? middleOfY - boxBottom : 0;
      // A group that the leaf itself belongs to is never far, wherever its middle is.
      const isFar = width[cell]! * width[cell]! < theta2 * (dx * dx + dy * dy) && (leaf < cell || leaf >= next[cell]!);
      if (!isFar && isLeaf[cell] === 0) { cell += 1; continue; }
      const most = found + (isFar ? 1 : last[cell]! - first[cell]!);
      if (most > listX.length) [listX, listY, listWeight] = [longer(listX, most), longer(listY, most), longer(listWeight, most)];
      if (isFar) {
        listX[found] = middleOfX;
        listY[found] = middleOfY;
        listWeight[found] = weight[cell]!;
      } else {
        for (let i = first[cell]!, to = found; i < last[cell]!; i += 1, to += 1) {
          listX[to] = sortedX[i]!;
          listY[to] = sortedY[i]!;
          listWeight[to] = sortedWeights[i]!;
        }
      }
      found = most;
      cell = next[cell]!;
    }
    return found;
  };

  const byTree = (): void => {
    tree.fill(x, y, weights, bodies.length);
    for (let leaf = 0; leaf < tree.cells; leaf += 1) {
      if (tree.isLeaf[leaf] === 0) continue;
      const found = gather(leaf);
      for (let i = tree.first[leaf]!; i < tree.last[leaf]!; i += 1) {
        const bodyX = tree.sortedX[i]!;
        const bodyY = tree.sortedY[i]!;
        let sumX = 0;
        let sumY = 0;
        let isMet = false;
        for (let k = 0; k < found; k += 1) {
          let dx = listX[k]! - bodyX;
          let dy = listY[k]! - bodyY;
          let square = dx * dx + dy * dy;
          if (square >= max2) continue;
          if (square < min2) {
            if (square === 0) {
              // Everybody meets themselves once.
              if (!isMet) { isMet = true; continue; }
              dx = jiggle();
              dy = jiggle();
              square = dx * dx + dy * dy;
            }
            square = Math.sqrt(min2 * square);
          }
          const pull = listWeight[k]! / square;
          sumX += dx * pull;
          sumY += dy * pull;
        }
        ax[tree.order[i]!] = sumX;
        ay[tree.order[i]!] = sumY;
      }
    }
  };

  const force = (alpha: number): void => {
    const count = bodies.length;
    bodies.forEach((body, i) => {
      x[i] = body.x!;
      y[i] = body.y!;
    });
    ax.fill(0);
    ay.fill(0);
    if (count < EXACT_BELOW) pairs(); else byTree();
    bodies.forEach((body, i) => {
      body.vx! += ax[i]! * alpha;
      body.vy! += ay[i]! * alpha;
    });
  };

  const own = force as FlatManyBody<B>;
  return Object.assign(own, {
    initialize(all: B[], source: () => number = Math.random) {
      bodies = all;
      random = source;
      [x, y, ax, ay] = [new Float64Array(all.length), new Float64Array(all.length), new Float64Array(all.length), new Float64Array(all.length)];
      weigh();
    },
    strength(value?: Strength<B>) {
      if (value === undefined) return strength;
      strength = value;
      weigh();
      return own;
    },
    theta(value?: number) {
      if (value === undefined) return Math.sqrt(theta2);
      theta2 = value * value;
      return own;
    },
    distanceMin(value?: number) {
      if (value === undefined) return Math.sqrt(min2);
      min2 = value * value;
      return own;
    },
    distanceMax(value?: number) {
      if (value === undefined) return Math.sqrt(max2);
      max2 = value * value;
      return own;
    },
  }) as FlatManyBody<B>;
}

function longer(list: Float64Array<ArrayBuffer>, least: number): Float64Array<ArrayBuffer> {
  const all = new Float64Array(Math.max(least, list.length * 2));
  all.set(list);
  return all;
}
