import { uiEn } from './ui-en.js';
import { uiWholeNl } from './ui-whole-nl.js';
import type { UiWords } from './ui-words.js';

/** The interface's words for a language tag such as `nl-NL`; Dutch if we do not speak it. */
export function uiWordsFor(lang: string): UiWords {
  return lang.toLowerCase().split('-')[0] === 'en' ? uiEn : uiWholeNl;
}
