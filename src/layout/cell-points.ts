import { boxAround, type Box, type Point } from '../geometry/point.js';
import { whole } from '../geometry/whole.js';
import type { Board } from './board.js';
import type { Player } from './cast.js';
import { cellHolds, cellOf, pointAt, sliceOf, type Cell } from './cells.js';

/** A point at which somebody could stand, its stance on the board, and its number among all points of the cell. */
export interface CellPoint { middle: Point; stance: number; number: number; taken: boolean }

/** The points of one cell, the calmest first. */
export interface CellPoints {
  cell: Cell;
  points: readonly CellPoint[];
  /** Where they all lie. */
  within: Box;
  /** How often the board had been cleared when `taken` was last true. */
  cleared: number;
}

/** The cell in which a player belongs. */
function cellFor({ circles }: Board, player: Player): Cell {
  return player.home
    ? { inner: 0, outer: circles.centre, start: 0, sweep: 360 }
    : cellOf(circles, player.ring, sliceOf(circles, player.sector));
}

/** So many points are looked at in a cell, and at least so many for each who belongs there. */
const POINTS = 260;
const POINTS_EACH = 16;

/** How many people belong where this one does. */
function crowdOf({ cast }: Board, { home, ring, sector }: Player): number {
  let count = 0;
  for (const other of cast.players.values()) if (home ? other.home : !other.home && other.ring === ring && other.sector === sector) count++;
  return count;
}

/** Points all over a cell at which the player's symbol stands wholly inside it; `fine` gives nine times as many. */
export function cellPoints(board: Board, player: Player, fine: boolean): CellPoints {
  const cell = cellFor(board, player);
  const { circles, sizes } = board;
  const area = ((cell.outer ** 2 - cell.inner ** 2) / 2) * circles.stretch * (cell.sweep * Math.PI) / 180;
  const step = Math.max(sizes.symbol * 0.55, Math.sqrt(area / Math.max(POINTS, POINTS_EACH * crowdOf(board, player)))) / (fine ? 3 : 1);
  const points: CellPoint[] = [];
  const depth = cell.outer - cell.inner;
  const rows = Math.max(1, Math.round(depth / step));
  for (let row = 0; row < rows; row++) {
    const radius = cell.inner + ((row + 0.5) / rows) * depth;
    const count = Math.max(3, Math.round(((cell.sweep * Math.PI) / 180) * radius / step));
    for (let i = 0; i < count; i++) {
      const p = pointAt(circles, cell.start + ((i + 0.5) / count) * cell.sweep, radius);
      const middle = { x: whole(p.x), y: whole(p.y) };
      if (!player.home && !cellHolds(circles, cell, middle, player.radius + 2)) continue;
      points.push({ middle, stance: board.stance(middle, cell), number: points.length, taken: false });
    }
  }
  points.sort((a, b) => a.stance - b.stance || a.number - b.number);
  return { cell, points, within: boxAround(points.map(({ middle }) => ({ ...middle, width: 0, height: 0 }))), cleared: board.cleared };
}
