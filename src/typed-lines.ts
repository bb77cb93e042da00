/**
 * What people type about people, in Dutch and English: commands that put it on the map, and what was understood. Loaded by
 * `typedLines()`; run by the editor of `editing()`.
 * @module
 */
export { addFromLine } from './editor/commands/add-from-line.js';
export { addMany } from './editor/commands/add-many.js';
export type { LineChoice } from './editor/quick-add/new-alter-of.js';
export { parseLine } from './editor/quick-add/parse-line.js';
export { parsePeople } from './editor/quick-add/parse-people.js';
export { parseSelf, type SelfSaid } from './editor/quick-add/parse-self.js';
export { parseTie, type TieSaid } from './editor/quick-add/parse-tie.js';
export type { Understood } from './editor/quick-add/understood.js';
