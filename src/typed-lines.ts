/**
 * What people type about people, in Dutch and English, as it is understood. Loaded by `typedLines()`, with the commands that put
 * it on the map; those are run by the editor of `editing()`.
 * @module
 */
export type { LineChoice } from './editor/quick-add/new-alter-of.js';
export { parseLine } from './editor/quick-add/parse-line.js';
export { parsePeople } from './editor/quick-add/parse-people.js';
export { parseSelf, type SelfSaid } from './editor/quick-add/parse-self.js';
export { parseTie, type TieSaid } from './editor/quick-add/parse-tie.js';
export type { KinSaid, Understood } from './editor/quick-add/understood.js';
