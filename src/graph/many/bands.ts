import { LEAST } from './shown-cells.js';

/** How many maps lie in a band of a number: from (included) to (excluded); null is no bound. */
export interface Band { from: number | null; to: number | null; maps: number }

/** How a number is spread over maps, in bands of at least five maps each, and its mean; none where there are fewer. */
export interface Spread { bands: Band[]; mean: number | null }

/**
 * A number of each map in bands. `edges` are where one band would end and the next begin; neighbours are taken together until
 * every band has five maps or more. Maps without the number (null) are in the lowest band.
 */
export function spreadOf(values: readonly (number | null)[], edges: readonly number[]): Spread {
  if (values.length < LEAST) return { bands: [], mean: null };
  const bounds = [null, ...edges, null];
  const bands: Band[] = [];
  for (let at = 0; at + 1 < bounds.length; at += 1) {
    const [from, to] = [bounds[at]!, bounds[at + 1]!];
    const maps = values.filter((value) => (from === null || (value !== null && value >= from)) && (to === null || value === null || value < to)).length;
    const last = bands.at(-1);
    if (last && last.maps < LEAST) bands.splice(-1, 1, { from: last.from, to, maps: last.maps + maps });
    else bands.push({ from, to, maps });
  }
  const last = bands.at(-1)!;
  if (last.maps < LEAST && bands.length > 1) {
    const before = bands.at(-2)!;
    bands.splice(-2, 2, { from: before.from, to: null, maps: before.maps + last.maps });
  }
  const known = values.filter((value) => value !== null);
  return { bands, mean: known.length < LEAST ? null : Math.round((known.reduce((sum, value) => sum + value, 0) / known.length) * 100) / 100 };
}
