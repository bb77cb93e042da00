/** The fewest cases that a published cell stands for. */
export const LEAST = 5;

/**
 * The cells of one table as they may be published: the counts of cases that each fall in exactly one cell, of which the total
 * is published too. What stands for fewer than five is hidden (null), and so is as much more as it takes that no hidden count
 * follows from the total and the others: the counts that are hidden are never all the same, so that each of them could be
 * another one of them.
 */
export function shownCells(counts: readonly number[]): (number | null)[] {
  const hidden = new Set(counts.map((_, at) => at).filter((at) => counts[at]! < LEAST));
  const isTold = (): boolean => hidden.size > 0 && hidden.size < counts.length && new Set([...hidden].map((at) => counts[at])).size === 1;
  while (isTold()) {
    const least = Math.min(...counts.filter((_, at) => !hidden.has(at)));
    // All that are as small as the smallest: which of them is hidden must not depend on their order.
    counts.forEach((count, at) => { if (count === least) hidden.add(at); });
  }
  return counts.map((count, at) => (hidden.has(at) ? null : count));
}

/** A total that is published only if it stands for enough cases. */
export function shownTotal(total: number): number | null {
  return total < LEAST ? null : total;
}
