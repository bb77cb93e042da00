import type { Kin } from './kin.js';
import { OrderCost } from './order-cost.js';

/** Above this many people only the walk decides: trying everybody everywhere would cost seconds. */
const MOST_TO_TRY = 60;
const ROUNDS = 8;
/** So many orders are looked at, fewer of larger families: a count and no clock, so that every machine finds the same. */
const LOOKS = 200_000;

/** A calmer order than the given one: people, and neighbours together, are tried in every other place of their row for as long as that helps. */
export function calmOrder(kin: Kin, rowOf: ReadonlyMap<string, number>, start: readonly (readonly string[])[]): string[][] {
  const rows = start.map((row) => [...row]);
  if (kin.people.size > MOST_TO_TRY) return rows;
  const cost = new OrderCost(kin, rowOf);
  let least = cost.of(rows);
  let left = LOOKS / kin.people.size;
  for (let round = 0; round < ROUNDS && least > 0; round++) {
    const before = least;
    for (let index = 0; index < rows.length; index++) {
      for (let size = 1; size <= Math.min(4, rows[index]!.length - 1); size++) {
        for (let from = 0; from + size <= rows[index]!.length && left > 0; from++) {
          let best: string[] | undefined;
          const row = rows[index]!;
          const rest = [...row.slice(0, from), ...row.slice(from + size)];
          const taken = row.slice(from, from + size);
          for (const moved of size > 1 ? [taken, [...taken].reverse()] : [taken]) {
            for (let to = 0; to <= rest.length; to++) {
              rows[index] = [...rest.slice(0, to), ...moved, ...rest.slice(to)];
              left--;
              const now = cost.of(rows);
              if (now < least - 1e-9) { least = now; best = rows[index]; }
            }
          }
          rows[index] = best ?? row;
        }
      }
    }
    if (least === before) break;
  }
  return rows;
}
