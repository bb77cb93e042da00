import { boxesTouch, type Box } from '../../geometry/point.js';
import { textWidth } from '../../layout/text-width.js';
import type { AlterId, Version } from '../../model/document.js';
import { alterOf } from '../../model/query.js';
import type { Mark } from '../../scene/mark.js';
import { PALETTE } from '../../scene/palette.js';
import type { AlterBoxes, Scene } from '../../scene/scene-types.js';
import { screenBox, screenPoint, type Camera, type Insets, type Size } from './camera.js';
import type { Handle } from './handle.js';
import type { LiveState } from './live-state.js';
import { wholeName } from './whole-name.js';

/** What is needed to know whose name cannot be read as it stands, and to say it whole. */
export interface NameTagView { scene: Scene; version: Version; state: LiveState; camera: Camera; size: Size; insets: Insets; handle: Handle | null }

/** A name smaller than this on screen, in pixels, is said whole as well; and how large it is then. */
const LEAST_READ = 11.75;
const SIZE = 14;
const LINE = 18;
const PAD = { x: 8, y: 5 };
/** The widest line, the space beside a symbol, and to the edge of the view. */
const WIDEST = 280;
const GAP = 7;
const EDGE = 4;
/** Not more names at once than can be read. */
const MOST = 12;

/** The whole names of these people, most wanted first, where they cannot be read on the map: too small, shortened, out of view, or not shown at all among very many. */
export function nameTags(view: NameTagView, ids: readonly AlterId[]): Mark[] {
  const taken: Box[] = [];
  const tags: Mark[] = [];
  for (const id of ids.slice(0, MOST)) {
    const boxes = boxesNow(view, id);
    const name = alterOf(view.version, id)?.name.trim();
    if (!boxes || !name || isReadable(view, id, boxes)) continue;
    const lines = wholeName(name, Math.min(WIDEST, view.size.width - 2 * (EDGE + PAD.x)), SIZE);
    const box = spotFor(view, boxes, Math.max(...lines.map((line) => textWidth(line, SIZE, 'bold'))) + 2 * PAD.x, lines.length * LINE + 2 * PAD.y);
    if (taken.some((other) => boxesTouch(box, other))) continue;
    taken.push(box);
    tags.push(tag(id, lines, box));
  }
  return tags;
}

/** Where somebody is: who is carried has their name with them. */
function boxesNow({ scene, state: { carried } }: NameTagView, id: AlterId): AlterBoxes | undefined {
  const boxes = scene.boxes.get(id);
  if (!boxes || carried?.id !== id) return boxes;
  const { middle, name } = boxes;
  return { ...boxes, middle: carried.middle, name: { ...name, x: name.x + carried.middle.x - middle.x, y: name.y + carried.middle.y - middle.y } };
}

function isReadable({ scene, camera, size, insets }: NameTagView, id: AlterId, { name }: AlterBoxes): boolean {
  if (scene.hits) return false;
  const lines = scene.people.find(({ key }) => key === id)?.children?.filter(({ attrs }) => /(^| )name( |$)/u.test(String(attrs['class']))) ?? [];
  const { x, y, width, height } = screenBox(camera, name);
  return lines.length > 0 && lines.every(({ text, attrs }) => !text?.endsWith('\u2026') && Number(attrs['font-size']) * camera.scale >= LEAST_READ)
    && x >= 0 && y >= 0 && x + width <= size.width && y + height <= size.height - insets.bottom;
}

/** Beside the symbol, best where the name stands, within the view and clear of the handle. */
function spotFor({ camera, size, insets, handle }: NameTagView, { middle, radius, name }: AlterBoxes, width: number, height: number): Box {
  const { x, y } = screenPoint(camera, middle);
  const away = radius * camera.scale + GAP;
  const beside = { right: { x: x + away, y: y - height / 2 }, left: { x: x - away - width, y: y - height / 2 }, below: { x: x - width / 2, y: y + away }, above: { x: x - width / 2, y: y - away - height } };
  const [dx, dy] = [name.x + name.width / 2 - middle.x, name.y + name.height / 2 - middle.y];
  const own = Math.abs(dx) > Math.abs(dy) ? (dx > 0 ? 'right' : 'left') : dy < 0 ? 'above' : 'below';
  let best: Box | undefined;
  let least = Infinity;
  for (const side of [own, 'below', 'above', 'right', 'left'] as const) {
    const wished = beside[side];
    const box = {
      x: Math.max(EDGE, Math.min(wished.x, size.width - EDGE - width)), y: Math.max(EDGE, Math.min(wished.y, size.height - insets.bottom - EDGE - height)), width, height,
    };
    const cost = Math.abs(box.x - wished.x) + Math.abs(box.y - wished.y) + (handle && covers(box, handle) ? 60 : 0);
    if (cost < least) { best = box; least = cost; }
  }
  return best!;
}

function covers({ x, y, width, height }: Box, { at, radius }: Handle): boolean {
  return Math.hypot(at.x - Math.max(x, Math.min(at.x, x + width)), at.y - Math.max(y, Math.min(at.y, y + height))) < radius;
}

function tag(id: AlterId, lines: readonly string[], { x, y, width, height }: Box): Mark {
  return {
    key: `name ${id}`, tag: 'g', attrs: { class: 'name-tag', transform: `translate(${Math.round(x)} ${Math.round(y)})` },
    children: [
      { key: 'card', tag: 'rect', attrs: { x: 0, y: 0, width: Math.round(width), height: Math.round(height), rx: 7, fill: PALETTE.white, stroke: PALETTE.grey } },
      ...lines.map((text, i): Mark => ({
        key: `line${i}`, tag: 'text', text,
        attrs: { x: Math.round(width / 2), y: PAD.y + i * LINE + 14, 'text-anchor': 'middle', 'font-size': SIZE, 'font-weight': 600, fill: PALETTE.ink },
      })),
    ],
  };
}
