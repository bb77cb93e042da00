/** What the part of the details about themes says, in one language. */
export interface ThemeWords {
  title: string;
  /** Over the choice of a theme to add; its empty choice; a new one of some kind. */
  add: string;
  choose: string;
  fresh: (kind: string) => string;
  label: string;
  hint: string;
  kind: string;
  heavy: string;
  alsoTouches: string;
  touches: string;
  letGo: string;
  remove: string;
  unnamed: string;
}

const nl: ThemeWords = {
  title: 'Thema’s',
  add: 'Thema erbij',
  choose: 'Kies een thema',
  fresh: (kind) => `nieuw: ${kind}`,
  label: 'Waar gaat het over?',
  hint: 'Kort, in de woorden van de bewoner',
  kind: 'Soort',
  heavy: 'Weegt zwaar',
  alsoTouches: 'Wie raakt het nog meer?',
  touches: 'Raakt',
  letGo: 'losmaken',
  remove: 'Thema weghalen',
  unnamed: 'nog zonder woorden',
};

const en: ThemeWords = {
  title: 'Themes',
  add: 'Add a theme',
  choose: 'Choose a theme',
  fresh: (kind) => `new: ${kind}`,
  label: 'What is it about?',
  hint: 'Short, in the resident’s words',
  kind: 'Kind',
  heavy: 'Weighs heavily',
  alsoTouches: 'Who else does it touch?',
  touches: 'Touches',
  letGo: 'let go',
  remove: 'Remove theme',
  unnamed: 'no words yet',
};

/** The words about themes in a language that the element speaks. */
export function themeWordsFor(lang: string): ThemeWords {
  return lang === 'en' ? en : nl;
}
