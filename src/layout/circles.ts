import type { Point } from '../geometry/point.js';
import type { AlterId, NetworkDocument, Picture, Place, Version } from '../model/document.js';
import { sectorTitles } from '../words/sector-titles.js';
import { LINES_MATTER, SpotFinder } from './best-spot.js';
import { Board, SIDES, type Spot } from './board.js';
import { castOf, type Cast, type Player } from './cast.js';
import { bearing, cellHolds, cellOf, pointAt, reach, sliceOf, turn, type Circles } from './cells.js';
import type { Home } from './home.js';
import { aboutWhere, calmestHome, homesOf } from './home-name.js';
import { laidOut } from './laid-out.js';
import type { Layout } from './layout.js';
import { cellKey, circlesFor, circlesServe, type Demand } from './need.js';
import { flexed } from './flex.js';
import { givenWay } from './give-way.js';
import { swapNeighbours } from './swap.js';
import { sizesOf, type Sizes } from './sizes.js';
import { quieten } from './quieten.js';
import { turnNames } from './turn-names.js';
import { titleBoxes, titleLength, titleSize } from './titles.js';

const NOBODY: ReadonlySet<AlterId> = new Set();

/** Tries before somebody who fits nowhere is set where they disturb least. */
const TRIES = 26;

/**
 * The circles layout: household in the centre circle, rings by closeness, sectors by kind of relation.
 * Everybody is set one by one where nothing is touched, then moved again where the lines are calmer.
 * With an earlier picture all who are well placed stay exactly where they are.
 */
export const circlesLayout: Layout = circlesAround(homesOf);

/**
 * The circles layout with its household set in some way: ways to set it for a stretch, the usual one first.
 * @param treeOf who stands in the middle as a family tree, where no ties are drawn there: their names keep the side that leaves its lines free
 */
export function circlesAround(homes: typeof homesOf, treeOf?: (version: Version) => ReadonlySet<AlterId>): Layout {
  return laidOut((document, version, key, earlier, sizes = sizesOf(key), turning) => {
    const cast = castOf(document, version, sizes, treeOf !== undefined);
    const titles = titlesOf(document, cast, sizes);
    const held = treeOf?.(version) ?? NOBODY;
    if (earlier && turning) return turnedPicture(cast, earlier, titles, sizes, turning, held);
    const kept = earlier && circlesServe(earlier, cast) ? keep(cast, earlier, titles, sizes, version) : null;
    return kept ?? fresh(version, cast, titles, sizes, homes, held, earlier);
  });
}

/** The same picture, with the names of some on another side where a line would run through them. Names that were put by hand stay. */
function turnedPicture(cast: Cast, earlier: Picture, titles: ReadonlyMap<string, number>, sizes: Sizes, turning: readonly AlterId[], held: ReadonlySet<AlterId>): Picture {
  if (!circlesServe(earlier, cast)) return earlier;
  const board = new Board(cast, earlier, titleBoxesOf(earlier, titles, sizes), sizes);
  for (const [id, player] of cast.players) {
    const place = earlier.at[id];
    if (place) board.set(id, board.spot(player, { x: place.x, y: place.y }, place.side, place.off));
  }
  turnNames(board, turning.filter((id) => !earlier.at[id]?.own && !held.has(id)));
  quieten(board, new Set([...ownOf(earlier), ...held]));
  return pictureOf(board, earlier);
}

/** Length of each sector title, at its least size, in the language in which it is longest. */
function titlesOf(document: NetworkDocument, cast: Cast, sizes: Sizes): Map<string, number> {
  return new Map(cast.sectors.map((id) => [id, Math.max(...sectorTitles(document, id).map((title) => titleLength(title, sizes.title)))]));
}

