import { seed } from '../../support/seed.js';

/** How many seeds a random test runs; more at night, by FUZZ_SEEDS. */
export const seedCount = Number(process.env.FUZZ_SEEDS ?? 1000);

/**
 * Runs a test for the pinned seeds and for as many fresh ones as asked.
 * A failure names its seed, so that it can be pinned for ever.
 */
export function forSeeds(count: number, pinned: readonly number[], run: (seed: number) => void): void {
  const fresh = Array.from({ length: count }, (_, index) => (seed + index * 7919) % 2 ** 31);
  for (const each of [...pinned, ...fresh]) {
    try {
      run(each);
    } catch (error) {
      throw new Error(`Seed ${each} fails (pin it): ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  }
}
