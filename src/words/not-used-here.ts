/** Says of a word that was typed that this map has no use for it, so that nobody thinks it was kept. */
export function notUsedHere(word: string, lang: string): string {
  return lang === 'en' ? `“${word}” is not kept on this map` : `“${word}” komt niet op deze kaart`;
}
