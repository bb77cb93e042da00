import type { NetworkDocument } from '../model/document.js';
import type { DefaultSector } from '../model/vocabulary.js';

type Titles = Readonly<Record<DefaultSector | '', string>>;

/** Titles of the default sectors per language. The layout keeps room for the longest, so that a change of language moves nobody. */
export const SECTOR_TITLES: Readonly<Record<'nl' | 'en', Titles>> = {
  nl: { familie: 'Familie', vrienden: 'Vrienden', buren: 'Buren', vrijwilligers: 'Vrijwilligers', meedoen: 'Meedoen', hulp: 'Hulp', '': 'Nog geen plek' },
  en: { familie: 'Relatives', vrienden: 'Friends', buren: 'Neighbours', vrijwilligers: 'Volunteers', meedoen: 'Taking part', hulp: 'Professionals', '': 'No place yet' },
};

/** The title of a sector: the document's own label, or the default one in this language. */
export function sectorTitle(document: NetworkDocument, id: string, language: string): string {
  const own = document.sectors?.find((s) => s.id === id)?.label;
  const titles: Readonly<Record<string, string>> = SECTOR_TITLES[language === 'en' ? 'en' : 'nl'];
  return own ?? titles[id] ?? id;
}

/** Every title a sector may get, for keeping room. */
export function sectorTitles(document: NetworkDocument, id: string): string[] {
  return [...new Set(Object.keys(SECTOR_TITLES).map((language) => sectorTitle(document, id, language)))];
}
