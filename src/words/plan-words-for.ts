import { planEn } from './plan-en.js';
import { planNl } from './plan-nl.js';
import type { PlanWords } from './plan-words.js';

/** The words for the plan in a language that the element speaks. */
export function planWordsFor(lang: string): PlanWords {
  return lang === 'en' ? planEn : planNl;
}
