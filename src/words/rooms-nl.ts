import type { RoomsWords } from './rooms-words.js';

/** Rooms in Dutch at B1 level. */
export const roomsNl: RoomsWords = {
  names: { beraad: 'Beraad', presentation: 'Laten zien' },
  absent: {
    beraad: 'Hulpverleners en notities zijn er nu niet bij.',
    presentation: 'Notities en wat niet gedeeld wordt, zijn er nu niet bij.',
  },
  leave: { beraad: 'Beraad afsluiten', presentation: 'Klaar' },
  back: 'Alles staat weer op de kaart.',
};
