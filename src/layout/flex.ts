import type { AlterId } from '../model/document.js';
import type { Board } from './board.js';
import type { Player } from './cast.js';
import { bearing, reach, sliceOf, turn, type Circles } from './cells.js';
import { arcPerDegree, TITLE_GAP } from './titles.js';

/** Degrees and map units kept between a border and the people beside it. */
const MARGIN_DEGREES = 1;
const MARGIN = 3;

/**
 * The same circles with the borders of one cell pushed into free room, so that it holds one more person and nobody moves.
 * Null if there is no room to be had.
 */
export function flexed(board: Board, player: Player, titles: ReadonlyMap<string, number>): Circles | null {
  const { circles } = board;
  if (player.home) return widerCentre(board);
  const next: Circles = {
    ...circles,
    rings: [...circles.rings],
    sectors: circles.sectors.map((s) => ({ ...s })),
  };
  const gained = widenSlice(board, next, player, titles) + widenRing(board, next, player);
  return gained > 0 ? next : null;
}

function widerCentre(board: Board): Circles | null {
  const { circles } = board;
  let limit = (circles.rings[0] ?? circles.centre) - 2 * board.sizes.symbol;
  for (const [id, spot] of board.spots) {
    if (board.cast.players.get(id)!.home) continue;
    for (const box of [spot.symbol, spot.name]) {
      const x = Math.max(box.x, Math.min(0, box.x + box.width)) / circles.stretch;
      const y = Math.max(box.y, Math.min(0, box.y + box.height));
      limit = Math.min(limit, Math.hypot(x, y) - MARGIN - 2);
    }
  }
  limit = Math.floor(Math.min(limit, circles.centre * 1.6));
  return limit > circles.centre + 1 ? { ...circles, centre: limit } : null;
}

/** Pushes both borders of the player's slice towards the nearest people and titles of its neighbours. Returns degrees gained. */
function widenSlice(board: Board, next: Circles, player: Player, titles: ReadonlyMap<string, number>): number {
  const index = next.sectors.indexOf(sliceOf(next, player.sector));
  if (next.sectors.length < 2) return 0;
  const slice = next.sectors[index]!;
  const after = next.sectors[(index + 1) % next.sectors.length]!;
  const before = next.sectors[(index - 1 + next.sectors.length) % next.sectors.length]!;
  const forward = Math.max(0, roomIn(board, after, titles, false));
  slice.sweep += forward; after.start = (after.start + forward) % 360; after.sweep -= forward;
  const back = before === after && next.sectors.length === 2 ? 0 : Math.max(0, roomIn(board, before, titles, true));
  slice.start = (slice.start - back + 360) % 360; slice.sweep += back; before.sweep -= back;
  for (const s of [slice, after, before]) { s.start = Math.round(s.start * 10) / 10; s.sweep = Math.round(s.sweep * 10) / 10; }
  return forward + back;
}

/** Degrees that a slice can give away at its start (or its end) without leaving anybody or its title outside. */
function roomIn(board: Board, slice: { id: string; start: number; sweep: number }, titles: ReadonlyMap<string, number>, atEnd: boolean): number {
  const { circles } = board;
  const rim = circles.rings[circles.rings.length - 1]! + TITLE_GAP;
  const title = ((titles.get(slice.id) ?? 0) + 14) / arcPerDegree(circles, slice.start + slice.sweep / 2, rim);
  let room = slice.sweep - title;
  for (const [id, spot] of board.spots) {
    const player = board.cast.players.get(id)!;
    if (player.home || player.sector !== slice.id) continue;
    const middle = turn(slice.start, bearing(circles, spot.middle));
    const radius = Math.max(1, reach(circles, spot.middle));
    const half = (Math.asin(Math.min(1, (player.radius + 2) / radius / Math.min(1, circles.stretch))) * 180) / Math.PI;
    room = Math.min(room, (atEnd ? slice.sweep - middle : middle) - half - MARGIN_DEGREES);
  }
  return Math.floor(room * 10) / 10;
}

/** Pushes the outer border of the player's ring towards the nearest person of the next ring. Returns map units gained. */
function widenRing(board: Board, next: Circles, player: Player): number {
  const { circles } = board;
  const last = circles.rings.length - 1;
  if (player.ring > last) return 0;
  const outer = circles.rings[player.ring]!;
  const inward = player.ring === 0 ? 0 : lowered(board, next, player.ring);
  if (player.ring === last) {
    const most = Math.min(board.sizes.mostHigh * 1.12, board.sizes.mostWide / circles.stretch);
    const gained = Math.max(0, Math.min(36, Math.floor(most - outer)));
    next.rings[last] = outer + gained;
    return gained + inward;
  }
  let limit = circles.rings[player.ring + 1]! - 2 * board.sizes.symbol - 6;
  for (const id of peopleOf(board, player.ring + 1)) {
    const spot = board.spots.get(id)!;
    limit = Math.min(limit, reach(circles, spot.middle) - (board.sizes.symbol + MARGIN) / Math.min(1, circles.stretch));
  }
  const gained = Math.floor(limit - outer);
  if (gained <= 0) return inward;
  next.rings[player.ring] = outer + gained;
  return gained + inward;
}

/** Lowers the inner border of a ring towards the people of the ring inside it. Returns map units gained. */
function lowered(board: Board, next: Circles, ring: number): number {
  const { circles } = board;
  const inner = circles.rings[ring - 1]!;
  let limit = (circles.rings[ring - 2] ?? circles.centre) + board.sizes.symbol;
  for (const id of peopleOf(board, ring - 1)) {
    limit = Math.max(limit, reach(circles, board.spots.get(id)!.middle) + (board.sizes.symbol + MARGIN) / Math.min(1, circles.stretch));
  }
  const gained = Math.max(0, Math.floor(inner - limit));
  next.rings[ring - 1] = inner - gained;
  return gained;
}

function peopleOf(board: Board, ring: number): AlterId[] {
  return [...board.spots.keys()].filter((id) => { const p = board.cast.players.get(id)!; return !p.home && p.ring === ring; });
}
