import type { Point } from '../geometry/point.js';
import type { AlterId } from '../model/document.js';
import { SpotFinder } from './best-spot.js';
import { Board } from './board.js';
import type { Player } from './cast.js';
import { cellHolds, cellOf, sliceOf, type Circles } from './cells.js';

/** Above this many people in a cell they are not set anew for one more: it would take too long, and be too much change. */
const MOST_TO_REPACK = 16;
/** Up to this many people a map is set anew rather than let outgrow the screen bit by bit. */
const SMALL = 24;

/**
 * A board on which somebody for whose cell there was no room left has a spot, and on which as few others as can be have another:
 * first those of that cell close ranks, then its ring takes room from the next one, of which only those give way who stood right there,
 * and the outermost ring takes it from the paper. Null where that is not enough.
 * @param titles where the sector titles stand on other circles
 */
export function givenWay(board: Board, player: Player, titles: (circles: Circles) => Board['titles']): Board | null {
  const { circles, sizes } = board;
  if (board.cast.players.size <= SMALL || player.home || player.ring >= circles.rings.length) return null;
  const closed = closedRanks(board, player);
  if (closed) return closed;
  const person = 2 * sizes.symbol + sizes.nameLine;
  for (let last = player.ring; last < circles.rings.length; last++) {
    for (const share of SHARES) {
      const by = Math.round(share * person);
      const wider = { ...circles, rings: circles.rings.map((outer, ring) => (ring >= player.ring && ring <= last ? outer + by : outer)) };
      if (last < circles.rings.length - 1 && wider.rings[last + 1]! - wider.rings[last]! < sizes.ring) break;
      const next = reseated(board, player, wider, titles);
      if (next) return next;
    }
  }
  return null;
}

/** How much wider rings are tried, in heights of a person with a name of one line. */
const SHARES = [0.7, 2];

/** The people of the player's cell set anew with the player among them, each as near as can be to where they stood. */
function closedRanks(board: Board, player: Player): Board | null {
  const members: Player[] = [];
  for (const id of board.spots.keys()) {
    const other = board.cast.players.get(id)!;
    if (!other.home && other.ring === player.ring && other.sector === player.sector) members.push(other);
  }
  if (members.length > MOST_TO_REPACK) return null;
  const next = new Board(board.cast, board.circles, board.titles, board.sizes);
  const moving = new Set(members.map(({ id }) => id));
  for (const [id, spot] of board.spots) if (!moving.has(id)) next.set(id, spot);
  return seated(board, next, [player, ...members].sort((a, b) => b.label.width - a.label.width || (a.id < b.id ? -1 : 1)));
}

/** Everybody on other circles where they were, but for those whose spot is no longer in their cell or free. */
function reseated(board: Board, player: Player, circles: Circles, titles: (circles: Circles) => Board['titles']): Board | null {
  const next = new Board(board.cast, circles, titles(circles), board.sizes);
  const open: Player[] = [];
  for (const [id, spot] of board.spots) {
    const other = board.cast.players.get(id)!;
    const stays = other.home
      || (cellHolds(circles, cellOf(circles, other.ring, sliceOf(circles, other.sector)), spot.middle, 1) && next.free(other, spot));
    if (stays) next.set(id, spot); else open.push(other);
  }
  return seated(board, next, [...open, player]);
}

/** The board with these people set on it, near to where they stood on the one before; null if there is no room for one of them. */
function seated(before: Board, next: Board, players: readonly Player[]): Board | null {
  const anchors = new Map<AlterId, Point>();
  for (const { id } of players) {
    const spot = before.spots.get(id);
    if (spot) anchors.set(id, spot.middle);
  }
  next.anchors = anchors;
  const finder = new SpotFinder(next);
  for (const player of players) {
    const spot = finder.best(player) ?? finder.best(player, { fine: true });
    if (!spot) return null;
    next.set(player.id, spot);
  }
  return next;
}
