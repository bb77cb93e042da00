import { clipOf } from '../../editor/clip-of.js';
import { refuse } from '../../editor/refuse.js';
import { shareableClip } from '../../editor/shareable-clip.js';
import type { AlterId } from '../../model/document.js';
import { alterOf, othersOf, residentOf, versionOf } from '../../model/query.js';
import { saveDocument } from '../../model/save.js';
import { clipLines } from '../../words/clip-lines.js';
import { clipWordsFor } from '../../words/clip-words.js';
import type { ClipDesk } from './clip-desk.js';
import { CLIP_TYPE } from './clip-type.js';

/** How people are copied. */
export interface CopyChoice {
  /** Other programs get the names too; otherwise only how many there are and where they stand. */
  names?: boolean;
  /** Says no more than what is kept off the clipboard, because what follows is told. */
  silent?: boolean;
}

/**
 * Copies people: onto the clipboard of the browser's event if there is one, and in any case into memory. Other programs get
 * a text without names unless they were asked for. False if there is nobody to copy.
 */
export function copyPeople(desk: ClipDesk, ids: readonly AlterId[], clipboard: DataTransfer | null, { names = false, silent = false }: CopyChoice = {}): boolean {
  const { editor: { document, version }, messages } = desk;
  const people = ids.filter((id) => id !== version.resident && alterOf(version, id));
  if (people.length === 0) {
    desk.run(() => (ids.includes(version.resident) ? refuse('resident-once', { name: residentOf(version).name }) : refuse('nothing-chosen')));
    return false;
  }
  const whole = clipOf(document, version, people);
  const shared = shareableClip(whole, document);
  const leaving = othersOf(versionOf(shared));
  const text = clipLines(shared, messages, names);
  desk.clips.last = { map: document.id, whole, shared, text };
  if (clipboard) {
    clipboard.setData(CLIP_TYPE, saveDocument(shared));
    clipboard.setData('text/plain', text);
  }
  const words = clipWordsFor(messages.lang);
  const kept = people.length - leaving.length;
  desk.announce([silent ? '' : words.copied(people.length, names), kept ? words.kept(kept) : '', clipboard ? '' : words.onlyHere].filter(Boolean).join(' '));
  return true;
}
