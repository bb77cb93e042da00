import { boxesTouch, type Box, type Point } from '../../geometry/point.js';
import type { AlterId } from '../../model/document.js';
import type { AlterBoxes, Scene } from '../../scene/scene-types.js';
import { screenBox, screenPoint, type Camera, type Size } from './camera.js';

/** The round handle beside a person from which a tie is drawn, in pixels of the viewport. */
export interface Handle { of: AlterId; at: Point; radius: number }

const GAP = 9;
const DIRECTIONS = [-45, 0, -90, 180, -135, 45, 135, 90];

/** Where the connect handle of a person stands: close to the symbol, within view, covering as few others as can be. */
export function handleOf(scene: Scene, camera: Camera, view: Size, of: AlterId, coarse: boolean): Handle | null {
  const own = scene.boxes.get(of);
  if (!own) return null;
  const radius = coarse ? 22 : 12;
  const middle = screenPoint(camera, own.middle);
  const away = own.radius * camera.scale + GAP + radius;
  const around = 2 * (away + radius);
  const near = boxesNear(scene, camera, { x: middle.x - around / 2, y: middle.y - around / 2, width: around, height: around });
  let best: Point | undefined;
  let least = Infinity;
  for (const [rank, degrees] of DIRECTIONS.entries()) {
    const angle = (degrees * Math.PI) / 180;
    const at = { x: middle.x + Math.cos(angle) * away, y: middle.y + Math.sin(angle) * away };
    const box = { x: at.x - radius, y: at.y - radius, width: 2 * radius, height: 2 * radius };
    const outside = box.x < 0 || box.y < 0 || box.x + box.width > view.width || box.y + box.height > view.height;
    const cost = near.filter((other) => boxesTouch(box, other)).length * 10 + (outside ? 100 : 0) + rank * 0.1;
    if (cost < least) { best = at; least = cost; }
  }
  return { of, at: best!, radius };
}

/** Symbols and names that reach into a box of the screen. */
function boxesNear(scene: Scene, camera: Camera, around: Box): Box[] {
  const found: Box[] = [];
  for (const { middle, radius, name } of peopleNear(scene, camera, around)) {
    const symbol = screenBox(camera, { x: middle.x - radius, y: middle.y - radius, width: 2 * radius, height: 2 * radius });
    const label = screenBox(camera, name);
    if (boxesTouch(symbol, around)) found.push(symbol);
    if (name.width > 0 && boxesTouch(label, around)) found.push(label);
  }
  return found;
}

/** On a large map only who stands near is looked at. */
function peopleNear(scene: Scene, camera: Camera, around: Box): Iterable<AlterBoxes> {
  if (!scene.near) return scene.boxes.values();
  const [x, y] = [(around.x - camera.x) / camera.scale, (around.y - camera.y) / camera.scale];
  return scene.near({ x, y, width: around.width / camera.scale, height: around.height / camera.scale }).slice(0, 60).map((id) => scene.boxes.get(id)!);
}
