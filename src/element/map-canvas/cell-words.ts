import { isRefusal, type Plan } from '../../editor/command.js';
import type { AlterId } from '../../model/document.js';
import { homeOf, ringIds } from '../../model/query.js';
import { OUTSIDE } from '../../model/vocabulary.js';
import { alterName } from '../../words/alter-name.js';
import { ringLabel } from '../../words/ring-label.js';
import { sectorLabel } from '../../words/sector-label.js';
import type { Stage } from '../gestures/stage.js';

/** What a cell is called to who is about to be let go there, or why it cannot be. */
export function cellWords(stage: Stage, id: AlterId, cell: { ring: number; sector: string }, plan: Plan): string {
  if (isRefusal(plan)) return stage.refusalText(plan);
  const { editor: { document, version }, messages, words } = stage;
  if (cell.ring < 0) {
    const resident = alterName(messages, version, version.resident);
    return homeOf(version).has(id) ? words.staysHome(resident) : words.joinsHome(resident);
  }
  const ring = ringLabel(document, ringIds(document)[cell.ring] ?? OUTSIDE, messages);
  return words.cell(cell.sector === '' ? words.noSector : sectorLabel(document, cell.sector, messages), ring);
}
