import { nl } from '../words/nl.js';
import { uiWholeNl } from '../words/ui-whole-nl.js';
import { wordsOf as worded } from './wordings.js';

/** The Dutch of people, ties and edits, and of what is said once a map can be worked on: a chunk of its own, fetched while the first map is painted. */
export const wordsOf = (host: object): ReturnType<typeof worded> => worded(host, nl, uiWholeNl);