/** A whole new picture. People put by hand stay where they were if that is still their cell, and the others near to where they were. */
function fresh(version: Version, cast: Cast, titles: ReadonlyMap<string, number>, sizes: Sizes, homesIn: typeof homesOf, held: ReadonlySet<AlterId>, earlier?: Picture): Picture {
  const homes = new Map<number, readonly [Home, ...Home[]]>();
  const homesFor = (stretch: number) => {
    let found = homes.get(stretch);
    if (!found) homes.set(stretch, (found = homesIn(version, sizes, stretch)));
    return found;
  };
  const order = orderOf(cast);
  const demand: Demand = new Map();
  const first = circlesFor(cast, (stretch) => homesFor(stretch)[0].radius, titles, demand, sizes);
  const calmest = calmestHome(homesFor(first.stretch), cast, version.resident, sizes, (id) => aboutWhere(first, cast.players.get(id)!));
  const side = calmest.at.get(version.resident)?.side;
  const homeFor = (stretch: number) => homesFor(stretch).find(({ at }) => at.get(version.resident)?.side === side) ?? homesFor(stretch)[0];
  let finder!: SpotFinder;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const circles = circlesFor(cast, (stretch) => homeFor(stretch).radius, titles, demand, sizes);
    const board = new Board(cast, circles, titleBoxesOf(circles, titles, sizes), sizes);
    setHome(board, homeFor(circles.stretch));
    if (earlier) board.anchors = anchorsOf(earlier, circles, cast);
    if (earlier) setOwn(board, earlier);
    finder = new SpotFinder(board);
    const failed = setAll(finder, order, attempt === TRIES - 1);
    if (failed.length === 0) break;
    for (const player of failed) {
      const name = cellKey(player.ring, player.sector);
      demand.set(name, (demand.get(name) ?? 1) * 1.25);
    }
  }
  const own = new Set(earlier ? ownOf(earlier) : []);
  const homesHere = homesFor(finder.board.circles.stretch);
  for (let turn = 0; turn < 3; turn++) {
    if (turnHome(finder.board, homesHere, version.resident) || turn === 0) refine(finder, order, own); else break;
  }
  turnNames(finder.board, own);
  quieten(finder.board, new Set([...own, ...held]), finder);
  return pictureOf(finder.board, earlier);
}

/** The earlier picture with only the missing and misplaced people set anew; null if that cannot be done without touching. */
function keep(cast: Cast, earlier: Picture, titles: ReadonlyMap<string, number>, sizes: Sizes, version: Version): Picture | null {
  let circles: Circles = { ...earlier, sectors: earlier.sectors.slice(0, cast.sectors.length) };
  if (earlier.sectors.length !== cast.sectors.length) circles = earlier;
  let board = new Board(cast, circles, titleBoxesOf(circles, titles, sizes), sizes);
  const open: Player[] = [];
  for (const player of orderOf(cast)) {
    const place = earlier.at[player.id];
    if (!place || !stands(circles, player, place)) { open.push(player); continue; }
    const spot = board.spot(player, { x: place.x, y: place.y }, place.side, place.off);
    const clear = board.free(player, spot) ? spot : turned(board, player, spot) ?? (place.own ? spot : null);
    if (clear) board.set(player.id, clear); else open.push(player);
  }
  if (cast.players.get(version.resident)!.home && !board.spots.has(version.resident)) return null;
  let finder = new SpotFinder(board);
  for (const player of open) {
    let spot = finder.best(player) ?? finder.best(player, { fine: true });
    for (let attempt = 0; !spot && attempt < 3; attempt++) {
      const wider = flexed(board, player, titles);
      if (!wider) break;
      board = rebuilt(board, wider, titleBoxesOf(wider, titles, sizes));
      finder = new SpotFinder(board);
      spot = finder.best(player) ?? finder.best(player, { fine: true });
    }
    if (spot) { board.set(player.id, spot); continue; }
    const given = givenWay(board, player, (wider) => titleBoxesOf(wider, titles, sizes));
    if (!given) return null;
    board = given;
    finder = new SpotFinder(board);
  }
  return pictureOf(board, earlier);
}

function rebuilt(board: Board, circles: Circles, titles: Board['titles']): Board {
  const next = new Board(board.cast, circles, titles, board.sizes);
  for (const [id, spot] of board.spots) next.set(id, spot);
  return next;
}

/** Whether a place lies in the player's own cell. */
function stands(circles: Circles, player: Player, place: Place): boolean {
  if (player.home) return reach(circles, place) <= circles.centre;
  const cell = cellOf(circles, player.ring, sliceOf(circles, player.sector));
  return cellHolds(circles, cell, place, 1);
}

/** The same point with the name on another side, if that is free. */
function turned(board: Board, player: Player, spot: Spot): Spot | null {
  for (const side of SIDES) {
    const other = board.spot(player, spot.middle, side);
    if (board.free(player, other)) return other;
  }
  return null;
}

function setHome(board: Board, home: Home): void {
  for (const [id, { x, y, side }] of home.at) board.set(id, board.spot(board.cast.players.get(id)!, { x, y }, side));
}

/** Sets the household otherwise, in the same circle, where that is calmer now that it is known where everybody stands. */
function turnHome(board: Board, homes: readonly [Home, ...Home[]], resident: AlterId): boolean {
  const before = board.spots.get(resident)!;
  const [now, ...others] = homes.filter(({ radius }) => radius <= board.circles.centre);
  if (now) setHome(board, calmestHome([now, ...others], board.cast, resident, board.sizes, (id) => [board.spots.get(id)!.middle]));
  const { middle, side } = board.spots.get(resident)!;
  return side !== before.side || middle.x !== before.middle.x || middle.y !== before.middle.y;
}

