/** What it takes to understand a typed line: the grammar with its words, loaded when the field is first used. */
export { parsePeople } from '../editor/quick-add/parse-people.js';
export { understoodWords } from '../editor/quick-add/understood-words.js';
export { addTyped } from './add-typed.js';
export { pastePeople } from './clips/paste-people.js';
