import type { Point } from '../../geometry/point.js';
import type { AlterId } from '../../model/document.js';
import { alterOf } from '../../model/query.js';
import type { Mark } from '../../scene/mark.js';
import { outline, shapeOf } from '../../scene/symbol.js';
import { screenPoint, type Camera } from './camera.js';
import type { Handle } from './handle.js';
import type { LiveView } from './live-marks.js';
import { nameTags, type NameTagView } from './name-tags.js';

/** What is drawn over the map in screen pixels, so that it is as thick at every zoom. */
export interface OverlayView extends LiveView, NameTagView { camera: Camera; handle: Handle | null }

/** Outlines round people that are hovered over, chosen, focused or about to be tied, and the connect handle. */
export function overlayMarks(view: OverlayView): Mark[] {
  const { state, selection, focus, handle } = view;
  const marks: Mark[] = [];
  if (state.hover && !selection.includes(state.hover)) marks.push(...outlineOf(view, state.hover, 'hovered', 2.5));
  for (const id of state.box?.inside ?? []) if (!selection.includes(id)) marks.push(...outlineOf(view, id, 'selected', 2.5));
  for (const id of selection) marks.push(...outlineOf(view, id, 'selected', 2.5));
  if (focus) {
    const room = selection.includes(focus) ? 5 : 2.5;
    marks.push(...outlineOf(view, focus, 'focus-inner', room), ...outlineOf(view, focus, 'focus-outer', room + 2.25));
  }
  if (view.picking) marks.push(...outlineOf(view, view.picking, 'picking', 4));
  if (state.target) marks.push(...outlineOf(view, state.target, 'target', 4));
  marks.push(...nameTags(view, [...new Set([...(state.target ? [state.target] : []), ...(state.hover ? [state.hover] : []), ...(focus ? [focus] : []), ...selection])]));
  if (handle) marks.push(knob(handle));
  return marks;
}

/** The shape of somebody's symbol, a little larger. */
function outlineOf(view: OverlayView, id: AlterId, className: string, room: number): Mark[] {
  const boxes = view.scene.boxes.get(id);
  const alter = alterOf(view.version, id);
  if (!boxes || !alter) return [];
  const { carried } = view.state;
  const at = screenPoint(view.camera, carried?.id === id ? carried.middle : boxes.middle);
  const shape = shapeOf(alter);
  // A group's three heads have no single outline.
  const round = shape === 'group' ? 'woman' : shape;
  return [{
    key: `${className} ${id}`, tag: 'path',
    attrs: {
      class: `mark ${className}`, transform: `translate(${one(at.x)} ${one(at.y)})`,
      d: outline(round, boxes.radius * view.camera.scale + room * (round === 'woman' ? 1 : 1.1)),
    },
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
