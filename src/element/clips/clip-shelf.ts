import type { NetworkDocument } from '../../model/document.js';

/**
 * What was copied last in this element, in memory only: for pasting where the browser gives no clipboard, and for what is not
 * to be shared, which never gets onto the clipboard. Emptied when the element leaves the page.
 */
export interface ClipShelf {
  last?: {
    /** Id of the map it was taken from. */
    map: string;
    /** Everything that was copied. */
    whole: NetworkDocument;
    /** What of it is on the clipboard. */
    shared: NetworkDocument;
    /** The text that other programs get. */
    text: string;
  };
}
