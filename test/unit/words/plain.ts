/** A text without the invisible marks that keep names apart from the sentence round them. */
export function plain(text: string): string {
  return text.replace(/[⁨⁩]/gu, '');
}
