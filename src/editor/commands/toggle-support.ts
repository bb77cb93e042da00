import type { AlterId, TieId } from '../../model/document.js';
import type { SupportKind } from '../../model/vocabulary.js';
import type { Command } from '../command.js';
import { refuse } from '../refuse.js';
import { setSupport } from './set-support.js';

/** Switches one kind of support that one end of a tie gives the other. Switching the last one off leaves "none". */
export function toggleSupport(id: TieId, giver: AlterId, kind: SupportKind): Command {
  return (context) => {
    const tie = context.version.ties.find((each) => each.id === id);
    if (!tie || (giver !== tie.from && giver !== tie.to)) return refuse('gone');
    const now = (giver === tie.from ? tie.gives : tie.gets) ?? [];
    return setSupport(id, giver, now.includes(kind) ? now.filter((each) => each !== kind) : [...now, kind])(context);
  };
}
