import { takeSignals } from './take-signals.js';
import { textOf, type Token } from './tokens.js';
import type { Understood } from './understood.js';

const EACH_OTHER = /\s*(?:\b(?:met elkaar|met mekaar|samen|with each other|together))\s*$/iu;

/** What stands behind "hebben", without "met elkaar": "ruzie", "geen contact". */
export function betweenThem(tokens: readonly Token[]): string {
  return textOf(tokens).replace(/(?<=\p{L}{2})[.!]+$/u, '').replace(EACH_OTHER, '').trim();
}

/** How it is between two, if the words say that and nothing else. */
export function toldBetween(tokens: readonly Token[]): Pick<Understood, 'quality' | 'noTie'> | undefined {
  const { said: { quality, noTie, ...more }, rest } = takeSignals(tokens);
  return rest.length === 0 && Object.keys(more).length === 0 && (quality || noTie) ? { ...(quality ? { quality } : {}), ...(noTie ? { noTie } : {}) } : undefined;
}
