/** Letters with a stroke or joined ones, which Unicode does not take apart, as most people type them. */
const PLAIN_LETTERS: { readonly [letter: string]: string } = { ı: 'i', ł: 'l', Ł: 'L', ø: 'o', Ø: 'O', đ: 'd', Đ: 'D', ß: 'ss', ẞ: 'SS', æ: 'ae', Æ: 'AE', œ: 'oe', Œ: 'OE' };

/** A text in words, without accents and without characters that cannot be seen. */
export function bareWords(text: string): string[] {
  return text.normalize('NFKD').replace(/[\p{M}\p{Cf}]/gu, '').replace(/[ıłŁøØđĐßẞæÆœŒ]/g, (letter) => PLAIN_LETTERS[letter]!).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

/** The same in small letters: as names and labels are compared, however they were typed. */
export function plainWords(text: string): string[] {
  return bareWords(text).map((word) => word.toLowerCase());
}
