import { arcPerDegree, TITLE_GAP, TITLE_TRACKING, titleLength } from '../layout/titles.js';
import { pointAt, rimOf } from '../layout/cells.js';
import { textWidth } from '../layout/text-width.js';
import type { Picture, SectorSlice } from '../model/document.js';
import { sectorTitle } from '../words/sector-titles.js';
import type { Mark } from './mark.js';
import { num } from './number-text.js';
import { PALETTE } from './palette.js';
import type { FittedTitle } from './fitted-titles.js';
import type { SceneInput } from './scene-types.js';

/** The rings as quiet tones, sectors parted by gaps of paper, titles on the rim, the white centre circle. */
export function groundMark(input: SceneInput, titles: ReadonlyMap<string, FittedTitle>): Mark {
  const { picture } = input;
  return {
    key: 'ground', tag: 'g', attrs: { class: 'ground' },
    children: [
      ...picture.rings.map((_, i) => ring(picture, picture.rings.length - 1 - i)),
      ...(picture.sectors.length > 1 ? picture.sectors.map((slice) => gap(picture, slice)) : []),
      ...picture.sectors.map((slice) => title(input, slice, titles.get(slice.id)!.size)),
      ellipse('centre', 'centre', picture.centre, picture.stretch, { fill: PALETTE.white, stroke: PALETTE.ink, 'stroke-width': 1.5 }),
    ],
  };
}

function ring(picture: Picture, index: number): Mark {
  const fromRim = picture.rings.length - 1 - index;
  const tone = PALETTE.rings[Math.min(fromRim, PALETTE.rings.length - 1)]!;
  return ellipse(`ring-${index}`, `ring ring-tone-${Math.min(fromRim, 2)}`, picture.rings[index]!, picture.stretch, { fill: tone, stroke: PALETTE.paper, 'stroke-width': 2 });
}

function ellipse(key: string, className: string, radius: number, stretch: number, attrs: Mark['attrs']): Mark {
  return { key, tag: 'ellipse', attrs: { class: className, cx: 0, cy: 0, rx: num(radius * stretch), ry: num(radius), ...attrs } };
}

function gap(picture: Picture, slice: SectorSlice): Mark {
  const from = pointAt(picture, slice.start, picture.centre);
  const to = pointAt(picture, slice.start, rimOf(picture) + 1);
  return {
    key: `gap-${slice.id}`, tag: 'line',
    attrs: { class: 'gap', x1: num(from.x), y1: num(from.y), x2: num(to.x), y2: num(to.y), stroke: PALETTE.paper, 'stroke-width': 5 },
  };
}

/** A title set letter by letter along the rim: readable from below, without a path reference that a strict policy or an export could trip over. */
function title({ document, picture, language }: SceneInput, slice: SectorSlice, size: number): Mark {
  const words = sectorTitle(document, slice.id, language);
  const middle = (slice.start + slice.sweep / 2) % 360;
  const below = middle > 95 && middle < 265;
  const radius = rimOf(picture) + TITLE_GAP + (below ? size * 0.86 : size * 0.14);
  const perDegree = arcPerDegree(picture, middle, radius);
  const common = { class: 'title', 'font-size': size, 'font-weight': 600, fill: PALETTE.grey };
  if (!/^[\u0020-\u024f]*$/u.test(words)) {
    const p = pointAt(picture, middle, radius + size * 0.5);
    return { key: `title-${slice.id}`, tag: 'text', text: words, attrs: { ...common, x: num(p.x), y: num(p.y), 'text-anchor': 'middle' } };
  }
  const sense = below ? -1 : 1;
  let along = -titleLength(words, size) / 2;
  const xs: string[] = []; const ys: string[] = []; const turns: string[] = [];
  for (const letter of words) {
    const advance = textWidth(letter, size, 'bold') + TITLE_TRACKING * size;
    const angle = middle + (sense * along) / perDegree;
    const here = pointAt(picture, angle, radius);
    const next = pointAt(picture, angle + (sense * advance) / perDegree, radius);
    xs.push(num(here.x)); ys.push(num(here.y));
    turns.push(num((Math.atan2(next.y - here.y, next.x - here.x) * 180) / Math.PI));
    along += advance;
  }
  return { key: `title-${slice.id}`, tag: 'text', text: words, attrs: { ...common, x: xs.join(' '), y: ys.join(' '), rotate: turns.join(' ') } };
}

/** Path data of one cell, for lighting it up while somebody is dragged over it; `ring` -1 is the centre circle. */
export function cellPath(picture: Picture, ring: number, slice: SectorSlice): string {
  const { stretch } = picture;
  if (ring < 0) return `M${num(-picture.centre * stretch)},0a${num(picture.centre * stretch)},${num(picture.centre)} 0 1 1 ${num(2 * picture.centre * stretch)},0a${num(picture.centre * stretch)},${num(picture.centre)} 0 1 1 ${num(-2 * picture.centre * stretch)},0Z`;
  const inner = picture.rings[ring - 1] ?? picture.centre;
  const outer = picture.rings[ring] ?? rimOf(picture) + 40;
  const end = slice.start + slice.sweep;
  const p = (angle: number, radius: number) => { const at = pointAt(picture, angle, radius); return `${num(at.x)},${num(at.y)}`; };
  const large = slice.sweep > 180 ? 1 : 0;
  return `M${p(slice.start, inner)}L${p(slice.start, outer)}A${num(outer * stretch)},${num(outer)} 0 ${large} 1 ${p(end, outer)}L${p(end, inner)}A${num(inner * stretch)},${num(inner)} 0 ${large} 0 ${p(slice.start, inner)}Z`;
}

