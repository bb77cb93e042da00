import { boxesTouch, type Box } from '../geometry/point.js';
import { textWidth } from '../layout/text-width.js';
import type { Crowd } from './crowd.js';

/** Which part of the map is seen: screen = map × scale + (x, y), in pixels; and how large the screen is. */
export interface CrowdView {
  x: number; y: number; scale: number; width: number; height: number;
  /** The part that is looked at; around it lies what comes into view when the map is moved. Names are not cut off at its edge. */
  inner?: Box;
}

/** A name where it is shown, in pixels: the middle of its foot line. */
export interface ShownName { i: number; text: string; x: number; y: number; size: number; box: Box; first: boolean }

/** Names keep this size on screen until the map is seen larger than it is. */
const SIZE = 12;
const MOST_LARGER = 1.5;
/** No more names than can be looked over. */
const MOST_NAMES = 400;
const WIDEST = 116;
/** Between a symbol and its name, and least between two names, in pixels. */
const GAP = 3;
const AIR = 2;
const SQUARE = 64;

/**
 * The names that can be shown free of all others and of every symbol: the most important ones first, as many as there is room
 * for, and more the nearer one looks. Whoever everybody looks for, such as the home, is named even over others.
 * @param clear what no name may lie over, in map units
 */
export function crowdNames(crowd: Crowd, view: CrowdView, hidden: ReadonlySet<number>, clear: readonly Box[] = [], most = MOST_NAMES): ShownName[] {
  const size = SIZE * Math.min(MOST_LARGER, Math.max(1, view.scale));
  const near = crowd.grid.within({ x: -view.x / view.scale, y: -view.y / view.scale, width: view.width / view.scale, height: view.height / view.scale });
  const seen = new Uint8Array(crowd.ids.length);
  for (const i of near) if (!hidden.has(i)) seen[i] = 1;
  const squares = new Map<number, Box[]>();
  const shown: ShownName[] = [];
  for (const { x, y, width, height } of clear) enter(squares, { x: x * view.scale + view.x, y: y * view.scale + view.y, width: width * view.scale, height: height * view.scale });
  // Where hardly any name can be free they are not all tried.
  let tries = most * 12;
  for (const i of crowd.byWeight) {
    if (!seen[i]) continue;
    if (shown.length >= most || tries-- <= 0) break;
    const first = crowd.first[i] === 1;
    const bold = first ? size * 1.08 : size;
    const text = shortened(crowd.nameOf(i, view.scale), bold, first ? WIDEST * 1.6 : WIDEST);
    if (text === '') continue;
    const width = textWidth(text, bold, 'bold') + 2;
    const [x, y, r] = [crowd.x[i]! * view.scale + view.x, crowd.y[i]! * view.scale + view.y, crowd.radius[i]! * view.scale];
    // A place has its name beside it, at the head of its card.
    const spots = [[x - width / 2, y + r + GAP], [x - width / 2, y - r - GAP - bold * 1.2], [x + r + GAP + 1, y - bold * 0.6], [x - r - GAP - 1 - width, y - bold * 0.6]] as const;
    const isPlace = crowd.tone[i] === 2 && first;
    // Where a place has no free spot for its name it has it all the same.
    for (const [at, [left, top]] of (isPlace ? [spots[2], [x - r, y - r - GAP - bold * 1.2], spots[1], spots[3], spots[2]] as const : spots).entries()) {
      const box = { x: left, y: top, width, height: bold * 1.2 };
      if (isCut(box, view.inner) || isTaken(squares, box) || (first ? isPlace && at < 4 : true) && coversSomebody(crowd, view, box, i)) continue;
      enter(squares, box);
      shown.push({ i, text, x: left + width / 2, y: top + bold * 0.95, size: bold, box, first });
      break;
    }
  }
  return shown;
}

/** Whether a name would be cut off by the edge of the view. */
function isCut(box: Box, inner: Box | undefined): boolean {
  if (!inner) return false;
  const isInside = box.x >= inner.x && box.y >= inner.y && box.x + box.width <= inner.x + inner.width && box.y + box.height <= inner.y + inner.height;
  return !isInside && boxesTouch(box, inner);
}

function shortened(name: string, size: number, widest: number): string {
  let text = name.trim();
  if (textWidth(text, size, 'bold') <= widest) return text;
  const letters = [...text];
  while (letters.length > 1 && textWidth(text, size, 'bold') > widest) {
    letters.pop();
    text = `${letters.join('').trimEnd()}…`;
  }
  return text;
}

function coversSomebody({ grid, x, y, radius, widest }: Crowd, view: CrowdView, box: Box, own: number): boolean {
  const room = widest;
  const around = { x: (box.x - view.x) / view.scale - room, y: (box.y - view.y) / view.scale - room, width: box.width / view.scale + 2 * room, height: box.height / view.scale + 2 * room };
  return grid.within(around).some((i) => {
    const r = radius[i]! * view.scale;
    return i !== own && boxesTouch(box, { x: x[i]! * view.scale + view.x - r, y: y[i]! * view.scale + view.y - r, width: 2 * r, height: 2 * r });
  });
}

function isTaken(squares: ReadonlyMap<number, readonly Box[]>, box: Box): boolean {
  let taken = false;
  overSquares(box, (square) => { taken ||= (squares.get(square) ?? []).some((other) => boxesTouch(box, other, AIR)); });
  return taken;
}

function enter(squares: Map<number, Box[]>, box: Box): void {
  overSquares(box, (square) => { squares.set(square, [...(squares.get(square) ?? []), box]); });
}

function overSquares({ x, y, width, height }: Box, visit: (square: number) => void): void {
  for (let column = Math.floor((x - AIR) / SQUARE); column <= Math.floor((x + width + AIR) / SQUARE); column++) {
    for (let row = Math.floor((y - AIR) / SQUARE); row <= Math.floor((y + height + AIR) / SQUARE); row++) visit(row * 4096 + column);
  }
}
