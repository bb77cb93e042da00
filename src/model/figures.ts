/** Figures for people. */
export const PEOPLE_FIGURES = ['woman', 'man', 'girl', 'boy', 'child', 'older-woman', 'older-man', 'baby', 'person', 'family', 'group', 'dog', 'cat'] as const;

/** Figures for who helps for their work or as a volunteer. */
export const HELPER_FIGURES = ['doctor', 'helper', 'teacher', 'police', 'volunteer'] as const;

/** Figures for places and what people do there. */
export const PLACE_FIGURES = ['house', 'school', 'work', 'shop', 'church', 'mosque', 'sport', 'coffee', 'lesson', 'park', 'hospital', 'town-hall'] as const;

/** Everything that somebody, or a place, can be drawn as in picto mode. */
export const FIGURES = [...PEOPLE_FIGURES, ...HELPER_FIGURES, ...PLACE_FIGURES] as const;
export type Figure = (typeof FIGURES)[number];
