import type { Messages } from './messages.js';

/** The words of a later part as the map's way of working says them, where it has words of its own. */
export function inOwnWords<Words extends object>(messages: Messages, words: Words): Words {
  return messages.reword?.(words) ?? words;
}
