import { NetworkMapError } from './errors.js';
import { syntaxErrorIndex } from './json-syntax.js';
import { tooDeep } from './json-value.js';
import { LIMITS } from './limits.js';

/** The value of a JSON text; a byte order mark is tolerated, and errors say on which line. */
export function parseJson(text: string): unknown {
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (json.trim() === '') throw new NetworkMapError('empty', 'The file is empty.', '', 'Choose another file.');
  if (json.length > LIMITS.file) {
    throw new NetworkMapError('too-large', `The file is longer than ${LIMITS.file} characters.`, '', 'Split the map.');
  }
  // Before parsing, since not every engine survives what is nested a million deep.
  const deep = indexTooDeep(json);
  if (deep >= 0) throw tooDeep(lineAndColumn(json, deep));
  try {
    return JSON.parse(json) as unknown;
  } catch {
    const index = syntaxErrorIndex(json);
    const what = index >= json.length ? 'the file ends too early' : `unexpected ${JSON.stringify(String.fromCodePoint(json.codePointAt(index)!))}`;
    throw new NetworkMapError('syntax', `This is not JSON: ${what}.`, lineAndColumn(json, index), 'Save the file again in the program it came from.');
  }
}

function indexTooDeep(json: string): number {
  let depth = 0;
  let quoted = false;
  for (let index = 0; index < json.length; index += 1) {
    const code = json.charCodeAt(index);
    if (quoted) {
      if (code === 0x5c) index += 1;
      else if (code === 0x22) quoted = false;
    } else if (code === 0x22) quoted = true;
    else if (code === 0x7b || code === 0x5b) {
      depth += 1;
      if (depth > LIMITS.depth) return index;
    } else if (code === 0x7d || code === 0x5d) depth -= 1;
  }
  return -1;
}

function lineAndColumn(text: string, index: number): string {
  const lines = text.slice(0, index).split(/\r\n|\r|\n/);
  return `line ${lines.length}, column ${lines.at(-1)!.length + 1}`;
}
