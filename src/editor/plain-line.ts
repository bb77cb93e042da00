/** Anything that is seen when it is written: no space, no control character, none that only steers how others are shown. */
const SEEN = /[^\p{Z}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** Text of one line as it is stored: no space at the ends, none doubled, no control characters; empty means not asked. */
export function plainLine(text: string): string {
  // A page in plain JavaScript may hand in what is no text.
  return typeof text === 'string' && SEEN.test(text) ? text.replace(/\s+/gu, ' ').replace(/\p{Cc}+/gu, '').trim() : '';
}
