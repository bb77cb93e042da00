/** A point in map units, y down. */
export interface Point { x: number; y: number }

/** A rectangle in map units. */
export interface Box { x: number; y: number; width: number; height: number }

/** Distance between two points whose coordinates differ by dx and dy; many times faster than `Math.hypot`, and the same in every engine. */
export function distance(dx: number, dy: number): number {
  return Math.sqrt(dx * dx + dy * dy);
}

/** Whether two rectangles share any area once both are grown by half of `gap`. */
export function boxesTouch(a: Box, b: Box, gap = 0): boolean {
  return a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap;
}

/** The smallest rectangle round all of these. */
export function boxAround(boxes: readonly Box[]): Box {
  let x0 = Infinity; let y0 = Infinity; let x1 = -Infinity; let y1 = -Infinity;
  for (const b of boxes) {
    x0 = Math.min(x0, b.x); y0 = Math.min(y0, b.y);
    x1 = Math.max(x1, b.x + b.width); y1 = Math.max(y1, b.y + b.height);
  }
  return { x: x0, y: y0, width: x1 - x0, height: y1 - y0 };
}

/** Distance from a point to the line piece a–b. */
export function distanceToPiece(p: Point, a: Point, b: Point): number {
  const dx = b.x - a.x; const dy = b.y - a.y;
  const length2 = dx * dx + dy * dy;
  const t = length2 === 0 ? 0 : Math.max(0, Math.min(1, ((p.x - a.x) * dx + (p.y - a.y) * dy) / length2));
  return distance(p.x - a.x - t * dx, p.y - a.y - t * dy);
}

/** Whether the line piece a–b passes through a rectangle (Liang–Barsky clipping, after a look at where both lie). */
export function pieceMeetsBox(a: Point, b: Point, box: Box): boolean {
  const left = box.x; const right = left + box.width; const top = box.y; const bottom = top + box.height;
  if (a.x < left ? b.x < left : a.x > right && b.x > right) return false;
  if (a.y < top ? b.y < top : a.y > bottom && b.y > bottom) return false;
  const dx = b.x - a.x; const dy = b.y - a.y;
  let t0 = 0; let t1 = 1;
  if (dx !== 0) {
    t0 = Math.max(t0, ((dx > 0 ? left : right) - a.x) / dx);
    t1 = Math.min(t1, ((dx > 0 ? right : left) - a.x) / dx);
  }
  if (dy !== 0) {
    t0 = Math.max(t0, ((dy > 0 ? top : bottom) - a.y) / dy);
    t1 = Math.min(t1, ((dy > 0 ? bottom : top) - a.y) / dy);
  }
  return t0 <= t1;
}

/** Whether two line pieces cross at an inner point of both. */
export function piecesCross(a: Point, b: Point, c: Point, d: Point): boolean {
  const s1 = (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
  const s2 = (b.x - a.x) * (d.y - a.y) - (b.y - a.y) * (d.x - a.x);
  if (s1 === 0 || s2 === 0 || (s1 > 0) === (s2 > 0)) return false;
  const s3 = (d.x - c.x) * (a.y - c.y) - (d.y - c.y) * (a.x - c.x);
  const s4 = (d.x - c.x) * (b.y - c.y) - (d.y - c.y) * (b.x - c.x);
  return s3 !== 0 && s4 !== 0 && (s3 > 0) !== (s4 > 0);
}
