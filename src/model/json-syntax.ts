const VALUE = '{["v';
const BLANK = /[ \t\n\r]*/y;
const WORD = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** A stretch of a text in quotes; not all of it at once, since not every engine survives that of a megabyte. */
const INSIDE = /(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4})){1,999}/y;

/**
 * Where a text stops being JSON, as an index; the length of the text if it ends too early or is JSON after all.
 * The engines each say it in their own words, and some not at all.
 */
export function syntaxErrorIndex(text: string): number {
  /** The brackets that close what is open. */
  const open: string[] = [];
  let index = 0;
  /** What may come next: brackets, signs, a quote for a text, `v` for a word or number. A key is where nothing but a text may come. */
  let may = VALUE;
  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = index;
    const { length } = pattern.exec(text)?.[0] ?? '';
    index += length;
    return length > 0;
  };
  for (;;) {
    skip(BLANK);
    const char = text[index];
    if (char === undefined) return index;
    const kind = VALUE.includes(char) || '}],:'.includes(char) ? char : 'v';
    if (!may.includes(kind) || (kind === 'v' && !skip(WORD))) return index;
    if (kind !== 'v') index += 1;
    if (kind === '"') {
      while (skip(INSIDE));
      if (text[index] !== '"') return index;
      index += 1;
    }
    if (kind === '{' || kind === '[') {
      open.push(kind === '{' ? '}' : ']');
      may = kind === '{' ? '"}' : `${VALUE}]`;
    } else if (kind === ',') may = open.at(-1) === '}' ? '"' : VALUE;
    else if (kind === ':') may = VALUE;
    else if (kind === '"' && may.startsWith('"')) may = ':';
    else {
      if (kind === open.at(-1)) open.pop();
      may = open.length ? `,${open.at(-1)!}` : '';
    }
  }
}
