/** Text of one line as it is stored: no space at the ends, none doubled; empty means not asked. */
export function plainLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
