import { boxesTouch, type Box, type Point } from '../../geometry/point.js';
import { labelBox, labelOf } from '../../layout/label.js';
import { sizesOf } from '../../layout/sizes.js';
import type { AlterId } from '../../model/document.js';
import { alterOf, homeOf } from '../../model/query.js';
import type { NameSide } from '../../model/vocabulary.js';
import type { Scene, SceneInput } from '../../scene/scene-types.js';

/** The side of a carried symbol on which its name touches nobody: the present side as long as that is free, so that it does not flutter. */
export function calmSide(scene: Scene, { version, layout }: SceneInput, id: AlterId, middle: Point, present: NameSide): NameSide {
  const alter = alterOf(version, id);
  const radius = scene.boxes.get(id)?.radius;
  if (!alter || radius === undefined) return present;
  const sizes = sizesOf(layout);
  const label = labelOf(alter, sizes, homeOf(version).has(id));
  const outward: NameSide = middle.x >= 0 ? 'right' : 'left';
  const inward: NameSide = outward === 'right' ? 'left' : 'right';
  let best = present;
  let least = Infinity;
  for (const side of [present, outward, 'below', 'above', inward] as const) {
    const count = touching(scene, id, labelBox(middle, radius, label, side, sizes.gap));
    if (count < least) { best = side; least = count; }
    if (count === 0) break;
  }
  return best;
}

function touching(scene: Scene, id: AlterId, box: Box): number {
  let count = 0;
  for (const [other, { middle, radius, name }] of scene.boxes) {
    if (other === id) continue;
    const symbol = { x: middle.x - radius, y: middle.y - radius, width: 2 * radius, height: 2 * radius };
    if (boxesTouch(box, name, 2) || boxesTouch(box, symbol, 2)) count++;
  }
  return count;
}
