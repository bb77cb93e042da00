/** Random choices that a number repeats: the same seed, the same throws. */
export interface Dice {
  /** A whole number from 0 up to but not including `most`. */
  below(most: number): number;
  pick<Item>(items: readonly Item[]): Item;
  chance(probability: number): boolean;
}

/** Dice with the mulberry32 generator: quick, and plenty random for picking edits. */
export function throwDice(seed: number): Dice {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (most: number): number => Math.floor(next() * most);
  return { below, pick: (items) => items[below(items.length)]!, chance: (probability) => next() < probability };
}
