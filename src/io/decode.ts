import { NetworkMapError } from '../model/errors.js';

/** How the bytes of a file were read. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** The encodings that can be told of a file that does not say so itself. */
export const ENCODINGS = ['utf-8', 'windows-1252'] as const;
export type ToldEncoding = (typeof ENCODINGS)[number];

/** The text of a file, without its byte order mark. */
export interface DecodedText {
  text: string;
  encoding: Encoding;
  /** Whether the bytes said so themselves, by a byte order mark. */
  marked: boolean;
}

/**
 * The text of a file: in the encoding that was told, else by its byte order mark, else UTF-16 if every other byte is zero, else UTF-8, else windows-1252.
 * Bytes that are no text at all are refused; nothing ever becomes a replacement character.
 */
export function decodeText(bytes: Uint8Array, told?: ToldEncoding): DecodedText {
  const marked = byMark(bytes);
  if (told !== undefined) return decodeAs(bytes, told, marked);
  if (marked) return { text: decode(bytes, marked), encoding: marked, marked: true };
  const wide = byZeros(bytes);
  if (wide) return { text: decode(bytes, wide), encoding: wide, marked: false };
  const zero = bytes.indexOf(0);
  if (zero >= 0) throw notText(zero);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', marked: false };
  } catch {
    return { text: decodeWestern(bytes), encoding: 'windows-1252', marked: false };
  }
}

/** The text in the encoding that somebody says it has; refused if the bytes themselves say something else. */
function decodeAs(bytes: Uint8Array, told: ToldEncoding, marked: Encoding | undefined): DecodedText {
  if (!ENCODINGS.includes(told)) {
    throw new NetworkMapError('encoding', `The encoding “${String(told).slice(0, 50)}” cannot be read.`, undefined, `Choose one of ${ENCODINGS.join(', ')}.`);
  }
  if (marked && marked !== told) {
    throw new NetworkMapError('encoding', `The file begins with the mark of ${marked.toUpperCase()}, and was said to be ${told}.`, 'byte 0', 'Leave out the encoding: the file says its own.');
  }
  const zero = bytes.indexOf(0);
  if (zero >= 0) throw notText(zero);
  return { text: told === 'utf-8' ? decode(bytes, told) : decodeWestern(bytes), encoding: told, marked: marked !== undefined };
}

/** Where bytes stop being UTF-8; their number if they never do. */
export function firstByteNotUtf8(bytes: Uint8Array): number {
  let [sound, end] = [0, bytes.length + 1];
  while (end - sound > 1) {
    const middle = (sound + end) >> 1;
    if (startsAsUtf8(bytes.subarray(0, middle))) sound = middle;
    else end = middle;
  }
  return sound;
}

function startsAsUtf8(bytes: Uint8Array): boolean {
  try {
    // why stream: a character cut off at the end of this part is no error
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function byMark(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

function byZeros(bytes: Uint8Array): Encoding | undefined {
  const [a, b, c, d] = bytes;
  if (a && b === 0 && c && d === 0) return 'utf-16le';
  if (a === 0 && b && c === 0 && d) return 'utf-16be';
  return undefined;
}

function decode(bytes: Uint8Array, encoding: Encoding): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    const place = encoding === 'utf-8' ? `byte ${firstByteNotUtf8(bytes)}` : undefined;
    throw new NetworkMapError('encoding', `The file should be ${encoding.toUpperCase()}, but some of it is not.`, place, 'Save the file once more in the program it comes from, as UTF-8.');
  }
}

/** What windows-1252 has at 0x80 to 0x9F, where ISO 8859-1 has control characters; five of these places are empty. */
const WESTERN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decodeWestern(bytes: Uint8Array): string {
  // why by hand: Node from 20.18.3 to some of 24 takes windows-1252 for ISO 8859-1 (nodejs/node#56542)
  return new TextDecoder('windows-1252').decode(bytes).replace(/[\u0080-\u009f]/g, (control) => WESTERN[control.charCodeAt(0) - 0x80]!);
}

function notText(at: number): NetworkMapError {
  return new NetworkMapError('encoding', 'This is not a text file.', `byte ${at}`, 'Choose a file that was saved or exported by a network map program.');
}
