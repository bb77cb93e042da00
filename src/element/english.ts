import { en } from '../words/en.js';
import { uiEn } from '../words/ui-en.js';
import { wordsOf as worded } from './wordings.js';

/** All English words of the element: a chunk of its own, loaded where the page is in English. */
export const wordsOf = (host: object): ReturnType<typeof worded> => worded(host, en, uiEn);
