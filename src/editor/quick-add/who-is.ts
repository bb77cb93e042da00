import type { Alter, AlterId, Version } from '../../model/document.js';
import { isAnd, isCapital, keyOf, tokensOf, type Token } from './tokens.js';

/** A name as it is compared: all its words, its words with a capital, and the words that tell people apart, "Rie" of "buurvrouw Rie". */
interface KnownName { name: string; words: readonly string[]; key: string; capitals: readonly string[]; parts: readonly string[] }

/** Each line is compared with everybody: of thousands of names the words are found once, not for every line. */
const known = new WeakMap<Alter, KnownName>();

/** Whose name the words from here on are: the longest that fits, or one word of a name that only one person has. */
export function nameAt(tokens: readonly Token[], at: number, version: Version): { id: AlterId; length: number } | undefined {
  const { key: first } = tokens[at] ?? {};
  const whole = version.alters.flatMap((alter) => { const { words } = nameOf(alter); return words[0] === first && words.length > 0 ? [{ id: alter.id, words }] : []; });
  const parts = (): typeof whole => version.alters.flatMap((alter) => nameOf(alter).parts.filter((word) => word === first).map((word) => ({ id: alter.id, words: [word] })));
  const fits = (list: typeof whole): typeof whole => list.filter(({ words }) => words.every((word, place) => tokens[at + place]?.key === word));
  const named = fits(whole).sort((a, b) => b.words.length - a.words.length);
  const found = named[0] ? named.filter(({ words }) => words.length === named[0]!.words.length) : fits(parts());
  return found.length === 1 ? { id: found[0]!.id, length: found[0]!.words.length } : undefined;
}

/** Whose name these words are, all of them. */
export function namedBy(text: string, version: Version): AlterId | undefined {
  const tokens = tokensOf(text);
  const found = nameAt(tokens, 0, version);
  return found?.length === tokens.length ? found.id : undefined;
}

/** Who has exactly this name. */
export function sameName(name: string, version: Version): Alter[] {
  const key = keysOf(name);
  return key === '' ? [] : version.alters.filter((alter) => nameOf(alter).key === key);
}

/** Who could be meant by a name that is not quite theirs: "Ilias" for Ilias Bakker, "Truus" for Oma Truus, and the other way round. */
export function nearName(name: string, version: Version): Alter[] {
  const mine = tokensOf(name).filter(isCapital).map(({ key }) => key);
  const key = keysOf(name);
  const within = (one: readonly string[], other: readonly string[]): boolean => one.length > 0 && one.every((word) => other.includes(word));
  return version.alters.filter((alter) => {
    const theirs = nameOf(alter);
    return alter.kind === 'person' && key !== theirs.key && (within(mine, theirs.capitals) || within(theirs.capitals, mine));
  });
}

/** The only one but the resident who has exactly this role: "mijn moeder". */
export function byRole(role: string, version: Version): Alter | undefined {
  const key = keysOf(role);
  const found = key === '' ? [] : version.alters.filter((alter) => alter.id !== version.resident && (keysOf(alter.role ?? '') === key || (alter.role === undefined && keysOf(alter.name) === key)));
  return found.length === 1 ? found[0] : undefined;
}

/** Words as they are compared. */
export function keysOf(text: string): string {
  return wordsOf(text).join(' ');
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/u).map(keyOf).filter(Boolean);
}

function nameOf(alter: Alter): KnownName {
  const before = known.get(alter);
  if (before?.name === alter.name) return before;
  const words = wordsOf(alter.name);
  const tokens = tokensOf(alter.name);
  const capitals = tokens.filter(isCapital).map(({ key }) => key);
  const name = { name: alter.name, words, key: words.join(' '), capitals, parts: tokens.length > 1 && !tokens.some(isAnd) ? capitals : [] };
  known.set(alter, name);
  return name;
}
