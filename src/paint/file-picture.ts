import { boxAround, type Box } from '../geometry/point.js';
import { legendBlock } from '../scene/legend-block.js';
import type { Mark } from '../scene/mark.js';
import type { WholeScene } from '../scene/scene-types.js';
import { drawnBox } from './drawn-box.js';

/** How large the picture should be, in px; without it the picture is as large as it needs to be. */
export interface PictureSize { width?: number; height?: number }

/** A scene as it stands in a file: its size in px, the part of the map that is seen, and where its legend lies. */
export interface FilePicture { width: number; height: number; box: Box; legend: { x: number; y: number; marks: readonly Mark[] } }

const MARGIN = 16;

/** How a scene with its legend below is set in a file, whatever the format of the file. */
export function filePicture(scene: WholeScene, { width, height }: PictureSize = {}): FilePicture {
  const { legend: entries } = scene;
  const bounds = drawnBox(scene);
  const legend = legendBlock(entries, bounds.width);
  const below = { x: bounds.x, y: bounds.y + bounds.height + MARGIN, width: bounds.width, height: legend.height };
  const all = boxAround([bounds, below]);
  const view = { x: all.x - MARGIN, y: all.y - MARGIN, width: all.width + 2 * MARGIN, height: all.height + 2 * MARGIN };
  const scale = Math.min((width ?? view.width) / view.width, (height ?? view.height) / view.height);
  const w = width ?? Math.round(view.width * scale);
  const h = height ?? Math.round(view.height * scale);
  return { width: w, height: h, box: centred(view, w / scale, h / scale), legend: { x: round(below.x), y: round(below.y), marks: legend.marks } };
}

function centred(view: Box, width: number, height: number): Box {
  return { x: round(view.x - (width - view.width) / 2), y: round(view.y - (height - view.height) / 2), width: round(width), height: round(height) };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
