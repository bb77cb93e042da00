/** What stands under the pictures of picto mode, and is read aloud. */
export interface PictoWords {
  /** Name of the whole part. */
  title: string;
  who: string;
  people: string;
  helpers: string;
  places: string;
  /** The questions about somebody, one a screen. */
  group: string;
  near: string;
  tie: string;
  gets: string;
  gives: string;
  connect: string;
  figure: string;
  home: string;
  back: string;
  undo: string;
  listen: string;
  name: string;
  remove: string;
  next: string;
  nobodyElse: string;
  /** Said when the ear is on. */
  listening: string;
  /** What one of two others gives the other. */
  givesTo: (giver: string, getter: string) => string;
  between: (one: string, other: string) => string;
}

const nl: PictoWords = {
  title: 'Met plaatjes', who: 'Wie?', people: 'mensen en dieren', helpers: 'wie helpt', places: 'plekken',
  group: 'Welke groep?', near: 'Hoe dichtbij?', tie: 'Hoe is de band?', gets: 'Wat krijg jij?', gives: 'Wat geef jij?', connect: 'Wie kent wie?', figure: 'Welk plaatje?',
  home: 'samen in huis', back: 'Klaar', undo: 'Ongedaan', listen: 'Luister', name: 'Naam', remove: 'Weg', next: 'Verder',
  nobodyElse: 'Er is nog niemand anders.', listening: 'Tik op een plaatje om het woord te horen.',
  givesTo: (giver, getter) => `Wat geeft ${giver} aan ${getter}?`, between: (one, other) => `${one} en ${other}`,
};

const en: PictoWords = {
  title: 'In pictures', who: 'Who?', people: 'people and animals', helpers: 'who helps', places: 'places',
  group: 'Which group?', near: 'How close?', tie: 'What is the tie like?', gets: 'What do you get?', gives: 'What do you give?', connect: 'Who knows whom?', figure: 'Which picture?',
  home: 'living together', back: 'Done', undo: 'Undo', listen: 'Listen', name: 'Name', remove: 'Away', next: 'Next',
  nobodyElse: 'There is nobody else yet.', listening: 'Tap a picture to hear its word.',
  givesTo: (giver, getter) => `What does ${giver} give ${getter}?`, between: (one, other) => `${one} and ${other}`,
};

/** The words of picto mode in a language that the element speaks. */
export function pictoWordsFor(lang: string): PictoWords {
  return lang === 'en' ? en : nl;
}
