/** What the guide of help and activities says, which a page may hand over. Names are handed in as the page wrote them. */
export interface CatalogueWords {
  title: string;
  open: string;
  close: string;
  search: string;
  hint: string;
  none: string;
  found: (count: number) => string;
  access: Readonly<Record<'free' | 'referred', string>>;
  placed: string;
  listed: string;
  standsThere: (name: string) => string;
  waitsThere: (name: string) => string;
  /** Over what a typed line may mean. */
  offered: string;
}

/** In Dutch at B1 level. */
const nl: CatalogueWords = {
  title: 'Hulp en activiteiten',
  open: 'Zoek hulp of een activiteit in de gids',
  close: 'Gids sluiten',
  search: 'Zoek op naam of soort',
  hint: 'Kies met Enter of tik, of sleep naar een plek op de kaart.',
  none: 'Niets gevonden. Typ iets anders, of zet het zelf op de kaart.',
  found: (count) => (count === 1 ? '1 gevonden' : `${count} gevonden`),
  access: { free: 'vrij toegankelijk', referred: 'na verwijzing' },
  placed: 'staat op de kaart',
  listed: 'staat op de lange lijst',
  standsThere: (name) => `${name} staat al op de kaart.`,
  waitsThere: (name) => `${name} staat al op de lange lijst.`,
  offered: 'uit de gids',
};

/** In plain English. */
const en: CatalogueWords = {
  title: 'Help and activities',
  open: 'Look for help or an activity in the guide',
  close: 'Close guide',
  search: 'Search by name or kind',
  hint: 'Choose with Enter or a tap, or drag to a place on the map.',
  none: 'Nothing found. Type something else, or put it on the map yourself.',
  found: (count) => (count === 1 ? '1 found' : `${count} found`),
  access: { free: 'open to all', referred: 'by referral' },
  placed: 'on the map',
  listed: 'on the long list',
  standsThere: (name) => `${name} is on the map already.`,
  waitsThere: (name) => `${name} is on the long list already.`,
  offered: 'from the guide',
};

/** The words of the guide in a language; Dutch unless it is English. */
export function catalogueWordsFor(lang: string): CatalogueWords {
  return lang === 'en' ? en : nl;
}
