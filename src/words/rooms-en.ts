import type { RoomsWords } from './rooms-words.js';

/** Rooms in English. */
export const roomsEn: RoomsWords = {
  names: { beraad: 'Council', presentation: 'Showing' },
  absent: {
    beraad: 'Professionals and notes are not here now.',
    presentation: 'Notes and what is not shared are not here now.',
  },
  leave: { beraad: 'End the council', presentation: 'Done' },
  back: 'Everything is on the map again.',
};
