import { NetworkMapError } from '../model/errors.js';
import { parseJson } from '../model/json-text.js';
import { LIMITS } from '../model/limits.js';
import { type DecodedText, type ToldEncoding, decodeText, firstByteNotUtf8 } from './decode.js';

/** A file to be read: decoded once, parsed as JSON at most once, whichever formats look at it. */
export class SourceText {
  readonly #bytes: Uint8Array;
  readonly #decoded: DecodedText;
  #json: { value: unknown } | { error: unknown } | undefined;

  constructor(bytes: Uint8Array, readonly name: string, private readonly told?: ToldEncoding) {
    if (bytes.length > LIMITS.file) {
      throw new NetworkMapError('too-large', `The file is larger than ${LIMITS.file} bytes.`, undefined, 'This is no network map; choose another file.');
    }
    this.#bytes = bytes;
    this.#decoded = decodeText(bytes, told);
    if (this.text.trim() === '') throw new NetworkMapError('empty', 'The file is empty.', undefined, 'Choose another file.');
  }

  get text(): string {
    return this.#decoded.text;
  }

  /** The byte order mark of a UTF-8 file that has one, else nothing. */
  get mark(): string {
    return this.#decoded.marked && this.#decoded.encoding === 'utf-8' ? '\uFEFF' : '';
  }

  /** Whether the file had to be read in an encoding that it does not name and that is not UTF-8. */
  get encodingGuessed(): boolean {
    return this.told === undefined && this.#decoded.encoding === 'windows-1252';
  }

  /** Whether this is meant to be JSON, sound or not. */
  get looksLikeJson(): boolean {
    return /^\s*[[{]/.test(this.text) || /\.json$/i.test(this.name);
  }

  /** The JSON in the file; throws a `NetworkMapError` with the place where it stops being JSON. */
  json(): unknown {
    this.#json ??= this.#parse();
    if ('error' in this.#json) throw this.#json.error;
    return this.#json.value;
  }

  /** The JSON in the file if it is an object, else undefined. */
  jsonObject(): { [key: string]: unknown } | undefined {
    this.#json ??= this.#parse();
    const value = 'value' in this.#json ? this.#json.value : undefined;
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as { [key: string]: unknown }) : undefined;
  }

  #parse(): { value: unknown } | { error: unknown } {
    try {
      if (this.encodingGuessed) {
        throw new NetworkMapError('encoding', 'The file is JSON, but not in UTF-8, as JSON has to be.', `byte ${firstByteNotUtf8(this.#bytes)}`, 'Save it as UTF-8; it may be windows-1252 now.');
      }
      return { value: parseJson(this.text) };
    } catch (error) {
      return { error };
    }
  }
}
