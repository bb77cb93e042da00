import type { Tie, Version } from './document.js';
import { homeOf } from './query.js';

/** Above this many people signs over the lines would be all there is to see: those of who is chosen are drawn alone. */
const MOST_WITH_SIGNS = 40;

/** Whether a picture of a version has room for support and themes. */
export function hasRoomForSigns({ alters }: Version): boolean {
  return alters.length <= MOST_WITH_SIGNS;
}

/** The ties along which support is shown at rest. Within a home lines are short and many: what is given there is shown of who is chosen. */
export function supportAtRest(version: Version): Tie[] {
  if (!hasRoomForSigns(version)) return [];
  const home = homeOf(version);
  return version.ties.filter(({ from, to, gives, gets }) => (gives?.length || gets?.length) && !(home.has(from) && home.has(to)));
}
