/** What the long list says: names that wait for a place on the map. */
export interface TrayWords {
  title: string;
  /** Before anybody is on it. */
  hint: string;
  /** How to give somebody a place. */
  placeHint: string;
  /** What a press does: new names go to the list, or to the map. */
  goOn: string;
  ready: string;
  start: string;
  /** Name of the group of names. */
  names: (count: number) => string;
  where: (name: string) => string;
  howNear: string;
  home: (resident: string) => string;
  /** Puts somebody on the map as far as it is known where. */
  place: (where: string) => string;
  when: string;
  details: string;
  remove: string;
  /** In menus and details of who is on the map. */
  back: string;
  /** Of somebody in the details. */
  waits: string;
}

const nl: TrayWords = {
  title: 'Lange lijst',
  hint: 'Noem iedereen die je kent. Nu, vroeger, misschien later. Een plek komt daarna.',
  placeHint: 'Sleep een naam naar de kaart, of tik erop.',
  goOn: 'Verder noemen',
  ready: 'Klaar met noemen',
  start: 'Begin met een lange lijst',
  names: (count) => `Lange lijst, ${String(count)}`,
  where: (name) => `Waar hoort ${name}?`,
  howNear: 'Hoe dichtbij? Dan staat de naam op de kaart.',
  home: (resident) => `bij ${resident} in huis`,
  place: (where) => (where ? `Zet op de kaart: ${where}` : 'Zet zomaar op de kaart'),
  when: 'Nu, vroeger of later?',
  details: 'Gegevens',
  remove: 'Haal weg',
  back: 'Terug op de lange lijst',
  waits: 'Staat op de lange lijst, nog niet op de kaart.',
};

const en: TrayWords = {
  title: 'Long list',
  hint: 'Name everybody you know. Now, in the past, perhaps later. A place comes after that.',
  placeHint: 'Drag a name to the map, or tap it.',
  goOn: 'Name more people',
  ready: 'Done naming',
  start: 'Begin with a long list',
  names: (count) => `Long list, ${String(count)}`,
  where: (name) => `Where does ${name} belong?`,
  howNear: 'How close? That puts the name on the map.',
  home: (resident) => `lives with ${resident}`,
  place: (where) => (where ? `Put on the map: ${where}` : 'Put on the map anywhere'),
  when: 'Now, in the past or later?',
  details: 'Details',
  remove: 'Remove',
  back: 'Back to the long list',
  waits: 'On the long list, not on the map yet.',
};

/** The words of the long list in a language that the element speaks. */
export function trayWordsFor(lang: string): TrayWords {
  return lang === 'en' ? en : nl;
}
