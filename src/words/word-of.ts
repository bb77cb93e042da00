/** The word for an id; an id that we have no word for, from another program, is given as it is. */
export function wordOf(words: Readonly<Record<string, string>>, id: string): string {
  return Object.hasOwn(words, id) ? words[id]! : id;
}
