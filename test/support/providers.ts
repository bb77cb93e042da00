import type { CatalogueEntry } from '../../src/element/catalogue/catalogue-entry.js';

const KINDS = [
  ['Inloop', 'walk-in', 'free'], ['Schuldhulp', 'debt help', 'referred'], ['Eetgroep', 'meals together', 'free'], ['Thuiszorg', 'home care', 'referred'],
  ['Sportclub', 'sports club', 'free'], ['Maatjes', 'buddies', 'free'], ['Dagbesteding', 'day activities', 'referred'], ['Taalcafé', 'language café', 'free'],
] as const;
const PLACES = ['De Vlieger', 'Het Baken', 'De Wissel', 'Noorderhof', 'De Meent', 'Zuidhoek', 'De Kring'];

/** An invented guide of 56 places that help or where something is to do. */
export const PROVIDERS: readonly CatalogueEntry[] = PLACES.flatMap((place, at) => KINDS.map(([kind, english, access], of): CatalogueEntry => ({
  id: `gids-${at * KINDS.length + of + 1}`, name: { nl: `${kind} ${place}`, en: `${place} ${english}` }, kind: { nl: kind.toLowerCase(), en: english }, access,
  ...(kind === 'Sportclub' ? { sector: 'meedoen', as: 'group' as const } : kind === 'Maatjes' ? { sector: 'vrijwilligers' } : {}),
  ...(kind === 'Schuldhulp' ? { words: ['geld', 'budget', 'money'] } : {}),
})));
