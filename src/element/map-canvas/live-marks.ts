import type { Box, Point } from '../../geometry/point.js';
import type { AlterId, Picture, TieId, Version } from '../../model/document.js';
import { cellPath } from '../../scene/ground-mark.js';
import type { Mark } from '../../scene/mark.js';
import type { Scene } from '../../scene/scene-types.js';
import { linePath } from './line-path.js';
import type { LiveState } from './live-state.js';

/** What the live layer is drawn from besides its own state. */
export interface LiveView {
  scene: Scene;
  version: Version;
  picture: Picture;
  state: LiveState;
  selection: readonly string[];
  /** Alter or tie that has the keyboard's focus, if that must be seen. */
  focus: AlterId | TieId | null;
  /** Who waits for the other end of a tie. */
  picking: AlterId | null;
}

/** The live layer in map units: the cell that lights up, marked ties, what was taken up, the rubber band. */
export function liveMarks({ scene, picture, state, selection, focus }: LiveView): Mark[] {
  const { cell, hover, part, band, box } = state;
  const marks: Mark[] = [];
  if (cell) marks.push(lit(picture, cell));
  for (const id of selection) marks.push(...halo(scene, id, 'selected'));
  if (hover && !selection.includes(hover)) marks.push(...halo(scene, hover, 'hovered'));
  if (focus) marks.push(...halo(scene, focus, 'focused'));
  // Among thousands of lines those of one person are only seen when they are drawn over all others.
  const one = scene.linesOf && !part ? hover ?? focus ?? selection[0] : undefined;
  if (one !== undefined && scene.boxes.has(one)) marks.push({ key: 'their-lines', tag: 'g', attrs: { class: 'lifted' }, children: scene.linesOf!(one) });
  if (part) {
    if (part.ground) marks.push({ key: 'lifted-ground', tag: 'g', attrs: { class: 'lifted' }, children: [part.ground] });
    marks.push({ key: 'lifted-ties', tag: 'g', attrs: { class: 'lifted' }, children: part.ties });
    marks.push({ key: 'lifted-people', tag: 'g', attrs: { class: 'lifted' }, children: part.people });
  }
  const [only, ...others] = selection;
  if (only !== undefined && others.length === 0 && !part) marks.push({ key: 'signs', tag: 'g', attrs: { class: 'lifted' }, children: scene.signsOf(only) });
  const from = band && (scene.boxes.get(band.from)?.middle ?? null);
  if (band && from) marks.push(rubber(from, scene.boxes.get(band.from)!.radius, band.to));
  if (box) marks.push({ key: 'box', tag: 'path', attrs: { class: 'select-box', d: boxPath(box.area) } });
  return marks;
}

function boxPath({ x, y, width, height }: Box): string {
  return `M${x},${y}h${width}v${height}h${-width}Z`;
}

function lit(picture: Picture, cell: { ring: number; sector: string }): Mark {
  const slice = picture.sectors.find((s) => s.id === cell.sector) ?? picture.sectors[0]!;
  return { key: 'cell', tag: 'path', attrs: { class: 'cell', d: cellPath(picture, cell.ring, slice) } };
}

function halo(scene: Scene, id: string, className: string): Mark[] {
  const path = scene.tiePaths.get(id);
  if (!path) return [];
  return [{ key: `${className} ${id}`, tag: 'path', attrs: { class: `tie-halo ${className}`, d: linePath(path) } }];
}

function rubber(from: Point, radius: number, to: Point): Mark {
  const length = Math.max(1, Math.hypot(to.x - from.x, to.y - from.y));
  const start = { x: from.x + ((to.x - from.x) / length) * radius, y: from.y + ((to.y - from.y) / length) * radius };
  return { key: 'band', tag: 'path', attrs: { class: 'band', d: linePath(length > radius ? [start, to] : [to]) } };
}
