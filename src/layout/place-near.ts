import type { Point } from '../geometry/point.js';
import type { AlterId, NetworkDocument, Picture, Place, Version } from '../model/document.js';
import { Board, SIDES } from './board.js';
import { castOf } from './cast.js';
import { cellHolds, cellOf, sliceOf, type Cell } from './cells.js';
import type { LayoutKey } from './layout.js';
import { sizesOf } from './sizes.js';

/** How far from where it was dropped somebody may be set to stand free, in map units. */
const FARTHEST = 90;
const STEP = 6;

/**
 * The free place nearest to where somebody was dropped, within the cell of their ring and sector.
 * When there is none they stand where they were dropped: the user's hand wins.
 * @param version the version after the move, so that ring and sector are the new ones
 */
export function placeNear(document: NetworkDocument, version: Version, key: LayoutKey, picture: Picture, id: AlterId, point: Point): Place {
  const sizes = sizesOf(key);
  const cast = castOf(document, version, sizes);
  const board = new Board(cast, picture, [], sizes);
  const player = cast.players.get(id)!;
  for (const [other, place] of Object.entries(picture.at)) {
    const there = cast.players.get(other);
    if (there && other !== id) board.set(other, board.spot(there, place, place.side));
  }
  const cell: Cell = player.home
    ? { inner: 0, outer: picture.centre, start: 0, sweep: 360 }
    : cellOf(picture, player.ring, sliceOf(picture, player.sector));
  let best: { place: Place; cost: number } | null = null;
  for (let radius = 0; radius <= FARTHEST; radius += STEP) {
    if (best && radius > best.cost) break;
    const count = radius === 0 ? 1 : Math.ceil((2 * Math.PI * radius) / STEP);
    for (let i = 0; i < count; i++) {
      const angle = (i / count) * 2 * Math.PI;
      const middle = { x: Math.round(point.x + Math.cos(angle) * radius), y: Math.round(point.y + Math.sin(angle) * radius) };
      if (!cellHolds(picture, cell, middle, player.home ? 0 : player.radius)) continue;
      for (const side of SIDES) {
        const spot = board.spot(player, middle, side);
        if (board.touches(player, spot) > 0) continue;
        const cost = radius + board.calm(player, spot, cell) * 0.5;
        if (!best || cost < best.cost) best = { place: { x: middle.x, y: middle.y, side, own: true }, cost };
      }
    }
  }
  return best?.place ?? { x: Math.round(point.x), y: Math.round(point.y), side: point.x >= 0 ? 'right' : 'left', own: true };
}
