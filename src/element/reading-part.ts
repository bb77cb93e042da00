/** What a typed line says on this map: whole sentences, who is there already, family; and what puts it there. */
export { addTyped } from './add-typed.js';
export { readLine } from './typed-line.js';
