import { curvePoints, type Curve } from '../geometry/curve.js';
import { boxAround, type Box, type Point } from '../geometry/point.js';
import { rimOf } from '../layout/cells.js';
import { labelBox, labelOf } from '../layout/label.js';
import { sizesOf, type Sizes } from '../layout/sizes.js';
import { titleBoxes, titleLength } from '../layout/titles.js';
import type { Alter, AlterId, Tie, Version } from '../model/document.js';
import { homeOf } from '../model/query.js';
import { sectorTitles } from '../words/sector-titles.js';
import { readingOrder } from '../model/reading-order.js';
import { groundMark } from './ground-mark.js';
import { legendOf } from './legend.js';
import type { Mark } from './mark.js';
import { personMark, type PersonLook } from './person-mark.js';
import type { AlterBoxes, Scene, SceneInput, ScenePart } from './scene-types.js';
import { calmCurve, trimmedCurve, type Obstacle } from './tie-curve.js';
import { tieMark } from './tie-mark.js';

/** Above this many people lines run straight: there is no free room to bend into. */
const MOST_TO_BEND_ROUND = 80;
/** Space between an outline and the line or arrow that ends at it. */
const CLEAR = 4;
/** Distance between parallel ties of one pair. */
const PARALLEL = 7;

/** Everything that is drawn for one version and its picture. */
export function sceneOf(input: SceneInput): Scene {
  const stage = stageOf(input);
  const people = readingOrder(input.document, input.version).filter(({ id }) => stage.looks.has(id)).map(({ id }) => personMark(stage.looks.get(id)!, stage.sizes));
  const { ties, paths } = tieMarks(input.version.ties, stage);
  return {
    bounds: boundsOf(input, stage.boxes),
    ground: groundMark(input),
    ties, people,
    legend: legendOf(input.version, input.language),
    boxes: stage.boxes,
    tiePaths: paths,
  };
}

/**
 * Some alters and all their ties, drawn where the given picture has them: what the live layer shows during a drag.
 * Lines run straight meanwhile: a curve that jumps from side to side under the hand is not calm.
 */
export function scenePart(input: SceneInput, ids: ReadonlySet<AlterId>): ScenePart {
  const theirs = input.version.ties.filter((tie) => ids.has(tie.from) || ids.has(tie.to));
  const shown = new Set([...ids, ...theirs.flatMap(({ from, to }) => [from, to])]);
  const stage = { ...stageOf(input, shown), obstacles: [] };
  return {
    people: [...ids].filter((id) => stage.looks.has(id)).map((id) => personMark(stage.looks.get(id)!, stage.sizes)),
    ties: tieMarks(theirs, stage).ties,
  };
}

interface Stage { sizes: Sizes; looks: Map<AlterId, PersonLook>; boxes: Map<AlterId, AlterBoxes>; obstacles: Obstacle[] }

function stageOf(input: SceneInput, shown?: ReadonlySet<AlterId>): Stage {
  const { version, picture } = input;
  const sizes = sizesOf(input.layout);
  const home = homeOf(version);
  const looks = new Map<AlterId, PersonLook>();
  const boxes = new Map<AlterId, AlterBoxes>();
  const obstacles: Obstacle[] = [];
  for (const alter of version.alters) {
    const place = picture.at[alter.id];
    if (!place || shown?.has(alter.id) === false) continue;
    const look = lookOf(alter, { x: place.x, y: place.y }, version, home, sizes, place.side);
    const name = labelBox(look.middle, look.radius, look.label, look.side, sizes.gap);
    looks.set(alter.id, look);
    boxes.set(alter.id, { middle: look.middle, radius: look.radius, name });
    const r = look.radius + 6;
    obstacles.push({ id: alter.id, symbol: { x: look.middle.x - r, y: look.middle.y - r, width: 2 * r, height: 2 * r }, name });
  }
  return { sizes, looks, boxes, obstacles: version.alters.length > MOST_TO_BEND_ROUND ? [] : obstacles };
}

function lookOf(alter: Alter, middle: Point, version: Version, homeIds: ReadonlySet<AlterId>, sizes: Sizes, side: PersonLook['side']): PersonLook {
  const resident = alter.id === version.resident;
  const home = homeIds.has(alter.id);
  return { alter, middle, side, resident, home, radius: resident ? sizes.resident : sizes.symbol, label: labelOf(alter, sizes, home) };
}

function tieMarks(ties: readonly Tie[], stage: Stage): { ties: Mark[]; paths: Map<string, Point[]> } {
  const siblings = siblingsOf(ties);
  const marks: Mark[] = [];
  const paths = new Map<string, Point[]>();
  for (const tie of ties) {
    const from = stage.looks.get(tie.from); const to = stage.looks.get(tie.to);
    if (!from || !to) continue;
    const curve = curveOf(tie, from, to, siblings.get(tie.id) ?? 0, stage);
    marks.push(tieMark(tie.id, curve, tie.quality, { from: (tie.gets?.length ?? 0) > 0, to: (tie.gives?.length ?? 0) > 0 }));
    paths.set(tie.id, curvePoints(curve, 8));
  }
  return { ties: marks, paths };
}

function curveOf(tie: Tie, from: PersonLook, to: PersonLook, shift: number, stage: Stage): Curve {
  // A tie drawn the other way round must bend and shift the same way, so curves are made in one direction.
  const turned = tie.from > tie.to;
  const [a, b] = turned ? [to, from] : [from, to];
  const curve = calmCurve(a.middle, b.middle, [tie.from, tie.to], stage.obstacles, shift);
  const trimmed = trimmedCurve(curve, a.radius + CLEAR, b.radius + CLEAR);
  return turned ? { from: trimmed.to, by: trimmed.by, to: trimmed.from } : trimmed;
}

/** Sideways shift of each tie that shares its pair with others. */
function siblingsOf(ties: readonly Tie[]): Map<string, number> {
  const groups = new Map<string, string[]>();
  for (const tie of ties) {
    const key = tie.from < tie.to ? `${tie.from}\n${tie.to}` : `${tie.to}\n${tie.from}`;
    groups.set(key, [...(groups.get(key) ?? []), tie.id]);
  }
  const shifts = new Map<string, number>();
  for (const ids of groups.values()) ids.forEach((id, i) => shifts.set(id, (i - (ids.length - 1) / 2) * PARALLEL));
  return shifts;
}

/** Everything that must be seen: the rim, the titles in whatever language, and everybody with their names. */
function boundsOf({ document, picture, layout }: SceneInput, boxes: ReadonlyMap<AlterId, AlterBoxes>): Box {
  const sizes = sizesOf(layout);
  const rim = rimOf(picture) + 2;
  const all: Box[] = [{ x: -rim * picture.stretch, y: -rim, width: 2 * rim * picture.stretch, height: 2 * rim }];
  for (const slice of picture.sectors) {
    const longest = Math.max(...sectorTitles(document, slice.id).map((title) => titleLength(title, sizes)));
    all.push(...titleBoxes(picture, slice.start, slice.sweep, longest, sizes));
  }
  for (const { middle, radius, name } of boxes.values()) all.push(name, { x: middle.x - radius, y: middle.y - radius, width: 2 * radius, height: 2 * radius });
  return boxAround(all);
}
