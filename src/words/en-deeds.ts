import type { DeedKey, DeedWords } from './deed-words.js';

const placed = ({ sector, ring }: DeedWords): string => [sector && `in ${sector}`, ring].filter(Boolean).join(', ');
const now = ({ field, value, several }: DeedWords): string => (several ? `${field} changed` : value ? `${field} is now ${value}` : `${field} cleared`);
const moment = ({ name, value }: DeedWords): string => (name || value ? `: ${[name, value].filter(Boolean).join(', ')}` : '');

/** What was done, in English: the result, not the keystroke. */
export const enDeeds: Record<DeedKey, (words: DeedWords) => string> = {
  'alter-added': (w) => [`${w.name} added`, placed(w)].filter(Boolean).join(' '),
  'alters-added': (w) => `${w.count} added: ${w.names}`,
  'alters-removed': (w) => `${w.names} removed`,
  'alter-changed': (w) => `${w.name}: ${now(w)}`,
  'alters-changed': (w) => `${w.names}: ${now(w)}`,
  'alter-renamed': (w) => `${w.before} is now called ${w.name}`,
  'alter-moved': (w) => `${w.name} is now ${placed(w)}`,
  'alters-moved': (w) => `${w.names} are now ${placed(w)}`,
  'alter-placed': (w) => `${w.name} put in a place of their own`,
  'alter-unpinned': (w) => `own place of ${w.name} let go`,
  tidied: () => 'map tidied',
  'tie-added': (w) => `${w.from} and ${w.to} connected${w.quality ? `: ${w.quality}` : ''}`,
  'tie-changed': (w) => `tie ${w.from} – ${w.to}: ${now(w)}`,
  'tie-reversed': (w) => `tie ${w.from} – ${w.to} turned round`,
  'ties-removed': (w) => (w.count === 1 ? `tie ${w.from} – ${w.to} removed` : `${w.count} ties removed`),
  'home-joined': (w) => `${w.names} now in the home of ${w.resident}`,
  'home-left': (w) => `${w.names} no longer in the home of ${w.resident}`,
  'household-added': (w) => `home added: ${w.names}`,
  'household-changed': (w) => `home${w.name ? ` ${w.name}` : ''} changed: ${w.names}`,
  'household-removed': (w) => `home${w.name ? ` ${w.name}` : ''} removed`,
  'couple-added': (w) => `${w.names} added as a couple${w.value ? `: ${w.value}` : ''}`,
  'couple-changed': (w) => `couple ${w.names}: ${now(w)}`,
  'couple-removed': (w) => `couple ${w.names} removed`,
  'child-added': (w) => `${w.name} is now a child of ${w.names}`,
  'child-changed': (w) => `${w.name} as a child of ${w.names}: ${now(w)}`,
  'child-removed': (w) => `${w.name} is no longer a child of ${w.names}`,
  'theme-added': (w) => `theme added: ${[w.theme, w.name].filter(Boolean).join(', ')}`,
  'theme-changed': (w) => `theme ${w.name || w.theme} changed`,
  'theme-removed': (w) => `theme ${w.name || w.theme} removed`,
  'resident-changed': (w) => `${w.name}: ${now(w)}`,
  'document-changed': (w) => `${w.field} changed`,
  'version-added': (w) => `new moment${moment(w)}`,
  'version-changed': (w) => `${w.field} changed`,
  'version-removed': (w) => `moment removed${moment(w)}`,
  'event-added': (w) => `event added${moment(w)}`,
  'event-changed': (w) => `event changed${moment(w)}`,
  'event-removed': (w) => `event removed${moment(w)}`,
  'document-loaded': () => 'another map opened',
};
