import { NAME_TITLES } from './name-titles.js';
import { SMALL_WORDS } from './small-words.js';
import { tellsOf } from './tells-of.js';

/** "Moeder van Karim", "school van Karim". */
const OF = /^(.*\S)\s+(?:van|of)\s+(\S.*)$/iu;
/** "Karim's moeder", "Els' buurman", and "Karims moeder": "Hans Bakker" is nobody of Han. */
const POSSESSIVE = /^(\S+?)(?:['’]s?\s+(\S.*)|s\s+(\p{Ll}.*))$/u;

/**
 * The name of somebody or something without whose it is, where that is somebody of these: "Moeder van Karim" is "Moeder" for who may
 * not hear of Karim. By first names alone: who has the surname of somebody keeps it.
 */
export function notOwned(names: readonly string[]): (name: string) => string {
  const tells = tellsOf(names.map((name) => name.trim().split(/\s+/u).find((word) => !NAME_TITLES.has(word.replace(/\.$/u, '').toLocaleLowerCase())) ?? ''));
  return (name) => {
    const [, what, of] = OF.exec(name) ?? [];
    if (what !== undefined && tells(of)) return what;
    const [, owner, clear, small] = POSSESSIVE.exec(name) ?? [];
    const whose = clear ?? (small !== undefined && !SMALL_WORDS.has(small.split(' ')[0]!) ? small : undefined);
    return whose !== undefined && tells(owner) ? whose : name;
  };
}
