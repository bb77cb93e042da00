import type { Point } from '../../geometry/point.js';
import { panCamera, zoomCamera, type Camera } from '../map-canvas/camera.js';
import type { Contact } from './contact.js';
import type { Gesture } from './gesture.js';
import type { Stage } from './stage.js';

/** Zooms and moves the map with two fingers: the point of the map between them stays between them. */
export function pinch(stage: Stage, one: Contact, two: Contact): Gesture {
  const from = stage.camera;
  const last = new Map<number, Point>([[one.id, one], [two.id, two]]);
  const middle0 = middleOf(one, two);
  const apart0 = Math.max(1, Math.hypot(one.x - two.x, one.y - two.y));
  const show = (at: Contact): void => {
    if (!last.has(at.id)) return;
    last.set(at.id, at);
    const [a, b] = [...last.values()] as [Point, Point];
    const middle = middleOf(a, b);
    const zoomed: Camera = zoomCamera(from, Math.hypot(a.x - b.x, a.y - b.y) / apart0, middle0);
    stage.moveCamera(panCamera(zoomed, middle.x - middle0.x, middle.y - middle0.y));
  };
  return {
    move: show,
    end(at) { show(at); stage.settleCamera(); },
    cancel() { stage.settleCamera(); },
  };
}

function middleOf(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}
