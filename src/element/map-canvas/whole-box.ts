import { boxAround, type Box } from '../../geometry/point.js';
import type { AlterBoxes } from '../../scene/scene-types.js';

/** The rectangle of somebody's symbol and name together, in map units. */
export function wholeBox({ middle, radius, name }: AlterBoxes): Box {
  const symbol = { x: middle.x - radius, y: middle.y - radius, width: 2 * radius, height: 2 * radius };
  return name.width > 0 ? boxAround([symbol, name]) : symbol;
}
