/** All English words of the element: a chunk of its own, loaded where the page is in English. */
export { en as messages } from '../words/en.js';
export { uiEn as ui } from '../words/ui-en.js';
