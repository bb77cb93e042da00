/** The Dutch of people, ties and edits, and of what is said once a map can be worked on: a chunk of its own, fetched while the first map is painted. */
export { nl as messages } from '../words/nl.js';
export { uiWholeNl as ui } from '../words/ui-whole-nl.js';
