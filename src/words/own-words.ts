import type { WayOfWorking, WayWord, Wording } from '../model/way.js';
import { capitalise } from './capitalise.js';
import type { Messages } from './messages.js';

/** A word of a way of working as sentences take it: by itself, and with its article. */
interface OwnWord { alone: string; whole: string; isHet: boolean }

const USUAL = {
  nl: { resident: /\b(?:(de) )?bewoner\b/giu, dream: /\b(?:(de|welke) )?droom\b/giu },
  en: { resident: /\b(?:(the) )?resident\b/giu, dream: /\b(?:(the) )?dream\b/giu },
};
const ARTICLE = /^(de|het|the)\s+/iu;

/** Words of a way of working in one language, over the words that are there. The same words come out for the same words. */
export class OwnWords {
  readonly #lang: string;
  readonly #own: { [Word in WayWord]?: OwnWord };
  readonly #said = new WeakMap<object, object>();

  constructor(words: NonNullable<WayOfWorking['words']>, lang: string) {
    this.#lang = lang;
    this.#own = Object.fromEntries(Object.entries(words).map(([word, wording]) => [word, ownWord(wording, lang)]));
  }

  /** The word for the resident, or for a kind of theme, by itself; nothing where the way has none of its own. */
  of(word: WayWord): string | undefined { return this.#own[word]?.alone; }

  /** Words of the interface. What a function says of somebody's own words stays as it is. */
  in<Words extends object>(words: Words): Words {
    let said = this.#said.get(words) as Words | undefined;
    if (!said) this.#said.set(words, (said = reworded(words, (text) => this.#say(text))));
    return said;
  }

  /** What is said about people and themes; words of later parts follow by `inOwnWords`. */
  messages(messages: Messages): Messages {
    let said = this.#said.get(messages) as Messages | undefined;
    if (said) return said;
    const own = reworded(messages, (text) => this.#say(text));
    const { trouble, strength, dream } = { ...messages.themeKinds, ...Object.fromEntries(Object.entries(this.#own).map(([word, { alone }]) => [word, alone])) };
    const isThemed = this.#own.trouble ?? this.#own.strength ?? this.#own.dream;
    const themes = capitalise(`${trouble}, ${strength} ${this.#lang === 'en' ? 'and' : 'en'} ${dream}`, messages.lang);
    said = {
      ...own, reword: (words) => this.in(words), themeKinds: { ...messages.themeKinds, trouble, strength, dream },
      sentences: { ...own.sentences, whole: { ...own.sentences.whole, ...(isThemed ? { themes } : {}) } },
    };
    this.#said.set(messages, said);
    return said;
  }

  /** A text with the words for the resident and the dream as the way has them; trouble and strength are words of other texts too. */
  #say(text: string): string {
    const { resident, dream } = this.#own;
    const usual = USUAL[this.#lang === 'en' ? 'en' : 'nl'];
    return this.#put(dream, usual.dream, this.#put(resident, usual.resident, text));
  }

  #put(own: OwnWord | undefined, usual: RegExp, text: string): string {
    return own ? text.replace(usual, (found: string, before: string | undefined) => {
      const word = before === undefined ? own.alone : before.toLowerCase() === 'welke' ? `${own.isHet ? 'welk' : 'welke'} ${own.alone}` : own.whole;
      return /^\p{Lu}/u.test(found) ? capitalise(word, this.#lang) : word;
    }) : text;
  }
}

function ownWord(wording: Wording, lang: string): OwnWord {
  const said = (lang === 'en' ? wording.en ?? wording.nl : wording.nl).trim();
  const article = ARTICLE.exec(said)?.[1]?.toLowerCase();
  const alone = said.replace(ARTICLE, '');
  return { alone, whole: `${article ?? (lang === 'en' ? 'the' : 'de')} ${alone}`, isHet: article === 'het' };
}

/** Plain data with every text in it said anew. */
function reworded<Value>(value: Value, say: (text: string) => string): Value {
  if (typeof value === 'string') return say(value) as Value;
  if (Array.isArray(value)) return value.map((each: unknown) => reworded(each, say)) as Value;
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, reworded(each as unknown, say)])) as Value;
}
