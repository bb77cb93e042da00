import { NAME_TITLES } from './name-titles.js';
import { bareWords, plainWords } from './plain-words.js';
import { SMALL_WORDS } from './small-words.js';

/** Signs and letters that are written without spaces. */
const UNSPACED = /[\p{Extended_Pictographic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/**
 * Whether a text names somebody of these: by the whole name, by the first word of it that is a name, or by another name in it such
 * as a surname, and by what is theirs ("Karims school"). Accents and signs make no difference: people are written about as one types.
 */
export function tellsOf(names: readonly string[]): (text: unknown) => boolean {
  const loose = new Phrases();
  const exact = new Phrases();
  const signs: string[] = [];
  for (const whole of new Set(names)) {
    const name = whole.trim();
    const words = name.split(/[^\p{L}\p{M}\p{N}'’-]+/u).filter((word) => [...word].length > 1 && !NAME_TITLES.has(word.toLocaleLowerCase()));
    const [first = '', ...others] = words;
    for (const text of [name, words.join(' '), isSmall(first) ? '' : first]) if (isLong(text)) for (const form of formsOf(text)) loose.add(plainWords(form));
    // Surnames are often words as well: only with a capital are they a name. So are An, who would be seen in every "an", and a letter.
    if (first === 'An') exact.add([first]);
    for (const word of others.map((each) => asName(each, name))) if (word && !isSmall(word)) for (const form of formsOf(word)) exact.add(bareWords(form));
    // Of a name in two parts one is called by either, and types it as one word.
    for (const word of words.filter((each) => /['’-]/u.test(each))) {
      for (const form of formsOf(word.replace(/['’-]/gu, ''))) loose.add(plainWords(form));
      for (const part of word.split(/['’-]/u)) if (isLong(part) && /^\p{Lu}/u.test(part) && !isSmall(part)) for (const form of formsOf(part)) exact.add(bareWords(form));
    }
    if (!isLong(name) && /\p{Lu}/u.test(name)) exact.add(bareWords(name));
    // A picture for a name, and scripts that write words without spaces: these are seen wherever they stand.
    if (UNSPACED.test(name)) signs.push(name);
  }
  return (text) => typeof text === 'string' && text !== ''
    && (loose.areIn(plainWords(text)) || exact.areIn(bareWords(text)) || signs.some((name) => text.includes(name)));
}

/** A word of a name as it is written in a text; nothing if it is no name there. Who types a whole name in small letters means a name all the same. */
function asName(word: string, name: string): string {
  if (/^\p{Lu}/u.test(word)) return word;
  return /\p{Lu}/u.test(name) || !/^\p{Ll}/u.test(word) ? '' : word.charAt(0).toLocaleUpperCase() + word.slice(1);
}

/** A name, and what is theirs. */
function formsOf(name: string): string[] { return [name, `${name}s`]; }

function isSmall(word: string): boolean { return SMALL_WORDS.has(word.toLocaleLowerCase()); }
function isLong(text: string): boolean { return [...plainWords(text).join('')].length > 1; }

/** Words that belong together, looked up in a text by its own words: it takes no longer for many names. */
class Phrases {
  readonly #all = new Set<string>();
  #longest = 0;

  add(words: readonly string[]): void {
    if (words.length === 0) return;
    this.#all.add(words.join(' '));
    this.#longest = Math.max(this.#longest, words.length);
  }

  areIn(words: readonly string[]): boolean {
    return words.some((_, from) => {
      for (let to = from + 1; to <= Math.min(words.length, from + this.#longest); to += 1) if (this.#all.has(words.slice(from, to).join(' '))) return true;
      return false;
    });
  }
}
