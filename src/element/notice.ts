/** Something to be seen for a while: why something was not done, or what was taken away and how to get it back. */
export interface Notice { text: Said; undo: boolean }

/** A sentence, or how to say it in the language of the moment. */
export type Said = string | (() => string);

/** The sentence as it is now. */
export function saidNow(text: Said): string {
  return typeof text === 'string' ? text : text();
}
