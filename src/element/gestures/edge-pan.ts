import type { Point } from '../../geometry/point.js';
import { panCamera } from '../map-canvas/camera.js';
import type { Stage } from './stage.js';

const EDGE = 28;
const FASTEST = 10;

/** Moves the map a little when a contact that carries something is near an edge of the viewport; true while it goes on. */
export function edgePan(stage: Stage, at: Point): boolean {
  const dx = push(at.x, stage.size.width);
  const dy = push(at.y, stage.size.height);
  if (dx === 0 && dy === 0) return false;
  const before = stage.camera;
  stage.moveCamera(panCamera(before, dx, dy));
  const moved = stage.camera.x !== before.x || stage.camera.y !== before.y;
  if (moved) stage.again();
  return moved;
}

function push(at: number, length: number): number {
  const near = Math.min(at, length - at);
  if (near >= EDGE || length < 4 * EDGE) return 0;
  const speed = Math.min(1, (EDGE - near) / EDGE) * FASTEST;
  return at < length / 2 ? speed : -speed;
}
