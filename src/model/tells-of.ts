import { SMALL_WORDS } from './small-words.js';

/** Words before a name that are nobody's own. */
const TITLES = new Set(['oma', 'opa', 'tante', 'oom', 'mama', 'papa', 'moeder', 'vader', 'mevrouw', 'mevr', 'mw', 'meneer', 'dhr', 'heer', 'dr', 'drs', 'juf', 'meester', 'zuster', 'mr', 'mrs', 'ms', 'miss', 'aunt', 'uncle', 'grandma', 'grandpa', 'granny', 'nurse']);

/** Whether a text names somebody of these: by the whole name, by the first word of it that is a name, or by another name in it such as a surname. */
export function tellsOf(names: readonly string[]): (text: unknown) => boolean {
  const loose = new Set<string>();
  const exact = new Set<string>();
  for (const name of names) {
    const words = name.split(/[^\p{L}\p{M}\p{N}'’-]+/u).filter((word) => [...word].length > 1 && !TITLES.has(word.toLocaleLowerCase()));
    const [first = '', ...others] = words;
    for (const word of [name.trim(), words.join(' '), isSmall(first) ? '' : first]) if ([...word].length > 1) loose.add(word.toLocaleLowerCase());
    // Surnames are often words as well: only with a capital are they a name. So is An, who would be seen in every "an".
    for (const word of first === 'An' ? words : others) if (/^\p{Lu}/u.test(word) && (word === first || !isSmall(word))) exact.add(word);
  }
  return (text) => {
    if (typeof text !== 'string' || text === '') return false;
    const small = text.toLocaleLowerCase();
    return [...loose].some((word) => holdsWord(small, word)) || [...exact].some((word) => holdsWord(text, word));
  };
}

function isSmall(word: string): boolean { return SMALL_WORDS.has(word.toLocaleLowerCase()); }

/** Whether a text holds a name as a word of its own, not as a piece of another one. */
function holdsWord(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!/[\p{L}\p{N}]$/u.test(text.slice(0, at)) && !/^[\p{L}\p{N}]/u.test(text.slice(at + name.length))) return true;
  }
  return false;
}
