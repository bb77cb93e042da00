import type { CrowdScene } from '../scene/crowd-scene.js';
import { crowdNames, type CrowdView, type ShownName } from '../scene/crowd-names.js';
import type { AskedFor } from '../scene/scene-types.js';
import type { Crowd } from '../scene/crowd.js';
import { PALETTE } from '../scene/palette.js';
import { tieDrawing } from '../scene/tie-drawing.js';
import { tieStyle } from '../scene/tie-style.js';
import { paintMarks, type InkOf, type Surface } from './canvas.js';
import { MOST_INK } from '../scene/most-ink.js';

/** How a large map is painted: which part of it is seen, in what colours and letters, and who is drawn elsewhere meanwhile. */
export interface CrowdPaint { view: CrowdView; inkOf: InkOf; font: string; hidden: ReadonlySet<string>; /** The part that is looked at, if not all of it: the rest steps back. */ asked?: AskedFor | undefined }

/** A symbol smaller than this on screen, in pixels, is a dot. */
const DOT = 5;
const TINY = 2;
/** As many lines as are drawn with all their signs. */
const MOST_SIGNED = 260;
/** How far lines step back at most. */
const LEAST_ALPHA = 0.02;
/** Lines shorter than this on screen are drawn faster together. */
const SHORT = 60;
/** How far steps back who is not asked for; the same as on a small map. */
const QUIET = 0.26;
/** Symbols and lines that reach into the view from outside it, in map units. */
const REACH = 40;

/** Paints what is seen of a large map: ground, lines, people and as many names as are free. Answers the names that it shows. */
export function paintCrowd(surface: Surface, scene: CrowdScene, { view, inkOf, font, hidden, asked }: CrowdPaint): ShownName[] {
  const { crowd } = scene;
  const lifted = new Set([...hidden].flatMap((id) => crowd.index.get(id) ?? []));
  surface.clearRect(0, 0, view.width, view.height);
  surface.save();
  surface.translate(view.x, view.y);
  surface.scale(view.scale, view.scale);
  paintMarks(surface, [scene.ground], font, inkOf);
  surface.restore();
  const layer = (alpha: number, hasTie: (id: string) => boolean, hasPerson: (i: number) => boolean): void => {
    surface.globalAlpha = alpha;
    paintTies(surface, scene, view, inkOf, font, hasTie);
    paintPeople(surface, crowd, view, inkOf, font, hasPerson);
    surface.globalAlpha = 1;
  };
  const quiet = new Set(asked && crowd.ids.flatMap((id, i) => (asked.alters.has(id) ? [] : [i])));
  if (asked) layer(QUIET, (id) => !asked.ties.has(id) && !hidden.has(id), (i) => quiet.has(i) && !lifted.has(i));
  layer(1, (id) => (!asked || asked.ties.has(id)) && !hidden.has(id), (i) => !quiet.has(i) && !lifted.has(i));
  const names = crowdNames(crowd, view, quiet.size ? new Set([...quiet, ...lifted]) : lifted, scene.titles);
  paintNames(surface, names, inkOf, font);
  return names;
}

function paintTies(surface: Surface, scene: CrowdScene, view: CrowdView, inkOf: InkOf, font: string, isPart: (id: string) => boolean): void {
  const { crowd } = scene;
  const { from, to, x, y, ties } = crowd;
  const [left, top, right, bottom] = [-view.x / view.scale - REACH, -view.y / view.scale - REACH, (view.width - view.x) / view.scale + REACH, (view.height - view.y) / view.scale + REACH];
  const seen: number[] = [];
  let ink = 0;
  let total = 0;
  for (let t = 0; t < ties.length; t++) {
    const [a, b] = [from[t]!, to[t]!];
    const [ax, ay, bx, by] = [x[a]!, y[a]!, x[b]!, y[b]!];
    if ((ax < left && bx < left) || (ax > right && bx > right) || (ay < top && by < top) || (ay > bottom && by > bottom)) continue;
    if (!isPart(ties[t]!.id)) continue;
    seen.push(t);
    const length = Math.hypot(bx - ax, by - ay) * view.scale;
    total += length;
    ink += length * Math.max(0.6, crowd.styles[crowd.styleOf[t]!]!.width * Math.min(1, view.scale));
  }
  surface.save();
  surface.globalAlpha *= Math.max(LEAST_ALPHA, Math.min(1, (MOST_INK * view.width * view.height) / Math.max(1, ink)));
  surface.translate(view.x, view.y);
  surface.scale(view.scale, view.scale);
  if (seen.length <= MOST_SIGNED) {
    const styleOf = scene.input.look?.tieStyle ?? tieStyle;
    paintMarks(surface, seen.map((t) => tieDrawing(ties[t]!, crowd.drawing(from[t]!), crowd.drawing(to[t]!), 0, [], styleOf).mark), font, inkOf);
  } else {
    const together = total / Math.max(1, seen.length) < SHORT;
    // One style after another: changing colour and width costs more than the line.
    crowd.styles.forEach((style, index) => {
      surface.strokeStyle = String(inkOf({ stroke: style.colour, class: 'line' })['stroke'] ?? style.colour);
      surface.lineWidth = Math.max(0.6 / view.scale, Math.min(style.width, 3));
      surface.setLineDash(view.scale > 0.4 && style.dash ? style.dash.split(' ').map(Number) : []);
      surface.beginPath();
      for (const t of seen) {
        if (crowd.styleOf[t] !== index) continue;
        surface.moveTo(x[from[t]!]!, y[from[t]!]!);
        surface.lineTo(x[to[t]!]!, y[to[t]!]!);
        if (!together) { surface.stroke(); surface.beginPath(); }
      }
      if (together) surface.stroke();
    });
  }
  surface.restore();
}

