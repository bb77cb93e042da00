/** The text with a capital in front, unless it begins with a name that somebody typed. */
export function capitalise(text: string, lang: string): string {
  const first = /^\p{L}/u.exec(text)?.[0];
  return first === undefined ? text : first.toLocaleUpperCase(lang) + text.slice(first.length);
}
