import { distance, type Box, type Point } from '../geometry/point.js';
import type { Picture, SectorSlice } from '../model/document.js';

/** The circles of a picture: stretched rings round the centre circle, cut into slices. Radii are measured along y. */
export type Circles = Pick<Picture, 'stretch' | 'centre' | 'rings' | 'sectors'>;

/** A cell: one slice of one ring. Ring -1 is the centre circle; a ring past the last is outside. */
export interface Cell { inner: number; outer: number; start: number; sweep: number }

/** Room between the rim and people outside the circle: the sector titles stand there. */
const TITLE_BAND = 30;
/** Thickness of the band in which people outside the circle stand. */
const OUTSIDE_BAND = 76;

/** Distance from the middle in ring measure: equal all along a stretched circle. */
export function reach(circles: Circles, p: Point): number {
  return distance(p.x / circles.stretch, p.y);
}

/** Angle in degrees clockwise from twelve o'clock, 0 to 360, in ring measure. */
export function bearing(circles: Circles, p: Point): number {
  const angle = (Math.atan2(p.x / circles.stretch, -p.y) * 180) / Math.PI;
  return angle < 0 ? angle + 360 : angle;
}

/** The point at a bearing and a reach. */
export function pointAt(circles: Circles, angle: number, radius: number): Point {
  const radians = (angle * Math.PI) / 180;
  return { x: Math.sin(radians) * radius * circles.stretch, y: -Math.cos(radians) * radius };
}

/** Degrees from the start of a slice, clockwise, 0 to 360. */
export function turn(start: number, angle: number): number {
  return (((angle - start) % 360) + 360) % 360;
}

/** Outer radius of everything inside the rim. */
export function rimOf(circles: Circles): number {
  return circles.rings[circles.rings.length - 1] ?? circles.centre;
}

/** The slice of a sector, or the one that holds people without a sector, or the last. */
export function sliceOf(circles: Circles, sector: string | undefined): SectorSlice {
  return circles.sectors.find((s) => s.id === (sector ?? ''))
    ?? circles.sectors.find((s) => s.id === '')
    ?? circles.sectors[circles.sectors.length - 1]!;
}

/** The cell of a ring (by its place in the list) and a slice; a ring past the last one is outside the circle. */
export function cellOf(circles: Circles, ring: number, slice: SectorSlice): Cell {
  const rim = rimOf(circles);
  const outside = ring >= circles.rings.length;
  return {
    inner: outside ? rim + TITLE_BAND : circles.rings[ring - 1] ?? circles.centre,
    outer: outside ? rim + TITLE_BAND + OUTSIDE_BAND : circles.rings[ring]!,
    start: slice.start,
    sweep: slice.sweep,
  };
}

/** Whether a circle of this radius round a point lies wholly inside a cell. */
export function cellHolds(circles: Circles, cell: Cell, p: Point, radius: number): boolean {
  const round = cell.sweep >= 359.9;
  // Whoever stands well inside needs no closer look.
  const margin = radius / Math.min(1, circles.stretch) + 1e-6;
  const middle = reach(circles, p);
  const deep = middle >= cell.inner + margin && middle <= cell.outer - margin && middle > margin;
  if (deep && round) return true;
  if (deep) {
    const half = (Math.asin(margin / middle) * 180) / Math.PI + 1e-6;
    const along = turn(cell.start, bearing(circles, p));
    if (along >= half && along <= cell.sweep - half) return true;
  }
  for (let i = 0; i < 8; i++) {
    const at = { x: p.x + RIM8[i]!.x * radius, y: p.y + RIM8[i]!.y * radius };
    const here = reach(circles, at);
    if (here < cell.inner || here > cell.outer) return false;
    if (!round && turn(cell.start, bearing(circles, at)) > cell.sweep) return false;
  }
  return true;
}

const RIM8: Point[] = Array.from({ length: 8 }, (_, i) => ({ x: Math.cos((i * Math.PI) / 4), y: Math.sin((i * Math.PI) / 4) }));

/** Reach of the nearest and of the farthest point of a rectangle. */
export function reachOfBox(circles: Circles, box: Box): { nearest: number; farthest: number } {
  return { nearest: nearestReach(circles, box), farthest: farthestReach(circles, box) };
}

/** Reach of the point of a rectangle that is nearest to the middle. */
export function nearestReach(circles: Circles, box: Box): number {
  const right = box.x + box.width; const bottom = box.y + box.height;
  return distance((box.x > 0 ? box.x : right < 0 ? right : 0) / circles.stretch, box.y > 0 ? box.y : bottom < 0 ? bottom : 0);
}

/** Reach of the point of a rectangle that is farthest from the middle. */
export function farthestReach(circles: Circles, box: Box): number {
  return distance(
    Math.max(Math.abs(box.x), Math.abs(box.x + box.width)) / circles.stretch,
    Math.max(Math.abs(box.y), Math.abs(box.y + box.height)),
  );
}

/** The ring and slice under a point: ring -1 is the centre circle, a ring past the last is outside. */
export function cellAt(circles: Circles, p: Point): { ring: number; sector: string } {
  const here = reach(circles, p);
  const angle = bearing(circles, p);
  const slice = circles.sectors.find((s) => turn(s.start, angle) <= s.sweep) ?? circles.sectors[0]!;
  if (here <= circles.centre) return { ring: -1, sector: slice.id };
  const ring = circles.rings.findIndex((outer) => here <= outer);
  return { ring: ring < 0 ? circles.rings.length : ring, sector: slice.id };
}
