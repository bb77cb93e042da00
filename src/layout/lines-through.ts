import { curvePoints } from '../geometry/curve.js';
import { pieceMeetsBox } from '../geometry/point.js';
import type { AlterId, Tie } from '../model/document.js';
import { MARGIN } from './own-name.js';
import { besideLine, MOST_TO_BEND_ROUND, obstacleAt } from './tie-curve.js';
import { tieWay, type NamedEnd } from './tie-way.js';

/** How many ties run through the letters of a name, drawn as they are drawn on the map. */
export function linesThrough(ties: readonly Tie[], people: ReadonlyMap<AlterId, NamedEnd>): number {
  const obstacles = people.size > MOST_TO_BEND_ROUND ? [] : [...people].map(([id, one]) => obstacleAt(id, one));
  const letters = [...people.values()].map(({ name: { x, y, width, height } }) => ({ x: x + MARGIN, y: y + MARGIN, width: Math.max(0, width - 2 * MARGIN), height: Math.max(0, height - 2 * MARGIN) }));
  return ties.filter(({ from, to }) => {
    // As on the map, lines are made in one direction.
    const ends = [from, to] as const;
    const [a, b] = from > to ? [people.get(to), people.get(from)] : [people.get(from), people.get(to)];
    if (!a || !b) return false;
    const path = curvePoints(tieWay(a, b, ends, besideLine(a, b, ends, obstacles)), 12);
    return letters.some((box) => path.some((point, i) => i > 0 && pieceMeetsBox(path[i - 1]!, point, box)));
  }).length;
}
