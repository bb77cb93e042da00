import path from 'node:path';

/** The checkout. */
export const root = path.resolve(import.meta.dirname, '..');

/** A place inside the checkout. */
export const inRoot = (...parts) => path.join(root, ...parts);
