import { carryFromBeside } from '../gestures/carry-from-beside.js';
import type { ViewContext } from '../view-context.js';
import { entryCellAt, entryCellWords } from './entry-cell.js';
import type { EntryCell } from './place-entry.js';

/** Carries an entry of the guide to a cell of the map, whose name goes along. */
export function carryEntry(ctx: ViewContext, name: string, start: PointerEvent, drop: (cell: EntryCell) => void): void {
  if (ctx.locked) return;
  const root = (start.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
  carryFromBeside(start, {
    begin: () => true,
    over(x, y) {
      const cell = entryCellAt(ctx, root, x, y);
      const where = cell && entryCellWords(ctx, cell);
      return where ? `${name}: ${where}` : name;
    },
    drop(x, y) {
      const cell = entryCellAt(ctx, root, x, y);
      if (cell) drop(cell);
    },
    off: () => undefined,
  });
}
