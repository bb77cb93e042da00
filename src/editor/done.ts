import type { Draft } from '../change/draft.js';
import type { DeedKey } from '../words/deed-words.js';
import type { Plan } from './command.js';

/** A plan from the steps drafted so far and what they amount to; ids to select or focus first come first. */
export function done(draft: Draft, deed: DeedKey, ids: readonly string[], about?: Record<string, string>): Plan {
  return { steps: draft.steps, deed, ids: [...ids], ...(about ? { about } : {}) };
}
