import { curvePoints } from '../geometry/curve.js';
import { boxAround, type Box, type Point } from '../geometry/point.js';
import { rimOf } from '../layout/cells.js';
import { crowdSizes } from '../layout/crowd-sizes.js';
import { layoutOf } from '../layout/layout-key.js';
import { sizesOf, type Sizes } from '../layout/sizes.js';
import type { AlterId, Picture, Tie, TieId } from '../model/document.js';
import { peopleOnMap } from '../model/people-on-map.js';
import { readingOrder } from '../model/reading-order.js';
import { dormantOf } from './dormant.js';
import { fittedTitles } from './fitted-titles.js';
import { groundMark } from './ground-mark.js';
import { markOf, obstacleOf, personDrawing, type PersonDrawing } from './person-drawing.js';
import type { AlterBoxes, Scene, SceneInput, ScenePart } from './scene-types.js';
import { closeOf, otherScenes } from './other-scenes.js';
import { MOST_TO_BEND_ROUND, type Obstacle } from '../layout/tie-curve.js';
import { tieDrawing, type TieDrawing } from './tie-drawing.js';
import { tieReach, tieStyle, type StyleOf } from './tie-style.js';

/** Least space between the lines of parallel ties of one pair, and between their ticks and bars. */
const PARALLEL = 6;
const PARALLEL_SIGNS = 2;

/**
 * Everything that is drawn for one version and its picture. Alters and ties are never changed in place, so whoever is the same
 * object in the same place keeps their marks.
 */
export function sceneOf(whole: SceneInput): Scene {
  const input = seenInput(whole);
  const { document, version, look } = input;
  const people = peopleOf(input);
  const boxes = boxesOf(people);
  const kind = otherScenes.get(layoutOf(input.layout));
  const isRoomy = version.alters.length <= MOST_TO_BEND_ROUND;
  const ties = tiesOf(kind?.ties?.(version, document) ?? version.ties, people, isRoomy ? Array.from(people.values(), obstacleOf) : [], look?.tieStyle);
  const marks = readingOrder(document, version).flatMap(({ id }) => people.get(id) ?? []).map(markOf);
  const other = kind?.ground(input, boxes);
  const titles = fittedTitles(input, boxes, input.sizes);
  const titleBoxes = [...titles.values()].flatMap((title) => title.boxes);
  let tiePaths: ReadonlyMap<TieId, readonly Point[]> | undefined;
  const placed = look?.signs?.({ ...input, people, ties, titles: titleBoxes, words: other?.words });
  return {
    bounds: boundsOf(input.picture, [...(other?.boxes ?? titleBoxes), ...(placed?.boxes ?? [])], boxes),
    ground: other?.mark ?? (look?.ground ?? groundMark)(input, titles),
    ties: ties.map(({ mark }) => mark),
    people: marks,
    signs: placed?.marks ?? [],
    signsOf: placed?.of ?? (() => []),
    boxes,
    get tiePaths() { return (tiePaths ??= new Map(ties.map(({ mark, curve }) => [mark.key, curvePoints(curve, 12)]))); },
  };
}

/**
 * Some alters and all their ties, drawn where the given picture has them: what the live layer shows during a drag.
 * Lines run straight meanwhile: a curve that jumps from side to side under the hand is not calm.
 */
export function scenePart(whole: SceneInput, ids: ReadonlySet<AlterId>): ScenePart {
  const input = seenInput(whole);
  const { document, version } = input;
  const kind = otherScenes.get(layoutOf(input.layout));
  const theirs = (kind?.ties?.(version, document) ?? version.ties).filter((tie) => ids.has(tie.from) || ids.has(tie.to));
  const shown = new Set([...ids, ...theirs.flatMap(({ from, to }) => [from, to])]);
  const people = peopleOf(input, shown);
  return {
    ...(kind?.follows ? { ground: kind.ground(input, boxesOf(peopleOf(input))).mark } : {}),
    people: [...ids].flatMap((id) => people.get(id) ?? []).map(markOf),
    ties: tiesOf(theirs, people, [], input.look?.tieStyle).map(({ mark }) => mark),
  };
}

/** Who is on the map, in the measures that the layout kept room for. */
function seenInput(whole: SceneInput): SceneInput & { sizes: Sizes } {
  const version = peopleOnMap(whole.version);
  return { ...whole, version, sizes: whole.sizes ?? crowdSizes(sizesOf(whole.layout), version.alters.length, whole.layout) };
}

function boxesOf(people: ReadonlyMap<AlterId, PersonDrawing>): Map<AlterId, AlterBoxes> {
  return new Map(Array.from(people, ([id, drawing]) => [id, drawing.boxes]));
}

function peopleOf({ version, picture, layout, sizes, look }: SceneInput & { sizes: Sizes }, shown?: ReadonlySet<AlterId>): Map<AlterId, PersonDrawing> {
  const home = closeOf(version, layout);
  const dormant = dormantOf(version);
  const people = new Map<AlterId, PersonDrawing>();
  for (const alter of version.alters) {
    if (shown && !shown.has(alter.id)) continue;
    const place = picture.at[alter.id];
    if (place) people.set(alter.id, personDrawing(alter, place, alter.id === version.resident, home.has(alter.id), sizes, dormant.has(alter.id), look?.symbol));
  }
  return people;
}

function tiesOf(ties: readonly Tie[], people: ReadonlyMap<AlterId, PersonDrawing>, obstacles: readonly Obstacle[], styleOf: StyleOf = tieStyle): TieDrawing[] {
  const shifts = shiftsOf(ties, styleOf);
  const drawings: TieDrawing[] = [];
  for (const tie of ties) {
    const from = people.get(tie.from); const to = people.get(tie.to);
    if (from && to) drawings.push(tieDrawing(tie, from, to, shifts.get(tie) ?? 0, obstacles, styleOf));
  }
  return drawings;
}

/** Sideways shift of each tie that shares its pair with others: as far apart as their lines, ticks and bars ask for. */
function shiftsOf(ties: readonly Tie[], styleOf: StyleOf): Map<Tie, number> {
  const groups = new Map<string, Tie[]>();
  for (const tie of ties) {
    const key = tie.from < tie.to ? `${tie.from}\n${tie.to}` : `${tie.to}\n${tie.from}`;
    const group = groups.get(key);
    if (group) group.push(tie); else groups.set(key, [tie]);
  }
  const shifts = new Map<Tie, number>();
  for (const group of groups.values()) {
    const styles = group.map(({ quality }) => styleOf(quality));
    let across = 0;
    const places = styles.map((style, i) => {
      const before = styles[i - 1];
      if (before) across += Math.max((before.width + style.width) / 2 + PARALLEL, tieReach(before) + tieReach(style) + PARALLEL_SIGNS);
      return across;
    });
    group.forEach((tie, i) => shifts.set(tie, places[i]! - across / 2));
  }
  return shifts;
}

/** Everything that must be seen: the rim, the titles in whatever language, and everybody with their names. */
function boundsOf(picture: Picture, ground: readonly Box[], people: ReadonlyMap<AlterId, AlterBoxes>): Box {
  const high = rimOf(picture) + 2;
  const wide = high * picture.stretch;
  return boxAround([{ x: -wide, y: -high, width: 2 * wide, height: 2 * high }, ...ground, ...Array.from(people.values(), ({ middle: { x, y }, radius, name }) => boxAround([name, { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }]))]);
}