function paintPeople(surface: Surface, crowd: Crowd, view: CrowdView, inkOf: InkOf, font: string, isPart: (i: number) => boolean): void {
  const seen = crowd.grid.within({ x: -view.x / view.scale - REACH, y: -view.y / view.scale - REACH, width: view.width / view.scale + 2 * REACH, height: view.height / view.scale + 2 * REACH });
  const smallest = Math.min(...crowd.radius.subarray(crowd.radius.length > 1 ? 1 : 0)) * view.scale;
  const dots: number[][] = [[], [], [], []];
  for (const i of seen) {
    if (!isPart(i)) continue;
    if (smallest < DOT && crowd.tone[i] !== 3) { dots[crowd.tone[i]!]!.push(i); continue; }
    surface.save();
    surface.translate(crowd.x[i]! * view.scale + view.x, crowd.y[i]! * view.scale + view.y);
    const scale = crowd.tone[i] === 3 ? Math.max(view.scale, 10 / crowd.radius[i]!) : view.scale;
    surface.scale(scale, scale);
    paintMarks(surface, crowd.symbol(i), font, inkOf);
    surface.restore();
  }
  dots.forEach((members, tone) => { paintDots(surface, crowd, view, inkOf, members, tone); });
}

/** Everybody who looks alike from afar, at once: round for people, square for places, filled for who is paid to help. */
function paintDots(surface: Surface, crowd: Crowd, view: CrowdView, inkOf: InkOf, members: readonly number[], tone: number): void {
  if (members.length === 0) return;
  const colours = inkOf({ fill: tone === 1 ? PALETTE.professional : PALETTE.white, stroke: PALETTE.ink });
  surface.fillStyle = String(colours['fill']);
  surface.strokeStyle = String(colours['stroke']);
  surface.beginPath();
  let thinnest = Infinity;
  for (const i of members) {
    const [px, py, r] = [crowd.x[i]! * view.scale + view.x, crowd.y[i]! * view.scale + view.y, Math.max(1.1, crowd.radius[i]! * view.scale)];
    thinnest = Math.min(thinnest, r);
    if (tone === 2) surface.rect(px - r, py - r, 2 * r, 2 * r);
    else { surface.moveTo(px + r, py); surface.arc(px, py, r, 0, 2 * Math.PI); }
  }
  if (thinnest < TINY && tone !== 1) {
    // Of a symbol that is hardly larger than its outline only a quiet point is left.
    surface.fillStyle = String(colours['stroke']);
    const { globalAlpha } = surface;
    surface.globalAlpha = globalAlpha * 0.55;
    surface.fill();
    surface.globalAlpha = globalAlpha;
    return;
  }
  surface.lineWidth = Math.max(0.5, Math.min(1.4, thinnest * 0.3));
  surface.fill();
  surface.stroke();
}

function paintNames(surface: Surface, names: readonly ShownName[], inkOf: InkOf, font: string): void {
  const { fill, stroke } = inkOf({ fill: PALETTE.ink, stroke: PALETTE.rings[1], class: 'name' });
  surface.textAlign = 'center';
  surface.lineJoin = 'round';
  surface.setLineDash([]);
  for (const { text, x, y, size, first } of names) {
    surface.font = `${first ? 700 : 600} ${size}px ${font}`;
    surface.strokeStyle = String(stroke);
    surface.lineWidth = 3;
    surface.strokeText(text, x, y);
    surface.fillStyle = String(fill);
    surface.fillText(text, x, y);
  }
}
