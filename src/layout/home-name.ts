import { distance, pieceMeetsBox, type Box, type Point } from '../geometry/point.js';
import type { AlterId, Version } from '../model/document.js';
import { NAME_SIDES } from '../model/vocabulary.js';
import type { Cast, Player } from './cast.js';
import { cellOf, pointAt, sliceOf, type Circles } from './cells.js';
import { arrangeHome, type Home } from './home.js';
import { labelBox } from './label.js';
import type { Sizes } from './sizes.js';

/** How much larger the centre circle may be so that the resident's name gets out of the way. */
const LARGER = 1.36;
/** Cost of another arrangement than the usual one, and per unit that the circle is larger. */
const UNUSUAL = 6;
const ROOM = 0.5;
/** Among more people lines leave on every side: no side of the name is calmer, and a cell that is full has less to give. */
const MOST = 50;
/** Cost of a line that can be seen only from behind a name of its own, and per unit of what is hidden; and of one through the name of somebody else. */
const HIDDEN = 4;
const HIDDEN_LENGTH = 0.2;
const THROUGH = 10;
/** Cost of a line of which less than this is seen. */
const UNSEEN = 16;
const LEAST_SEEN = 36;

/** The ways in which a household can be set: as usual, and with the name of a resident who stands alone in their row on another side. */
export function homesOf(version: Version, sizes: Sizes, stretch: number): readonly [Home, ...Home[]] {
  const usual = arrangeHome(version, sizes, stretch);
  const { side } = usual.at.get(version.resident) ?? {};
  if (usual.rows[0] !== 1 || !side || version.alters.length > MOST) return [usual];
  const others = NAME_SIDES.filter((other) => other !== side).map((other) => arrangeHome(version, sizes, stretch, other));
  return [usual, ...others.filter(({ radius }) => radius <= usual.radius * LARGER)];
}

/**
 * The way to set a household in which fewest lines begin behind the resident's name.
 * @param spotOf where somebody stands, or will about stand, as far as that is known
 */
export function calmestHome(homes: readonly [Home, ...Home[]], cast: Cast, resident: AlterId, sizes: Sizes, spotOf: (id: AlterId) => readonly Point[]): Home {
  let [best] = homes;
  if (homes.length === 1) return best;
  const player = cast.players.get(resident)!;
  let least = Infinity;
  homes.forEach((home, index) => {
    const place = home.at.get(resident)!;
    const name = labelBox(place, player.radius, player.label, place.side, sizes.gap);
    let cost = (index && UNUSUAL) + Math.max(0, home.radius - homes[0].radius) * ROOM;
    for (const pair of cast.pairs) {
      const near = pair.find((id) => id === resident) ?? pair.find((id) => home.at.has(id));
      const from = near !== undefined && home.at.get(near);
      if (!from) continue;
      const far = pair[0] === near ? pair[1] : pair[0];
      const there = home.at.get(far);
      const ends = there ? [there] : spotOf(far);
      for (const to of ends) cost += (near === resident ? hidden(player, from, to, name) : pieceMeetsBox(from, to, name) ? THROUGH : 0) / ends.length;
    }
    if (cost < least) { least = cost; best = home; }
  });
  return best;
}

/** About where somebody will stand in their cell: to either side of its middle. */
export function aboutWhere(circles: Circles, { ring, sector }: Player): Point[] {
  const cell = cellOf(circles, ring, sliceOf(circles, sector));
  return [0.25, 0.5, 0.75].map((share) => pointAt(circles, cell.start + cell.sweep * share, (cell.inner + cell.outer) / 2));
}

/** What it costs that a line leaves by a name: the more, the further from the symbol it comes out. */
function hidden({ radius }: Player, from: Point, to: Point, name: Box): number {
  if (!pieceMeetsBox(from, to, name)) return 0;
  const length = distance(to.x - from.x, to.y - from.y) || 1;
  const [x, y] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const across = x > 0 ? (name.x + name.width - from.x) / x : x < 0 ? (name.x - from.x) / x : Infinity;
  const down = y > 0 ? (name.y + name.height - from.y) / y : y < 0 ? (name.y - from.y) / y : Infinity;
  const out = Math.min(across, down, length);
  return HIDDEN + (out - radius) * HIDDEN_LENGTH + (length - out - radius < LEAST_SEEN ? UNSEEN : 0);
}
