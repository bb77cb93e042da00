import type { Mark } from '../scene/mark.js';
import { FILE_FONT, PALETTE } from '../scene/palette.js';
import { sharedScene } from '../scene/shared-scene.js';
import type { WholeScene } from '../scene/scene-types.js';
import { filePicture, type FilePicture } from './file-picture.js';

/** What can be drawn on: a canvas on the page or off it. */
export type Surface = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;
type Attrs = Mark['attrs'];

/** Attributes that what is in a group takes over from it. */
const INHERITED = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'font-size', 'font-weight', 'font-style', 'text-anchor', 'paint-order', 'fill-opacity', 'stroke-opacity'] as const;

/** What the page makes of the colours of a mark. */
export type InkOf = (attrs: Attrs) => Attrs;

/** Draws marks on a canvas, as they look as SVG. The canvas draws in map units, as it was told before. */
export function paintMarks(surface: Surface, marks: readonly Mark[], font = FILE_FONT, inkOf?: InkOf): void {
  surface.direction = 'ltr';
  for (const mark of marks) paint(surface, mark, {}, font, inkOf);
}

/** Draws a scene with its legend on a canvas, so many px to a px of the picture in a file. */
export function paintPicture(surface: Surface, whole: WholeScene, scale: number, picture?: FilePicture): void {
  for (const step of pictureSteps(surface, whole, scale, picture)) step();
}

/** As many lines or people are painted in one step. */
const AT_ONCE = 16;

/** The same in steps, between which other things may happen. */
export function* pictureSteps(surface: Surface, whole: WholeScene, scale: number, picture: FilePicture = filePicture(sharedScene(whole))): Generator<() => void> {
  const scene = sharedScene(whole);
  const { width, height, box, legend } = picture;
  const all = [scene.ground, ...scene.ties, ...scene.signs, ...scene.people];
  yield () => {
    surface.save();
    surface.scale((scale * width) / box.width, (scale * height) / box.height);
    surface.translate(-box.x, -box.y);
    surface.fillStyle = PALETTE.paper;
    surface.fillRect(box.x, box.y, box.width, box.height);
  };
  for (let from = 0; from < all.length; from += AT_ONCE) yield () => { paintMarks(surface, all.slice(from, from + AT_ONCE)); };
  yield () => {
    surface.translate(legend.x, legend.y);
    paintMarks(surface, legend.marks);
    surface.restore();
  };
}

function paint(surface: Surface, mark: Mark, above: Attrs, font: string, inkOf?: InkOf): void {
  const look = inherit(above, inkOf && mark.tag !== 'g' ? inkOf(mark.attrs) : mark.attrs);
  const { transform, opacity } = mark.attrs;
  const isApart = transform !== undefined || opacity !== undefined;
  if (isApart) surface.save();
  if (transform !== undefined) turn(surface, String(transform));
  if (opacity !== undefined) surface.globalAlpha *= Number(opacity);
  if (mark.tag === 'g') for (const child of mark.children ?? []) paint(surface, child, look, font, inkOf);
  else if (mark.tag === 'text') write(surface, mark, look, font);
  else {
    const path = pathOf(mark);
    if (path) ink(surface, look, () => { surface.fill(path); }, () => { surface.stroke(path); });
  }
  if (isApart) surface.restore();
}

function inherit(above: Attrs, own: Attrs): Attrs {
  const look: Record<string, string | number> = {};
  for (const name of INHERITED) {
    const value = own[name] ?? above[name];
    if (value !== undefined) look[name] = value;
  }
  return look;
}

/** Fills and strokes, each if it is asked for. */
function ink(surface: Surface, look: Attrs, fill: () => void, stroke: () => void): void {
  const filled = (): void => {
    const colour = look['fill'] ?? '#000';
    if (colour === 'none') return;
    surface.fillStyle = String(colour);
    faint(surface, look['fill-opacity'], fill);
  };
  const stroked = (): void => {
    const colour = look['stroke'] ?? 'none';
    if (colour === 'none') return;
    surface.strokeStyle = String(colour);
    surface.lineWidth = Number(look['stroke-width'] ?? 1);
    surface.lineCap = (look['stroke-linecap'] ?? 'butt') as CanvasLineCap;
    surface.lineJoin = (look['stroke-linejoin'] ?? 'miter') as CanvasLineJoin;
    surface.miterLimit = 4;
    surface.setLineDash(numbers(look['stroke-dasharray']));
    faint(surface, look['stroke-opacity'], stroke);
  };
  if (look['paint-order'] === 'stroke') { stroked(); filled(); } else { filled(); stroked(); }
}

