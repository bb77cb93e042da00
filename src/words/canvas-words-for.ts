import { canvasEn } from './canvas-en.js';
import { canvasNl } from './canvas-nl.js';
import type { CanvasWords } from './canvas-words.js';

/** The map's own words for a language tag such as `nl-NL`; Dutch if we do not speak it. */
export function canvasWordsFor(lang: string | undefined): CanvasWords {
  return lang?.toLowerCase().split('-')[0] === 'en' ? canvasEn : canvasNl;
}
