import type { Point } from '../geometry/point.js';
import { labelBox, labelOf } from '../layout/label.js';
import type { Sizes } from '../layout/sizes.js';
import type { Alter, Place } from '../model/document.js';
import type { Mark } from './mark.js';
import { personMark, type PersonLook } from './person-mark.js';
import type { SymbolOf } from './symbol.js';
import { obstacleAt, type Obstacle } from '../layout/tie-curve.js';

/** One alter in their place, with all that is drawn of them and everything that others must know to keep clear. */
export interface PersonDrawing extends PersonLook { middle: Point; sizes: Sizes; symbolOf: SymbolOf | undefined; obstacle: Obstacle | null; mark: Mark | null }

/** How everybody was drawn last: who has not changed and still stands there is not drawn again. */
const drawn = new WeakMap<Alter, PersonDrawing>();

/** The drawing of an alter; the same one as before for as long as nothing about it changed. */
export function personDrawing(alter: Alter, { x, y, side, off }: Place, resident: boolean, home: boolean, sizes: Sizes, dormant = false, symbolOf?: SymbolOf): PersonDrawing {
  const last = drawn.get(alter);
  if (last && last.middle.x === x && last.middle.y === y && last.side === side && last.off === off && last.resident === resident && last.home === home && last.sizes === sizes
    && last.dormant === dormant && last.symbolOf === symbolOf) return last;
  const radius = resident ? sizes.resident : sizes.symbol;
  const middle = { x, y };
  const label = labelOf(alter, sizes, home);
  const name = labelBox(off ? { x: x + off.x, y: y + off.y } : middle, radius, label, side, sizes.gap);
  const drawing = { alter, middle, radius, side, off, label, resident, home, dormant, sizes, symbolOf, boxes: { middle, radius, name }, obstacle: null, mark: null };
  drawn.set(alter, drawing);
  return drawing;
}

/** What is painted of an alter. */
export function markOf(drawing: PersonDrawing): Mark {
  return (drawing.mark ??= personMark(drawing, drawing.symbolOf));
}

/** What lines of others should go round. */
export function obstacleOf(drawing: PersonDrawing): Obstacle {
  return (drawing.obstacle ??= obstacleAt(drawing.alter.id, drawing.boxes));
}