/** Where everybody would stand if the earlier picture were stretched to the new circles. */
function anchorsOf(earlier: Picture, circles: Circles, cast: Cast): Map<AlterId, Point> {
  const anchors = new Map<AlterId, Point>();
  for (const [id, place] of Object.entries(earlier.at)) {
    const player = cast.players.get(id);
    if (!player || player.home || player.ring >= circles.rings.length || !stands(earlier, player, place)) continue;
    const before = cellOf(earlier, player.ring, sliceOf(earlier, player.sector));
    const now = cellOf(circles, player.ring, sliceOf(circles, player.sector));
    const along = turn(before.start, bearing(earlier, place)) / before.sweep;
    const out = (reach(earlier, place) - before.inner) / (before.outer - before.inner);
    anchors.set(id, pointAt(circles, now.start + along * now.sweep, now.inner + out * (now.outer - now.inner)));
  }
  return anchors;
}

function ownOf(earlier: Picture): AlterId[] {
  return Object.keys(earlier.at).filter((id) => earlier.at[id]!.own);
}

function setOwn(board: Board, earlier: Picture): void {
  for (const id of ownOf(earlier)) {
    const player = board.cast.players.get(id);
    const place = earlier.at[id]!;
    if (player && !player.home && stands(board.circles, player, place)) board.set(id, board.spot(player, place, place.side, place.off));
  }
}

/** Sets everybody who has no spot yet; returns who did not fit, or sets those where they disturb least when `force` is on. */
function setAll(finder: SpotFinder, order: readonly Player[], force: boolean): Player[] {
  const { board } = finder;
  const failed: Player[] = [];
  for (const player of order) {
    if (board.spots.has(player.id)) continue;
    const spot = finder.calmest(player) ?? (force ? finder.leastTouching(player) : null);
    if (spot) board.set(player.id, spot); else failed.push(player);
  }
  return failed;
}

/** Nearest ring first, and in a ring the widest names first, since they are hardest to fit. */
function orderOf(cast: Cast): Player[] {
  return [...cast.players.values()].sort((a, b) =>
    Number(b.home) - Number(a.home) || a.ring - b.ring || b.label.width - a.label.width || (a.id < b.id ? -1 : 1));
}

/** Above this many people nobody passes another any more: it would cost a second, and one line the less is not seen. */
const SWAPS_MATTER = 20;

/** Takes everybody up once more, now that all lines are known, and sets them where it is calmest. */
function refine(finder: SpotFinder, order: readonly Player[], own: ReadonlySet<AlterId>): void {
  const { board } = finder;
  if (order.length > LINES_MATTER) return;
  let changes = 0;
  /** How many changes there had been when somebody was taken up last: while there are no more, their best spot is the same. */
  const seen = new Map<AlterId, number>();
  for (let round = 0; round < 4; round++) {
    const start = changes;
    if (round > 0 && order.length <= SWAPS_MATTER && swapNeighbours(finder, order, own)) changes++;
    for (const player of order) {
      if (player.home || own.has(player.id) || seen.get(player.id) === changes) continue;
      const before = board.spots.get(player.id)!;
      board.clear(player.id);
      const after = finder.best(player, { guess: before }) ?? before;
      if (after.middle.x !== before.middle.x || after.middle.y !== before.middle.y || after.side !== before.side) changes++;
      board.set(player.id, after);
      seen.set(player.id, changes);
    }
    if (changes === start) return;
  }
}

function titleBoxesOf(circles: Circles, titles: ReadonlyMap<string, number>, sizes: Sizes) {
  return circles.sectors.flatMap((slice) => {
    const length = titles.get(slice.id) ?? 0;
    const size = titleSize(circles, slice, length, sizes);
    return titleBoxes(circles, slice, (length * size) / sizes.title, size);
  });
}

function pictureOf(board: Board, earlier?: Picture): Picture {
  const at: { [id: string]: Place } = {};
  for (const id of board.cast.players.keys()) {
    const spot = board.spots.get(id);
    if (!spot) continue;
    const before = earlier?.at[id];
    const same = before && before.x === spot.middle.x && before.y === spot.middle.y;
    if (same && before.side === spot.side && before.off?.x === spot.off?.x && before.off?.y === spot.off?.y) { at[id] = before; continue; }
    const { off: _, ...kept } = same ? before : {};
    at[id] = { ...kept, x: spot.middle.x, y: spot.middle.y, side: spot.side, ...(spot.off ? { off: spot.off } : {}) };
  }
  const { stretch, centre, rings, sectors } = board.circles;
  return { ...(earlier ?? {}), stretch, centre, rings: [...rings], sectors: sectors.map((s) => ({ ...s })), at };
}
