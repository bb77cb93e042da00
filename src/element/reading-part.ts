/** What a typed line says on this map: whole sentences, who is there already, family; and what puts it there. */
export { addPeople } from '../editor/commands/add-people.js';
export { addTyped } from './add-typed.js';
export { readPeople } from '../editor/quick-add/read-people.js';
export { readLine } from './typed-line.js';
export { understoodView } from './understood-view.js';
