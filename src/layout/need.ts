import { rimOf, type Circles } from './cells.js';
import type { Cast } from './cast.js';
import type { Sizes } from './sizes.js';

/** How much of a cell may be filled before it feels full; measured on the stories, see docs/layout.md. */
const FILL = 0.6;

/** How strongly a cell asks for room: `"ring sector"` to a factor, raised when somebody did not fit. */
export type Demand = Map<string, number>;

/** Name of a cell in a demand. */
export function cellKey(ring: number, sector: string): string {
  return `${ring} ${sector}`;
}

/** Circles with room for everybody: rings as thick and slices as wide as the people in them need. */
export function circlesFor(cast: Cast, homeRadius: (stretch: number) => number, titles: ReadonlyMap<string, number>, demand: Demand, sizes: Sizes): Circles {
  const areas = areasOf(cast, demand, sizes);
  let circles!: Circles;
  for (const stretch of sizes.stretches) {
    circles = stretched(cast, homeRadius(stretch), stretch, titles, areas, sizes);
    const rim = rimOf(circles);
    if (rim <= sizes.mostHigh && rim * stretch <= sizes.mostWide) break;
  }
  return circles;
}

function stretched(cast: Cast, centre: number, stretch: number, titles: ReadonlyMap<string, number>, areas: ReadonlyMap<string, number>, sizes: Sizes): Circles {
  const thickness = Array.from({ length: cast.ringCount }, (_, ring) =>
    (cast.sectors.some((s) => areas.has(cellKey(ring, s))) ? sizes.ring : sizes.emptyRing));
  grow(thickness, centre, sizes.rim);
  for (let attempt = 0; attempt < 60; attempt++) {
    const rings = stack(centre, thickness);
    const needs = cast.sectors.map((sector) => needOf(sector, rings, centre, areas, titles, stretch));
    const sum = needs.reduce((a, b) => a + b.degrees, 0);
    if (sum <= 360) return { stretch, centre, rings, sectors: slices(cast, needs.map((n) => n.degrees), sum) };
    const worst = needs.reduce((a, b) => (b.degrees > a.degrees ? b : a));
    thickness.forEach((_, ring) => { thickness[ring]! *= ring === worst.ring || worst.ring < 0 ? 1.1 : 1.03; });
  }
  const rings = stack(centre, thickness);
  const degrees = cast.sectors.map((sector) => needOf(sector, rings, centre, areas, titles, stretch).degrees);
  return { stretch, centre, rings, sectors: slices(cast, degrees, degrees.reduce((a, b) => a + b, 0)) };
}

/** Whole numbers, so that the stored picture is short and the same on every engine. */
function stack(homeRadius: number, thickness: readonly number[]): number[] {
  let radius = homeRadius;
  return thickness.map((t) => Math.round((radius += t)));
}

/** Widens all rings alike until the map has its least size. */
function grow(thickness: number[], homeRadius: number, rim: number): void {
  const now = thickness.reduce((a, b) => a + b, homeRadius);
  if (now >= rim) return;
  const factor = (rim - homeRadius) / (now - homeRadius);
  thickness.forEach((t, i) => { thickness[i] = t * factor; });
}

function areasOf(cast: Cast, demand: Demand, sizes: Sizes): Map<string, number> {
  const areas = new Map<string, number>();
  for (const player of cast.players.values()) {
    if (player.home || player.ring >= cast.ringCount) continue;
    const symbol = (2 * player.radius + sizes.air) ** 2;
    const label = (player.label.width + sizes.air + sizes.gap) * (player.label.height + sizes.air);
    const key = cellKey(player.ring, player.sector);
    areas.set(key, (areas.get(key) ?? 0) + symbol + label);
  }
  for (const [key, area] of areas) areas.set(key, area * (demand.get(key) ?? 1));
  return areas;
}

/** Degrees a sector needs, and the ring that needs them (-1: only its title does). */
function needOf(sector: string, rings: readonly number[], centre: number, areas: ReadonlyMap<string, number>, titles: ReadonlyMap<string, number>, stretch: number) {
  const rim = rings[rings.length - 1]!;
  const narrowest = Math.min(1, stretch) * rim;
  let degrees = (((titles.get(sector) ?? 0) + 18) / narrowest) * (180 / Math.PI);
  let ring = -1;
  rings.forEach((outer, index) => {
    const inner = rings[index - 1] ?? centre;
    const needed = areas.get(cellKey(index, sector));
    if (needed === undefined) return;
    const perDegree = ((outer ** 2 - inner ** 2) / 2) * stretch * (Math.PI / 180);
    const wanted = needed / FILL / perDegree;
    if (wanted > degrees) { degrees = wanted; ring = index; }
  });
  return { degrees, ring };
}

/** Slices clockwise, the first one round the top; what is left over is shared by need, so that all keep some room. */
function slices(cast: Cast, degrees: readonly number[], sum: number): Circles['sectors'] {
  const scale = 360 / sum;
  const sweeps = degrees.map((d) => Math.round(d * scale * 10) / 10);
  sweeps[0] = Math.round((360 - sweeps.slice(1).reduce((a, b) => a + b, 0)) * 10) / 10;
  let start = Math.round((360 - sweeps[0]! / 2) * 10) / 10;
  return cast.sectors.map((id, i) => {
    const slice = { id, start: Math.round((start % 360) * 10) / 10, sweep: sweeps[i]! };
    start += sweeps[i]!;
    return slice;
  });
}

/** Whether a picture's circles can serve a cast: the same sectors in the same order, and as many rings. */
export function circlesServe(circles: Circles, cast: Cast): boolean {
  return circles.rings.length === cast.ringCount
    && rimOf(circles) > circles.centre
    && cast.sectors.every((id, i) => circles.sectors[i]?.id === id)
    && (circles.sectors.length === cast.sectors.length || circles.sectors.length === cast.sectors.length + 1);
}
