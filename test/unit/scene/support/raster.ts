import type { Mark } from '../../../../src/scene/mark.js';

/** A picture in grey: 0 is paper, 1 is ink. */
export interface Raster { width: number; height: number; ink: Float32Array }

interface Stroke { pieces: [number, number, number, number][]; half: number; round: boolean; darkness: number }
interface Fill { outline: [number, number][]; darkness: number }

/** How fine a pixel is looked at. */
const FINE = 4;

/** Marks as a photocopier would see them: paths and circles, with strokes, dashes and fills, at a zoom. */
export function rasterOf(marks: readonly Mark[], width: number, height: number, zoom: number): Raster {
  const layers = marks.flatMap(layersOf);
  const [w, h] = [Math.round(width * zoom), Math.round(height * zoom)];
  const ink = new Float32Array(w * h);
  for (let row = 0; row < h; row++) for (let column = 0; column < w; column++) {
    let sum = 0;
    for (let i = 0; i < FINE * FINE; i++) {
      const x = (column + ((i % FINE) + 0.5) / FINE) / zoom;
      const y = (row + (Math.floor(i / FINE) + 0.5) / FINE) / zoom - height / 2;
      let dark = 0;
      for (const layer of layers) dark = 'half' in layer ? (isOnStroke(layer, x, y) ? layer.darkness : dark) : isInside(layer, x, y) ? layer.darkness : dark;
      sum += dark;
    }
    ink[row * w + column] = sum / (FINE * FINE);
  }
  return { width: w, height: h, ink };
}

/** The same in black and white only. */
export function copied({ width, height, ink }: Raster, threshold = 0.4): Raster {
  return { width, height, ink: ink.map((dark) => (dark >= threshold ? 1 : 0)) };
}

/** How different two pictures are in all, and in the piece of `window` pixels in which they differ most: as shares of the ink of the darker one. */
export interface Difference { all: number; piece: number }

/** Two pictures laid over each other as well as can be along x. */
export function difference(a: Raster, b: Raster, mostShift: number, window = 16): Difference {
  let least: Difference = { all: Infinity, piece: Infinity };
  for (let shift = -mostShift; shift <= mostShift; shift++) {
    const columns = Array.from({ length: a.width - 2 * mostShift }, (_, i) => columnOf(a, b, i + mostShift, shift));
    const all = shareOf(columns);
    if (all >= least.all) continue;
    const pieces = columns.slice(window - 1).map((_, i) => columns.slice(i, i + window)).filter((piece) => piece.reduce((sum, { apart }) => sum + apart, 0) >= LEAST_SEEN);
    least = { all, piece: Math.max(0, ...pieces.map(shareOf)) };
  }
  return least;
}

/** Less ink than this many pixels is not seen. */
const LEAST_SEEN = 5;

interface Column { apart: number; one: number; other: number }

function columnOf(a: Raster, b: Raster, x: number, shift: number): Column {
  const column = { apart: 0, one: 0, other: 0 };
  for (let row = 0; row < a.height; row++) {
    const [one, other] = [a.ink[row * a.width + x]!, b.ink[row * a.width + x + shift]!];
    column.apart += Math.abs(one - other);
    column.one += one;
    column.other += other;
  }
  return column;
}

function shareOf(columns: readonly Column[]): number {
  const sum = (of: keyof Column): number => columns.reduce((all, column) => all + column[of], 0);
  return sum('apart') / (Math.max(sum('one'), sum('other')) || 1);
}

function layersOf(mark: Mark): (Stroke | Fill)[] {
  const { attrs } = mark;
  const below = (mark.children ?? []).flatMap(layersOf);
  if (mark.tag === 'g') return below;
  const lines = mark.tag === 'circle' ? [ring(Number(attrs['cx']), Number(attrs['cy']), Number(attrs['r']))] : linesOf(String(attrs['d']));
  const layers: (Stroke | Fill)[] = [];
  if (attrs['fill'] && attrs['fill'] !== 'none') for (const outline of lines) layers.push({ outline, darkness: darknessOf(String(attrs['fill'])) });
  if (attrs['stroke']) {
    const dash = String(attrs['stroke-dasharray'] ?? '').split(/[ ,]+/u).filter(Boolean).map(Number);
    const pieces = lines.flatMap((line) => dashed(line, dash));
    layers.push({ pieces, half: Number(attrs['stroke-width']) / 2, round: attrs['stroke-linecap'] === 'round', darkness: darknessOf(String(attrs['stroke'])) });
  }
  return layers;
}

function ring(x: number, y: number, r: number): [number, number][] {
  return Array.from({ length: 33 }, (_, i) => [x + r * Math.cos((i / 16) * Math.PI), y + r * Math.sin((i / 16) * Math.PI)]);
}

/** Path data of straight pieces as lists of points. */
function linesOf(d: string): [number, number][][] {
  const lines: [number, number][][] = [];
  let [x, y] = [0, 0];
  for (const [, command, rest] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/gu)) {
    const n = (rest!.match(/-?[\d.]+/gu) ?? []).map(Number);
    const line = lines.at(-1);
    if (command === 'Z') { line!.push(line![0]!); continue; }
    if (command === 'h') x += n[0]!;
    else if (command === 'v') y += n[0]!;
    else if (command === 'M' || command === 'L') for (let i = 0; i + 1 < n.length; i += 2) { [x, y] = [n[i]!, n[i + 1]!]; if (i + 2 < n.length) line?.push([x, y]); }
    else if (command === 'm' || command === 'l') { x += n[0]!; y += n[1]!; }
    else throw new Error(`no ${command} in a line`);
    if (command === 'M' || command === 'm') lines.push([[x, y]]);
    else lines.at(-1)!.push([x, y]);
  }
  return lines;
}

function dashed(line: [number, number][], dash: readonly number[]): [number, number, number, number][] {
  const pieces: [number, number, number, number][] = [];
  let [index, left] = [0, dash[0] ?? Infinity];
  for (let i = 1; i < line.length; i++) {
    let [x, y] = line[i - 1]!;
    const [x1, y1] = line[i]!;
    let length = Math.hypot(x1 - x, y1 - y);
    while (length > 1e-9) {
      const step = Math.min(left, length);
      const [nx, ny] = [x + ((x1 - x) * step) / length, y + ((y1 - y) * step) / length];
      if (index % 2 === 0) pieces.push([x, y, nx, ny]);
      [x, y, length, left] = [nx, ny, length - step, left - step];
      if (left <= 1e-9) { index++; left = dash[index % dash.length]!; }
    }
  }
  return pieces;
}

function isOnStroke({ pieces, half, round }: Stroke, x: number, y: number): boolean {
  return pieces.some(([x0, y0, x1, y1]) => {
    const [dx, dy] = [x1 - x0, y1 - y0];
    const length2 = dx * dx + dy * dy || 1e-12;
    const t = ((x - x0) * dx + (y - y0) * dy) / length2;
    if (!round && (t < 0 || t > 1)) return false;
    const near = Math.max(0, Math.min(1, t));
    return Math.hypot(x - x0 - near * dx, y - y0 - near * dy) <= half;
  });
}

function isInside({ outline }: Fill, x: number, y: number): boolean {
  let inside = false;
  for (let i = 0, j = outline.length - 1; i < outline.length; j = i++) {
    const [[xi, yi], [xj, yj]] = [outline[i]!, outline[j]!];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}

function darknessOf(colour: string): number {
  return 1 - luminance(colour);
}

/** Relative luminance of a colour in six digits. */
export function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}
