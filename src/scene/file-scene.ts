import { CROWD_FROM } from '../layout/crowd-from.js';
import { crowdSizes } from '../layout/crowd-sizes.js';
import { sizesOf } from '../layout/sizes.js';
import { peopleOnMap } from '../model/people-on-map.js';
import { crowdNames } from './crowd-names.js';
import { crowdSceneOf } from './crowd-scene.js';
import type { Mark } from './mark.js';
import { MOST_INK } from './most-ink.js';
import { num } from './number-text.js';
import { PALETTE } from './palette.js';
import type { SceneInput, WholeScene } from './scene-types.js';
import { wholeScene } from './whole-scene.js';

/** The longer side of the screen on which names of a picture of very many people are as large as on the map. */
const SCREEN = 2000;
const MOST_NAMES = 1500;
const LEAST_INK = 0.06;
/** Smaller than this a pattern is not seen. */
const LEAST_DASHED = 0.4;

/**
 * A scene as it goes into a file. Where there are so many people that no room is kept for their names it is drawn as a crowd is on
 * screen: lines step back as they become many, and names stand where they are free of all others.
 */
export function fileSceneOf(input: SceneInput): WholeScene {
  const count = peopleOnMap(input.version).alters.length;
  const usual = input.sizes ?? sizesOf(input.layout);
  return count < CROWD_FROM || crowdSizes(usual, count, input.layout) === usual ? wholeScene(input) : crowdFile(input);
}

function crowdFile(input: SceneInput): WholeScene {
  const scene = crowdSceneOf(input);
  const { crowd, bounds } = scene;
  const scale = SCREEN / Math.max(bounds.width, bounds.height);
  const view = { x: -bounds.x * scale, y: -bounds.y * scale, scale, width: bounds.width * scale, height: bounds.height * scale, inner: { x: 0, y: 0, width: bounds.width * scale, height: bounds.height * scale } };
  const names = new Map(crowdNames(crowd, view, new Set(), scene.titles, MOST_NAMES).map((name) => [name.i, name]));
  const people = crowd.ids.map((id, i): Mark => {
    const [x, y] = [crowd.x[i]!, crowd.y[i]!];
    const name = names.get(i);
    const size = name && name.size / scale;
    return {
      key: id, tag: 'g', attrs: { class: 'alter', transform: `translate(${num(x)} ${num(y)})` },
      children: [...crowd.symbol(i), ...(name && size ? [{
        key: 'name', tag: 'text' as const, text: name.text,
        attrs: {
          class: 'name', x: num((name.x - view.x) / scale - x), y: num((name.y - view.y) / scale - y), 'text-anchor': 'middle', 'font-size': num(size), 'font-weight': name.first ? 700 : 600,
          fill: PALETTE.ink, stroke: PALETTE.rings[1], 'stroke-width': num(3 / scale), 'stroke-linejoin': 'round', 'paint-order': 'stroke',
        },
      }] : [])],
    };
  });
  const lines = crowd.ties.map((tie, t) => {
    const [a, b] = [crowd.from[t]!, crowd.to[t]!];
    return { tie, style: crowd.styles[crowd.styleOf[t]!]!, from: [crowd.x[a]!, crowd.y[a]!] as const, to: [crowd.x[b]!, crowd.y[b]!] as const };
  });
  const ink = lines.reduce((sum, { style, from, to }) => sum + Math.hypot(to[0] - from[0], to[1] - from[1]) * Math.min(style.width, 3), 0);
  const faint = Math.max(LEAST_INK, Math.min(1, (MOST_INK * bounds.width * bounds.height) / Math.max(1, ink)));
  const ties = lines.map(({ tie, style, from, to }): Mark => ({
    key: tie.id, tag: 'path',
    attrs: {
      class: `tie tie-${tie.quality ?? 'unrated'}`, d: `M${num(from[0])},${num(from[1])}L${num(to[0])},${num(to[1])}`, fill: 'none', stroke: style.colour, 'stroke-width': num(Math.min(style.width, 3)),
      ...(style.dash && scale > LEAST_DASHED ? { 'stroke-dasharray': style.dash } : {}), ...(faint < 1 ? { 'stroke-opacity': Math.round(faint * 100) / 100 } : {}),
    },
  }));
  const { ground, signs, boxes } = scene;
  // Lines are plain strokes here: what stands on a line and where it points is not seen, and is not in the legend.
  const strokes = new Map(ties.map(({ attrs }, t) => [crowd.ties[t]!.quality ?? 'unrated', attrs]));
  return wholeScene(input, { bounds, ground, signs, boxes, people, ties, signsOf: () => [], get tiePaths() { return scene.tiePaths; } }, (entries) => entries.filter(({ key }) => key !== 'arrow').map((entry) => {
    const stroke = strokes.get(entry.key);
    return stroke ? { ...entry, mark: { key: entry.key, tag: 'path', attrs: { ...stroke, 'stroke-opacity': 1, d: `M2,0L${num(entry.width - 2)},0` } } } : entry;
  }));
}
