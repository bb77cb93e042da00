/** What leads to the story of the resident, in one language. */
export interface ToldWords { story: string; question: string }

const nl: ToldWords = { story: 'Verhaal', question: 'Vraag' };
const en: ToldWords = { story: 'Story', question: 'Question' };

/** The words at the story and the question in a language that the element speaks. */
export function toldWordsFor(lang: string): ToldWords {
  return lang === 'en' ? en : nl;
}