function faint(surface: Surface, opacity: string | number | undefined, draw: () => void): void {
  const before = surface.globalAlpha;
  if (opacity !== undefined) surface.globalAlpha = before * Number(opacity);
  draw();
  surface.globalAlpha = before;
}

/** The outline of a mark, in its own coordinates. */
function pathOf({ tag, attrs }: Mark): Path2D | null {
  const n = (name: string): number => Number(attrs[name] ?? 0);
  if (tag === 'path') return knownPath(String(attrs['d'] ?? ''));
  const path = new Path2D();
  switch (tag) {
    case 'circle': path.arc(n('cx'), n('cy'), n('r'), 0, 2 * Math.PI); break;
    case 'ellipse': path.ellipse(n('cx'), n('cy'), n('rx'), n('ry'), 0, 0, 2 * Math.PI); break;
    case 'line': path.moveTo(n('x1'), n('y1')); path.lineTo(n('x2'), n('y2')); return path;
    case 'rect': path.roundRect(n('x'), n('y'), n('width'), n('height'), attrs['rx'] === undefined ? 0 : n('rx')); break;
    default: return null;
  }
  path.closePath();
  return path;
}

/** Paths that were drawn already: on a large map thousands have the same symbol. */
const paths = new Map<string, Path2D>();
const MOST_PATHS = 2000;

function knownPath(d: string): Path2D {
  let path = paths.get(d);
  if (!path) {
    if (paths.size >= MOST_PATHS) paths.clear();
    paths.set(d, (path = new Path2D(d)));
  }
  return path;
}

const ALIGN: Readonly<Record<string, CanvasTextAlign>> = { start: 'left', middle: 'center', end: 'right' };

function write(surface: Surface, { text = '', attrs }: Mark, look: Attrs, font: string): void {
  surface.font = `${String(look['font-style'] ?? 'normal')} ${String(look['font-weight'] ?? 400)} ${String(look['font-size'] ?? 16)}px ${font}`;
  const [xs, ys, turns] = [numbers(attrs['x'] ?? 0), numbers(attrs['y'] ?? 0), numbers(attrs['rotate'])];
  if (xs.length > 1) {
    // A text of which each letter has a place of its own, such as a title along the rim.
    surface.textAlign = 'left';
    [...text].forEach((letter, index) => {
      surface.save();
      surface.translate(xs[Math.min(index, xs.length - 1)]!, ys[Math.min(index, ys.length - 1)] ?? 0);
      surface.rotate(((turns[Math.min(index, turns.length - 1)] ?? 0) * Math.PI) / 180);
      ink(surface, look, () => { surface.fillText(letter, 0, 0); }, () => { surface.strokeText(letter, 0, 0); });
      surface.restore();
    });
    return;
  }
  surface.textAlign = ALIGN[String(look['text-anchor'] ?? 'start')] ?? 'left';
  const [x = 0, y = 0] = [xs[0], ys[0]];
  ink(surface, look, () => { surface.fillText(text, x, y); }, () => { surface.strokeText(text, x, y); });
}

/** Moves, turns and stretches what follows, as a transform attribute says. */
function turn(surface: Surface, transform: string): void {
  for (const [, kind, values] of transform.matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [a = 0, b, c] = numbers(values);
    if (kind === 'translate') surface.translate(a, b ?? 0);
    else if (kind === 'scale') surface.scale(a, b ?? a);
    else if (kind === 'rotate') {
      surface.translate(b ?? 0, c ?? 0);
      surface.rotate((a * Math.PI) / 180);
      surface.translate(-(b ?? 0), -(c ?? 0));
    }
  }
}

/** The numbers of an attribute that lists them. */
function numbers(value: string | number | undefined): number[] {
  if (typeof value === 'number') return [value];
  return value === undefined || value === 'none' ? [] : (value.match(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/gi) ?? []).map(Number);
}
