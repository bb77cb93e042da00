/**
 * Commands that put on the map what people type about people. Loaded by `typedLines()`, after the grammar.
 * @module
 */
export { addFromLine } from './editor/commands/add-from-line.js';
export { addMany } from './editor/commands/add-many.js';
export { readPeople, type ReadingChoice } from './editor/quick-add/read-people.js';
