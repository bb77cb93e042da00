import { NAME_TITLES } from './name-titles.js';
import { bareWords } from './plain-words.js';
import { SMALL_WORDS } from './small-words.js';
import { tellsOf } from './tells-of.js';

/** "Moeder van Karim", "school van Karim". */
const OF = /^(.*\S)\s+(?:van|of)\s(.*)$/u;
/** "Karim's moeder", "Els' buurman", and "Karims moeder": "Hans Bakker" is nobody of Han. */
const POSSESSIVE = /^(\S+?)(?:['’]s?|s(?=\s+(\p{Ll}\S*)))\s+(.*)$/u;

/**
 * The name of somebody or something without whose it is, where that is somebody of these: "Moeder van Karim" is "Moeder" for who may
 * not hear of Karim. By first names alone: who has the surname of somebody keeps it.
 */
export function notOwned(names: readonly string[]): (name: string) => string {
  const tells = tellsOf(names.flatMap((name) => bareWords(name).find((word) => !NAME_TITLES.has(word.toLowerCase())) ?? []));
  return (name) => {
    const [, what, of] = OF.exec(name) ?? [];
    const [, owner, word, whose] = POSSESSIVE.exec(name) ?? [];
    return tells(of) ? what! : tells(owner) && !SMALL_WORDS.has(word!) ? whose! : name;
  };
}
