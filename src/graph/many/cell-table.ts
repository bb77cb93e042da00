import { shownCells, shownTotal } from './shown-cells.js';

/** How many maps there are of each kind, out of how many; null where that is not told. */
export interface CellTable<Key extends string = string> {
  /** Of how many maps this is known: the denominator of every cell. */
  of: number | null;
  cells: Readonly<Record<Key, number | null>>;
}

/** Counts maps by one answer each; maps without an answer are not counted. */
export function cellTable<Key extends string>(keys: readonly Key[], answers: readonly (Key | undefined)[]): CellTable<Key> {
  const counts = keys.map((key) => answers.filter((answer) => answer === key).length);
  const shown = shownCells(counts);
  return {
    of: shownTotal(counts.reduce((sum, count) => sum + count, 0)),
    cells: Object.fromEntries(keys.map((key, at) => [key, shown[at]])) as Record<Key, number | null>,
  };
}

/** Counts maps of which something holds or does not; those of which it is not known are not counted. */
export function yesNo(answers: readonly (boolean | undefined)[]): CellTable<'yes' | 'no'> {
  return cellTable(['yes', 'no'], answers.map((answer) => (answer === undefined ? undefined : answer ? 'yes' : 'no')));
}
