/** Where something would like to stand, and how much that matters. */
export interface Wish { at: number; weight: number }

/**
 * The places in a row that are nearest to where everybody would like to stand, in the given order and at least so far apart.
 * Neighbours that are rigid keep exactly their distance. (Isotonic regression by pooling neighbours that would meet.)
 * @param apart distance from each to the one before; the first counts for nothing
 */
export function rowPlaces(wishes: readonly Wish[], apart: readonly number[], rigid: readonly boolean[]): number[] {
  const pools: { sum: number; weight: number; count: number }[] = [];
  let along = 0;
  const offsets = wishes.map((_, i) => (i === 0 ? 0 : (along += apart[i]!)));
  wishes.forEach(({ at, weight }, i) => {
    const here = { sum: (at - offsets[i]!) * weight, weight, count: 1 };
    if (i > 0 && rigid[i]) join(pools[pools.length - 1]!, here); else pools.push(here);
    for (let last = pools.length - 1; last > 0 && mean(pools[last - 1]!) > mean(pools[last]!); last--) join(pools[last - 1]!, pools.pop()!);
  });
  const places: number[] = [];
  for (const pool of pools) for (let i = 0; i < pool.count; i++) places.push(mean(pool) + offsets[places.length]!);
  return places;
}

function join(pool: { sum: number; weight: number; count: number }, other: { sum: number; weight: number; count: number }): void {
  pool.sum += other.sum;
  pool.weight += other.weight;
  pool.count += other.count;
}

function mean({ sum, weight }: { sum: number; weight: number }): number {
  return sum / weight;
}
