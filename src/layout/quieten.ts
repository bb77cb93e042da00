import type { AlterId } from '../model/document.js';
import type { SpotFinder } from './best-spot.js';
import { SIDES, type Board, type Spot } from './board.js';
import { cellOf, sliceOf } from './cells.js';
import { movedOff, offCost } from './moved-off.js';
import { quietLines, type Stand } from './quiet-lines.js';
import { TieLines } from './tie-lines.js';

/** How many other spots are looked at for somebody whom a line troubles: the fewer, the more people there are. */
const SPOTS = { most: 60, least: 12, all: 1200 };

interface Way extends Stand { spot: Spot }

/**
 * Lets names turn out of the way of lines, as these are drawn.
 * @param own who was put by hand: they stay as they are
 * @param finder where people may move too, within their cell: their places were never seen
 */
export function quieten(board: Board, own: ReadonlySet<AlterId>, finder?: SpotFinder): void {
  const { cast, spots } = board;
  const count = Math.max(SPOTS.least, Math.min(SPOTS.most, Math.round(SPOTS.all / spots.size)));
  const waysOf = (id: AlterId, all: readonly Spot[]): Way[] => {
    const player = cast.players.get(id)!;
    const cell = cellOf(board.circles, player.ring, sliceOf(board.circles, player.sector));
    const lines = new TieLines(board, player, NOWHERE);
    return all.map((spot) => ({ spot, middle: spot.middle, name: spot.name, cost: board.calm(player, spot, cell) + lines.length(spot.middle) + (spot.off ? offCost(spot.off) : 0) }));
  };
  quietLines({
    people: new Map([...spots].map(([id, { middle, name }]) => [id, { middle, radius: cast.players.get(id)!.radius, name }])),
    pairs: cast.pairs,
    now: (id) => waysOf(id, [spots.get(id)!])[0]!,
    others: (id) => {
      const [player, now] = [cast.players.get(id)!, spots.get(id)!];
      const turned = SIDES.filter((side) => side !== now.side || now.off).map((side) => board.spot(player, now.middle, side)).filter((spot) => board.free(player, spot));
      const moved = finder && !player.home ? finder.few(player, count).map(({ middle, side }) => board.spot(player, middle, side)) : [];
      return waysOf(id, [...turned, ...moved]);
    },
    off: (id) => waysOf(id, movedOff(board, cast.players.get(id)!, spots.get(id)!.middle)),
    set: (id, { spot }) => { board.set(id, spot); },
  }, [...spots.keys()].filter((id) => !own.has(id)), finder !== undefined);
}

const NOWHERE = { x: 0, y: 0, width: 0, height: 0 };
