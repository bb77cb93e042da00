// Random tests draw from one seed per run, chosen and printed by vite.config.ts.
import fc from 'fast-check';

/** The seed of this run. */
export const seed = Number(process.env['SEED']);

fc.configureGlobal({ seed });
