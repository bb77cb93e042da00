import { arrivalOf } from '../model/arrival.js';
import type { NetworkDocument } from '../model/document.js';
import { NetworkMapError } from '../model/errors.js';

/** A clip from the text that was on the clipboard, checked like any document that comes in; nothing if it is none, or one that no map of ours made. */
export function openClip(text: string): NetworkDocument | undefined {
  try {
    const { document, isSound } = arrivalOf(text);
    return isSound ? document : undefined;
  } catch (error) {
    if (error instanceof NetworkMapError) return undefined;
    throw error;
  }
}
