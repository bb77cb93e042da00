import type { NetworkDocument } from '../model/document.js';
import { NetworkMapError } from '../model/errors.js';
import { openDocument } from '../model/open.js';

/** A clip from the text that was on the clipboard, checked and repaired like any document that comes in; nothing if it is none. */
export function openClip(text: string): NetworkDocument | undefined {
  try {
    const { document, readonly } = openDocument(text);
    return readonly ? undefined : document;
  } catch (error) {
    if (error instanceof NetworkMapError) return undefined;
    throw error;
  }
}
