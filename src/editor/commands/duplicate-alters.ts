import type { AlterId } from '../../model/document.js';
import { alterOf } from '../../model/query.js';
import { clipOf } from '../clip-of.js';
import type { Command } from '../command.js';
import { refuse } from '../refuse.js';
import { pasteClip } from './paste-clip.js';

/** Puts each of these people on the map once more, in the same place and with the ties among them and with the resident. */
export function duplicateAlters(ids: readonly AlterId[]): Command {
  return (context) => {
    const { document, version } = context;
    if (ids.length === 0) return refuse('nothing-chosen');
    if (ids.some((id) => !alterOf(version, id))) return refuse('gone');
    if (ids.every((id) => id === version.resident)) return refuse('resident-once', { name: alterOf(version, version.resident)!.name });
    return pasteClip(clipOf(document, version, ids, () => 'clip'), { same: true })(context);
  };
}
