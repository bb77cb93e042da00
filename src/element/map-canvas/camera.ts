import type { Box, Point } from '../../geometry/point.js';

/** Which part of the map is on screen: screen = map × scale + (x, y), in pixels from the top left of the viewport. */
export interface Camera { x: number; y: number; scale: number }

/** Width and height in pixels. */
export interface Size { width: number; height: number }

/** Room at the edges of the viewport that something else covers, in pixels. */
export interface Insets { top: number; right: number; bottom: number; left: number }

const MOST_FIT_SCALE = 1.6;
/** So far that ten thousand people are seen at once. */
const LEAST_SCALE = 0.06;
const MOST_SCALE = 5;

/** The camera that shows all of a box, with room around it, in the middle of the free part of a viewport. */
export function fitCamera(bounds: Box, view: Size, insets: Insets, padding: number): Camera {
  const width = Math.max(1, view.width - insets.left - insets.right - 2 * padding);
  const height = Math.max(1, view.height - insets.top - insets.bottom - 2 * padding);
  const wanted = Math.min(width / Math.max(1, bounds.width), height / Math.max(1, bounds.height), MOST_FIT_SCALE);
  const scale = Math.max(LEAST_SCALE, wanted);
  return {
    scale,
    x: insets.left + padding + width / 2 - (bounds.x + bounds.width / 2) * scale,
    y: insets.top + padding + height / 2 - (bounds.y + bounds.height / 2) * scale,
  };
}

/** The camera after zooming by a factor while one point of the screen stays where it is. */
export function zoomCamera(camera: Camera, factor: number, about: Point): Camera {
  const scale = Math.min(MOST_SCALE, Math.max(LEAST_SCALE, camera.scale * factor));
  const k = scale / camera.scale;
  return { scale, x: about.x - (about.x - camera.x) * k, y: about.y - (about.y - camera.y) * k };
}

/** The camera moved by some pixels. */
export function panCamera(camera: Camera, dx: number, dy: number): Camera {
  return { scale: camera.scale, x: camera.x + dx, y: camera.y + dy };
}

/** The nearest camera that keeps the middle of the viewport over the map, so that nobody can lose the map. */
export function holdCamera(camera: Camera, bounds: Box, view: Size): Camera {
  const left = bounds.x * camera.scale + camera.x;
  const top = bounds.y * camera.scale + camera.y;
  const dx = between(left, view.width / 2 - bounds.width * camera.scale, view.width / 2) - left;
  const dy = between(top, view.height / 2 - bounds.height * camera.scale, view.height / 2) - top;
  return dx === 0 && dy === 0 ? camera : panCamera(camera, dx, dy);
}

/** How far to move so that a box on screen lies within the free part of the viewport; its top left wins when it is too large. */
export function wayIntoView(box: Box, view: Size, insets: Insets, padding: number): Point {
  const way = (start: number, length: number, from: number, to: number): number => {
    if (start < from || length > to - from) return from - start;
    return start + length > to ? to - start - length : 0;
  };
  return {
    x: way(box.x, box.width, insets.left + padding, view.width - insets.right - padding),
    y: way(box.y, box.height, insets.top + padding, view.height - insets.bottom - padding),
  };
}

/** The point of the map under a point of the screen. */
export function mapPoint(camera: Camera, screen: Point): Point {
  return { x: (screen.x - camera.x) / camera.scale, y: (screen.y - camera.y) / camera.scale };
}

/** Where a point of the map is on screen. */
export function screenPoint(camera: Camera, point: Point): Point {
  return { x: point.x * camera.scale + camera.x, y: point.y * camera.scale + camera.y };
}

/** Where a box of the map is on screen. */
export function screenBox(camera: Camera, box: Box): Box {
  return { ...screenPoint(camera, box), width: box.width * camera.scale, height: box.height * camera.scale };
}

function between(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
