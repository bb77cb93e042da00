import type { AlterId, TieId } from '../../model/document.js';
import type { SupportKind } from '../../model/vocabulary.js';
import type { Command } from '../command.js';
import { refuse } from '../refuse.js';
import { setTie } from './set-tie.js';

/** Sets what one end of a tie gives the other, whichever way the tie was drawn; null for "not asked", an empty list for "none". */
export function setSupport(id: TieId, giver: AlterId, kinds: readonly SupportKind[] | null): Command {
  return (context) => {
    const tie = context.version.ties.find((each) => each.id === id);
    if (!tie || (giver !== tie.from && giver !== tie.to)) return refuse('gone');
    return setTie(id, { [giver === tie.from ? 'gives' : 'gets']: kinds && [...kinds] })(context);
  };
}
