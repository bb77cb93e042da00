import { cellAt } from '../../layout/cells.js';
import { hasRings } from '../../layout/layout-key.js';
import { ringIds } from '../../model/query.js';
import { OUTSIDE } from '../../model/vocabulary.js';
import { ringLabel } from '../../words/ring-label.js';
import { sectorLabel } from '../../words/sector-label.js';
import type { ViewContext } from '../view-context.js';
import type { EntryCell } from './place-entry.js';

/** The cell of the map under a point of the page; an empty one where the layout has no rings, and nothing beside the map. */
export function entryCellAt({ editor }: Pick<ViewContext, 'editor'>, root: ShadowRoot, x: number, y: number): EntryCell | undefined {
  if (!root.elementFromPoint(x, y)?.closest('.map')) return undefined;
  if (!hasRings(editor.layout)) return {};
  const matrix = root.querySelector<SVGGElement>('.map svg.base > g')?.getScreenCTM();
  if (!matrix) return undefined;
  const { ring, sector } = cellAt(editor.picture, new DOMPoint(x, y).matrixTransform(matrix.inverse()));
  // What is handed over by the page lives in nobody's home: next to it is as near as it comes.
  return { ...(sector ? { sector } : {}), ring: ringIds(editor.document)[Math.max(0, ring)] ?? OUTSIDE };
}

/** What a cell is called. */
export function entryCellWords({ editor: { document }, messages }: Pick<ViewContext, 'editor' | 'messages'>, { sector, ring }: EntryCell): string {
  return [sector && sectorLabel(document, sector, messages), ring && ringLabel(document, ring, messages)].filter(Boolean).join(', ');
}
