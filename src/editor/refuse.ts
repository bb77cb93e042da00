import type { RefusalKey } from '../words/refusal-words.js';
import type { Refusal } from './command.js';

/** A refusal with its reason, and the names and values that the reason is told with. */
export function refuse(refused: RefusalKey, about?: Record<string, string>): Refusal {
  return { refused, ...(about ? { about } : {}) };
}
