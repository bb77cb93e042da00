/** What it takes to understand a typed line: the grammar with its words, loaded when the field is first used. */
export { addAlter } from '../editor/commands/add-alter.js';
export { addMany } from '../editor/commands/add-many.js';
export { newAlterOf } from '../editor/quick-add/new-alter-of.js';
export { parseLine } from '../editor/quick-add/parse-line.js';
export { understoodWords } from '../editor/quick-add/understood-words.js';
export { saysUnsafe } from '../editor/quick-add/says-unsafe.js';
export { notUsedHere } from '../words/not-used-here.js';
