/**
 * Commands for what happens over time: moments, events in the resident's life. Loaded by `planning()`; run by the editor of `editing()`.
 * @module
 */
export { addEvent } from './editor/commands/add-event.js';
export { addVersion } from './editor/commands/add-version.js';
export type { EventFacts } from './editor/check-event.js';
export { removeEvent } from './editor/commands/remove-event.js';
export { removeVersion } from './editor/commands/remove-version.js';
export { setEvent } from './editor/commands/set-event.js';
