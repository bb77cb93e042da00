import type { ClipShelf } from './clip-shelf.js';
import { CLIP_TYPE } from './clip-type.js';

/** What a clipboard held when it was looked at. */
export interface Clip {
  /** People copied from a map, as a document; empty if there are none. */
  own: string;
  /** What other programs get. */
  text: string;
}

/** Reads a clipboard at once, since it is empty again when its event is over. */
export function readClip(clipboard: DataTransfer | null): Clip {
  return { own: clipboard?.getData(CLIP_TYPE) ?? '', text: plain(clipboard?.getData('text/plain') ?? '') };
}

/** Whether this is the text of what was copied last in this element: some browsers carry nothing but texts. */
export function isShelved({ own, text }: Clip, { last }: ClipShelf): boolean {
  return own === '' && text !== '' && text === last?.text;
}

/** People copied from a map that are on a clipboard; nothing if it holds only a text from elsewhere. */
export function peopleIn(clipboard: DataTransfer | null, clips: ClipShelf): Clip | undefined {
  const clip = readClip(clipboard);
  return clip.own !== '' || isShelved(clip, clips) ? clip : undefined;
}

/** Some clipboards write line ends of their own. */
function plain(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}
