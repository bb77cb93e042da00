import { roomsEn } from './rooms-en.js';
import { roomsNl } from './rooms-nl.js';
import type { RoomsWords } from './rooms-words.js';

/** The words for rooms in a language; Dutch if there are none in it. */
export function roomsWordsFor(language: string): RoomsWords {
  return language.toLowerCase().split('-')[0] === 'en' ? roomsEn : roomsNl;
}
