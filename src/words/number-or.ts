/** The number that was refused; a word in place of what was no number at all, as letters are. */
export function numberOr(typed: string, word: string): string {
  return typed.includes('NaN') ? word : typed;
}
