import { paperEn } from './paper-en.js';
import { paperNl } from './paper-nl.js';
import type { PaperWords } from './paper-words.js';

/** The words on paper in a language; Dutch if there are none in it. */
export function paperWordsFor(language: string): PaperWords {
  return language.toLowerCase().split('-')[0] === 'en' ? paperEn : paperNl;
}
