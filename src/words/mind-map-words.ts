/** What the mind map of a goal says, in one language. */
export interface MindMapWords {
  title: string;
  open: string;
  tree: string;
  /** How the keys work, under the drawing. */
  keys: string;
  touch: string;
  words: string;
  newWords: string;
  ready: string;
  child: string;
  sibling: string;
  remove: string;
  undo: string;
  asPicture: string;
  asDrawing: string;
  fileWord: string;
  centre: (text: string) => string;
  nothing: string;
}

const nl: MindMapWords = {
  title: 'Mindmap',
  open: 'Mindmap',
  tree: 'Ideeën rond dit doel',
  keys: 'Tab: een tak erbij. Enter: een tak ernaast. F2: andere woorden. Delete: weghalen. Pijlen: verder kijken. Shift+Tab: uit de tekening.',
  touch: 'Kies een tak. Zet er met de knoppen een tak bij.',
  words: 'Woorden van deze tak',
  newWords: 'Woorden van de nieuwe tak',
  ready: 'Klaar',
  child: 'Tak erbij',
  sibling: 'Tak ernaast',
  remove: 'Weghalen',
  undo: 'Ongedaan',
  asPicture: 'Plaatje (PNG)',
  asDrawing: 'Tekening (SVG)',
  fileWord: 'mindmap',
  centre: (text) => `${text}, in het midden`,
  nothing: 'Nog geen ideeën.',
};

const en: MindMapWords = {
  title: 'Mind map',
  open: 'Mind map',
  tree: 'Ideas around this goal',
  keys: 'Tab: a branch on it. Enter: a branch beside it. F2: other words. Delete: take away. Arrows: look around. Shift+Tab: out of the drawing.',
  touch: 'Choose a branch. Put another to it with the buttons.',
  words: 'Words of this branch',
  newWords: 'Words of the new branch',
  ready: 'Done',
  child: 'Branch on it',
  sibling: 'Branch beside it',
  remove: 'Take away',
  undo: 'Undo',
  asPicture: 'Picture (PNG)',
  asDrawing: 'Drawing (SVG)',
  fileWord: 'mind-map',
  centre: (text) => `${text}, in the middle`,
  nothing: 'No ideas yet.',
};

/** The words of the mind map in a language that the element speaks. */
export function mindMapWordsFor(lang: string): MindMapWords {
  return lang === 'en' ? en : nl;
}
