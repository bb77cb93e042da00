import type { DeedKey, DeedWords } from './deed-words.js';

const placed = ({ sector, ring }: DeedWords): string => [sector && `bij ${sector}`, ring].filter(Boolean).join(', ');
const now = ({ field, value, several }: DeedWords): string => (several ? `${field} veranderd` : value ? `${field} is nu ${value}` : `${field} leeggemaakt`);
const moment = ({ name, value }: DeedWords): string => (name || value ? `: ${[name, value].filter(Boolean).join(', ')}` : '');

/** What was done, in Dutch: the result, not the keystroke. */
export const nlDeeds: Record<DeedKey, (words: DeedWords) => string> = {
  'alter-added': (w) => `${[`${w.name} toegevoegd`, placed(w)].filter(Boolean).join(' ')}`,
  'alters-added': (w) => `${w.count} toegevoegd: ${w.names}`,
  'alters-removed': (w) => `${w.names} verwijderd`,
  'alter-changed': (w) => `${w.name}: ${now(w)}`,
  'alters-changed': (w) => `${w.names}: ${now(w)}`,
  'alter-renamed': (w) => `${w.before} heet nu ${w.name}`,
  'alter-moved': (w) => `${w.name} staat nu ${placed(w)}`,
  'alters-moved': (w) => `${w.names} staan nu ${placed(w)}`,
  'alter-placed': (w) => `${w.name} op een eigen plek gezet`,
  'alter-unpinned': (w) => `eigen plek van ${w.name} losgelaten`,
  tidied: () => 'kaart opgeruimd',
  'tie-added': (w) => `${w.from} en ${w.to} verbonden${w.quality ? `: ${w.quality}` : ''}`,
  'tie-changed': (w) => `band ${w.from} – ${w.to}: ${now(w)}`,
  'tie-reversed': (w) => `band ${w.from} – ${w.to} omgedraaid`,
  'ties-removed': (w) => (w.count === 1 ? `band ${w.from} – ${w.to} verwijderd` : `${w.count} banden verwijderd`),
  'home-joined': (w) => `${w.names} nu bij ${w.resident} in huis`,
  'home-left': (w) => `${w.names} niet meer bij ${w.resident} in huis`,
  'household-added': (w) => `huis toegevoegd: ${w.names}`,
  'household-changed': (w) => `huis${w.name ? ` ${w.name}` : ''} veranderd: ${w.names}`,
  'household-removed': (w) => `huis${w.name ? ` ${w.name}` : ''} verwijderd`,
  'couple-added': (w) => `${w.names} als paar toegevoegd${w.value ? `: ${w.value}` : ''}`,
  'couple-changed': (w) => `paar ${w.names}: ${now(w)}`,
  'couple-removed': (w) => `paar ${w.names} verwijderd`,
  'child-added': (w) => `${w.name} is nu kind van ${w.names}`,
  'child-changed': (w) => `${w.name} als kind van ${w.names}: ${now(w)}`,
  'child-removed': (w) => `${w.name} is geen kind meer van ${w.names}`,
  'theme-added': (w) => `thema toegevoegd: ${[w.theme, w.name].filter(Boolean).join(', ')}`,
  'theme-changed': (w) => `thema ${w.name || w.theme} veranderd`,
  'theme-removed': (w) => `thema ${w.name || w.theme} verwijderd`,
  'resident-changed': (w) => `${w.name}: ${now(w)}`,
  'document-changed': (w) => `${w.field} veranderd`,
  'version-added': (w) => `nieuw moment${moment(w)}`,
  'version-changed': (w) => `${w.field} veranderd`,
  'version-removed': (w) => `moment verwijderd${moment(w)}`,
  'event-added': (w) => `gebeurtenis toegevoegd${moment(w)}`,
  'event-changed': (w) => `gebeurtenis veranderd${moment(w)}`,
  'event-removed': (w) => `gebeurtenis verwijderd${moment(w)}`,
  'document-loaded': () => 'andere kaart geopend',
};
