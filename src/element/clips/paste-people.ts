import type { Command, Plan } from '../../editor/command.js';
import { clipWithoutUnsafe } from '../../editor/clip-without-unsafe.js';
import { duplicateAlters } from '../../editor/commands/duplicate-alters.js';
import { pasteClip } from '../../editor/commands/paste-clip.js';
import { openClip } from '../../editor/open-clip.js';
import { refuse } from '../../editor/refuse.js';
import { linePart } from '../line-part.js';
import type { ClipDesk } from './clip-desk.js';
import { isShelved, type Clip } from './clip-in.js';

/**
 * Pastes what is on the clipboard as one act: people copied from a map, or a text of which every line is somebody. Without a
 * clipboard, what was copied last in this element. What cannot be read is refused and changes nothing;
 * nothing is answered where the part that reads lines could not be fetched.
 */
export async function pastePeople(desk: ClipDesk, clip: Clip | null): Promise<Plan | undefined> {
  const { editor } = desk;
  if (!clip || isShelved(clip, desk.clips)) return desk.run(shelved(desk));
  const { own, text } = clip;
  if (own !== '') return desk.run(carried(desk, own));
  if (text === '' || editor.readonly) return desk.run(() => refuse('nothing-copied'));
  const part = await linePart().catch(() => { desk.missing(); });
  return part?.addTyped(desk, text);
}

/** Puts the same people on the map once more, as new ones. */
export function duplicatePeople(desk: ClipDesk, ids: readonly string[]): void { desk.run(duplicateAlters(ids)); }

/** What was copied last in this element; in another map only what may leave the one it was copied from. */
function shelved({ editor, clips: { last } }: ClipDesk): Command {
  if (!last) return () => refuse('nothing-copied');
  const same = last.map === editor.document.id;
  return pasteClip(same ? last.whole : last.shared, { same });
}

/** What the clipboard carries; what was kept off it comes along where it was copied in this very map. */
function carried(desk: ClipDesk, own: string): Command {
  const clip = openClip(own);
  if (!clip) return () => refuse('bad-clip');
  const { editor, clips: { last } } = desk;
  return clip.id === last?.whole.id && editor.document.id === last.map ? shelved(desk) : pasteClip(desk.unsafeTies ? clip : clipWithoutUnsafe(clip));
}
