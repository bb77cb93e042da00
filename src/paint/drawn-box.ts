import { boxAround, type Box } from '../geometry/point.js';
import type { Scene } from '../scene/scene-types.js';

/** Half the widest line and its head. */
const ROOM = 6;

/** The smallest rectangle round everything that is drawn: lines may go round people beyond what must be seen. */
export function drawnBox({ bounds, tiePaths }: Scene): Box {
  return boxAround([bounds, ...[...tiePaths.values()].flat().map(({ x, y }) => ({ x: x - ROOM, y: y - ROOM, width: 2 * ROOM, height: 2 * ROOM }))]);
}
