import { boxAround, type Box } from '../geometry/point.js';
import { rimOf } from '../layout/cells.js';
import { crowdSizes } from '../layout/crowd-sizes.js';
import { layoutOf } from '../layout/layout-key.js';
import { sizesOf } from '../layout/sizes.js';
import type { AlterId, TieId } from '../model/document.js';
import { onMap } from '../model/on-map.js';
import { Crowd } from './crowd.js';
import { CrowdBoxes } from './crowd-boxes.js';
import { CrowdHits } from './crowd-hits.js';
import { CrowdPaths } from './crowd-paths.js';
import { fittedTitles } from './fitted-titles.js';
import { groundMark } from './ground-mark.js';
import type { Mark } from './mark.js';
import { closeOf, otherScenes } from './other-scenes.js';
import { markOf } from './person-drawing.js';
import type { Scene, SceneInput } from './scene-types.js';
import { tieDrawing } from './tie-drawing.js';
import { tieStyle } from './tie-style.js';

/** A scene of a large map: who is where is known of all, what is drawn of somebody is made when it is asked for. */
export interface CrowdScene extends Scene { readonly crowd: Crowd; readonly input: SceneInput; /** Where titles stand: no name lies over them. */ readonly titles: readonly Box[] }

/** Everything of a large map. */
export function crowdSceneOf(given: SceneInput): CrowdScene {
  const version = onMap(given.version);
  const input = { ...given, version, sizes: crowdSizes(given.sizes ?? sizesOf(given.layout), version.alters.length, given.layout) };
  const { document, picture, layout, look, sizes } = input;
  const kind = otherScenes.get(layoutOf(layout));
  const crowd = new Crowd({ document, version, picture, sizes, look, named: layoutOf(layout) === 'neighbourhood', nameless: document.neighbourhood !== undefined && document.neighbourhood.people !== 'named', close: closeOf(version, layout), ties: kind?.ties?.(version, document) ?? version.ties });
  const boxes = new CrowdBoxes(crowd);
  const other = kind?.ground(input, boxes);
  const titles = fittedTitles(input, new Map(), sizes);
  const tieMark = (t: number): Mark => tieDrawing(crowd.ties[t]!, crowd.drawing(crowd.from[t]!), crowd.drawing(crowd.to[t]!), 0, [], look?.tieStyle ?? tieStyle).mark;
  const rim = rimOf(picture) + 2;
  const round: Box[] = rim > 2 ? [{ x: -rim * picture.stretch, y: -rim, width: 2 * rim * picture.stretch, height: 2 * rim }] : [];
  let people: readonly Mark[] | undefined;
  let ties: readonly Mark[] | undefined;
  const { x, y, width, height } = crowd.extent;
  return {
    crowd, input, titles: other ? other.words ?? [] : [...titles.values()].flatMap((title) => title.boxes),
    bounds: boxAround([...round, { x: x - 24, y: y - 8, width: width + 48, height: height + 30 }, ...(other?.boxes ?? [...titles.values()].flatMap((title) => title.boxes))]),
    ground: other?.mark ?? (look?.ground ?? groundMark)(input, titles),
    signs: [],
    signsOf: (id) => signsOf(input, crowd, id),
    boxes,
    hits: new CrowdHits(crowd),
    near: (box) => crowd.grid.within(box).map((i) => crowd.ids[i]!),
    order: crowd.ids,
    linesOf: (id) => { const i = crowd.index.get(id); return i === undefined ? [] : crowd.tiesOf(i).slice(0, 400).map(tieMark); },
    tiePaths: new CrowdPaths(crowd),
    get people() { return (people ??= crowd.ids.map((_, i) => markOf(crowd.drawing(i)))); },
    get ties() { return (ties ??= crowd.ties.map((_, t) => tieMark(t))); },
  };
}

/** The signs of who is chosen: they find their places among those alone whom they are tied to. */
function signsOf(input: SceneInput, crowd: Crowd, id: AlterId | TieId): readonly Mark[] {
  const { look } = input;
  const i = crowd.index.get(id);
  const t = crowd.tieIndex(id);
  const theirs = i === undefined ? (t === undefined ? [] : [t]) : crowd.tiesOf(i).slice(0, 60);
  if (!look?.signs || theirs.length === 0) return [];
  const known = new Set(theirs.flatMap((tie) => [crowd.from[tie]!, crowd.to[tie]!]));
  const people = new Map([...known].map((one) => [crowd.ids[one]!, crowd.drawing(one)]));
  const ties = theirs.map((tie) => tieDrawing(crowd.ties[tie]!, crowd.drawing(crowd.from[tie]!), crowd.drawing(crowd.to[tie]!), 0, [], look.tieStyle ?? tieStyle));
  return look.signs({ ...input, people, ties, titles: [] }).of(id);
}
