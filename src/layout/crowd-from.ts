/**
 * With so many people a map is drawn as a crowd: fitted in a usual view, names drawn with the map would be less than 8 px high,
 * and a canvas is as quick as elements are. Measured; see docs/large.md.
 */
export const CROWD_FROM = 151;

/** Above this many people circles keep no room for names any more: they are shown by zoom, and everybody stands as in a full hall. */
export const MOST_WITH_NAMES = 300;
