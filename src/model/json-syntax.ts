/**
 * Where a text stops being JSON, as an index; the length of the text if it ends too early or is JSON after all.
 * The engines each say it in their own words, and some not at all.
 */
export function syntaxErrorIndex(text: string): number {
  const open: string[] = [];
  let index = 0;
  let expects: 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end' | 'nothing' = 'value';
  const afterValue = (): typeof expects => (open.length ? 'comma or end' : 'nothing');
  for (;;) {
    index = skip(text, index, /[ \t\n\r]*/y);
    if (index >= text.length) return text.length;
    const char = text[index]!;
    if (expects === 'colon') {
      if (char !== ':') return index;
      index += 1;
      expects = 'value';
    } else if (expects === 'comma or end' && char === ',') {
      index += 1;
      expects = open.at(-1) === '{' ? 'key' : 'value';
    } else if ((char === '}' || char === ']') && expects.endsWith('end')) {
      if (open.pop() !== (char === '}' ? '{' : '[')) return index;
      index += 1;
      expects = afterValue();
    } else if (expects === 'key' || expects === 'key or end') {
      const end = char === '"' ? endOfString(text, index) : { failed: index };
      if (end.failed !== undefined) return end.failed;
      index = end.next;
      expects = 'colon';
    } else if (expects === 'value' || expects === 'value or end') {
      if (char === '{' || char === '[') {
        open.push(char);
        index += 1;
        expects = char === '{' ? 'key or end' : 'value or end';
        continue;
      }
      const end = char === '"' ? endOfString(text, index) : endOfWord(text, index);
      if (end.failed !== undefined) return end.failed;
      index = end.next;
      expects = afterValue();
    } else return index;
  }
}

type End = { next: number; failed?: undefined } | { failed: number };

function endOfString(text: string, start: number): End {
  for (let index = start + 1; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0x22) return { next: index + 1 };
    if (code < 0x20) return { failed: index };
    if (code === 0x5c) {
      const escape = skip(text, index + 1, /["\\/bfnrt]|u[0-9a-fA-F]{4}/y);
      if (escape === index + 1) return { failed: index };
      index = escape - 1;
    }
  }
  return { failed: text.length };
}

function endOfWord(text: string, start: number): End {
  const next = skip(text, start, /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y);
  return next === start ? { failed: start } : { next };
}

/** The index after what the sticky pattern matches there; the same index if it does not match. */
function skip(text: string, index: number, pattern: RegExp): number {
  pattern.lastIndex = index;
  return index + (pattern.exec(text)?.[0].length ?? 0);
}
