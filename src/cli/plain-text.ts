/** A text from a file as one line of the terminal: without control characters, which could move the cursor or hide other lines. */
export function plainText(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ');
}
