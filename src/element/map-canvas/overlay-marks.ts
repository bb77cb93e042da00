import type { Point } from '../../geometry/point.js';
import type { AlterId } from '../../model/document.js';
import type { Mark } from '../../scene/mark.js';
import { screenPoint, type Camera } from './camera.js';
import type { Handle } from './handle.js';
import type { LiveView } from './live-marks.js';

/** What is drawn over the map in screen pixels, so that it is as thick at every zoom. */
export interface OverlayView extends LiveView { camera: Camera; handle: Handle | null }

/** Rings round people that are hovered over, chosen, focused or about to be tied, and the connect handle. */
export function overlayMarks(view: OverlayView): Mark[] {
  const { state, selection, focus, handle } = view;
  const marks: Mark[] = [];
  if (state.hover && !selection.includes(state.hover)) marks.push(...ring(view, state.hover, 'hovered', 4));
  for (const id of selection) marks.push(...ring(view, id, 'selected', 4));
  if (focus) marks.push(...ring(view, focus, 'focus-inner', 6), ...ring(view, focus, 'focus-outer', 8.5));
  if (view.picking) marks.push(...ring(view, view.picking, 'picking', 6));
  if (state.target) marks.push(...ring(view, state.target, 'target', 6));
  if (handle) marks.push(knob(handle));
  return marks;
}

function ring(view: OverlayView, id: AlterId, className: string, room: number): Mark[] {
  const boxes = view.scene.boxes.get(id);
  if (!boxes) return [];
  const { carried } = view.state;
  const at = screenPoint(view.camera, carried?.id === id ? carried.middle : boxes.middle);
  return [{
    key: `${className} ${id}`, tag: 'circle',
    attrs: { class: `mark ${className}`, cx: one(at.x), cy: one(at.y), r: one(boxes.radius * view.camera.scale + room) },
  }];
}

/** Two dots joined by a line, on a disc: tie this person to another. */
function knob({ at, radius }: Handle): Mark {
  const disc = radius > 12 ? 16 : 11;
  const arm = disc * 0.42;
  const dot = (key: string, x: number, y: number): Mark => ({ key, tag: 'circle', attrs: { class: 'handle-dot', cx: one(x), cy: one(y), r: one(disc * 0.22) } });
  const [a, b]: [Point, Point] = [{ x: -arm, y: arm }, { x: arm, y: -arm }];
  return {
    key: 'handle', tag: 'g', attrs: { class: 'handle', transform: `translate(${one(at.x)} ${one(at.y)})` },
    children: [
      { key: 'disc', tag: 'circle', attrs: { class: 'handle-disc', cx: 0, cy: 0, r: disc } },
      { key: 'line', tag: 'path', attrs: { class: 'handle-line', d: `M${one(a.x)},${one(a.y)}L${one(b.x)},${one(b.y)}` } },
      dot('from', a.x, a.y), dot('to', b.x, b.y),
    ],
  };
}

function one(value: number): number {
  return Math.round(value * 10) / 10;
}
