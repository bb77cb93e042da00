import { sharedCopy } from '../../model/shared-copy.js';
import { unmarked } from '../../model/unmarked.js';
import { refuse } from '../refuse.js';
import type { Room } from '../room.js';
import { remembered } from './remembered.js';

/** The room in which a map is shown to the resident and who came along: one moment, nothing that is not to be shared, nothing to change. */
export function presentation(): Room {
  const show = remembered((document, version) => unmarked(sharedCopy(document, version).document));
  return { name: 'presentation', locked: true, show, known: () => [], guard: () => () => refuse('readonly') };
}
