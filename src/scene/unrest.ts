import { boxesTouch, distance, pieceMeetsBox, piecesCross, distanceToPiece, type Box, type Point } from '../geometry/point.js';
import type { Tie, TieId } from '../model/document.js';
import type { Scene } from './scene-types.js';

/** What troubles whoever looks, in order of how much: a line through somebody, through a name, along another line, over another line. */
const SYMBOL = 3;
const NAME = 3;
const ALONG = 3;
const CROSSING = 1;
/** Room round the letters of a name that a line may touch, in map units. */
const ROOM = 2;
/** Two lines from one person that part by less than this many degrees are seen as one. */
const APART = 7;
/** Below this length two lines are told apart by their ends, in map units. */
const LONG = 70;

/** How restless the lines of a drawing are: 0 where each can be followed with the eye by itself. Compare drawings of the same ties only. */
export function unrestOf(ties: readonly Tie[], { boxes, tiePaths }: Pick<Scene, 'boxes' | 'tiePaths'>): number {
  const people = [...boxes].map(([id, { middle, radius, name }]) => ({ id, middle, radius, letters: within(name) }));
  const lines = ties.flatMap((tie) => {
    const path = tiePaths.get(tie.id as TieId);
    return path && path.length > 1 ? [{ tie, path, around: around(path) }] : [];
  });
  let unrest = 0;
  lines.forEach(({ tie: { from, to }, path, around: box }, i) => {
    for (const { id, middle, radius, letters } of people) {
      if (letters.width > 0 && boxesTouch(box, letters) && pieces(path).some(([a, b]) => pieceMeetsBox(a, b, letters))) unrest += NAME;
      if (id !== from && id !== to && pieces(path).some(([a, b]) => distanceToPiece(middle, a, b) < radius)) unrest += SYMBOL;
    }
    for (const other of lines.slice(i + 1)) {
      const shared = [from, to].filter((id) => id === other.tie.from || id === other.tie.to);
      if (shared.length === 2) continue;
      const [at] = shared;
      if (at !== undefined) {
        const [middle, one, two] = [boxes.get(at)?.middle, boxes.get(from === at ? to : from)?.middle, boxes.get(other.tie.from === at ? other.tie.to : other.tie.from)?.middle];
        if (middle && one && two && isAlong(middle, one, two)) unrest += ALONG;
      } else if (boxesTouch(box, other.around) && pieces(path).some(([a, b]) => pieces(other.path).some(([c, d]) => piecesCross(a, b, c, d)))) unrest += CROSSING;
    }
  });
  return unrest;
}

function isAlong(middle: Point, one: Point, two: Point): boolean {
  if (Math.min(distance(one.x - middle.x, one.y - middle.y), distance(two.x - middle.x, two.y - middle.y)) < LONG) return false;
  const between = Math.abs(Math.atan2(one.y - middle.y, one.x - middle.x) - Math.atan2(two.y - middle.y, two.x - middle.x));
  return Math.min(between, 2 * Math.PI - between) < (APART * Math.PI) / 180;
}

function pieces(path: readonly Point[]): (readonly [Point, Point])[] {
  return path.slice(1).map((point, i) => [path[i]!, point] as const);
}

function around(path: readonly Point[]): Box {
  const [xs, ys] = [path.map(({ x }) => x), path.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

function within({ x, y, width, height }: Box): Box {
  return { x: x + ROOM, y: y + ROOM, width: Math.max(0, width - 2 * ROOM), height: Math.max(0, height - 2 * ROOM) };
}
