import { homeKinOf } from '../layout/genogram/home-kin.js';
import { generationsOf } from '../layout/genogram/generations.js';
import { isGhost, type Kin } from '../layout/genogram/kin.js';
import { sizesOf } from '../layout/sizes.js';
import { fittedTitles } from './fitted-titles.js';
import { wordBoxes, yearMarks } from './family-words.js';
import { childLines } from './genogram-children.js';
import { coupleLines } from './genogram-couples.js';
import { standingsOf, type Standing } from './genogram-parts.js';
import { groundMark } from './ground-mark.js';
import type { GroundPainter } from './other-scenes.js';
import { quietFamily } from './quiet-family.js';
import type { SceneInput } from './scene-types.js';

/** How high the symbols of a generation begin, by who stands in it: a row of children may be set in two lines, with the lines of families over both. */
function topsOf({ version, picture }: SceneInput, kin: Kin, at: ReadonlyMap<string, Standing>): ReadonlyMap<string, number> {
  const rowOf = generationsOf(kin, version.resident);
  const tops = new Map<number, number>();
  for (const [id, { y, radius }] of at) {
    const row = rowOf.get(id);
    if (row !== undefined && !picture.at[id]?.own) tops.set(row, Math.min(tops.get(row) ?? Infinity, y - radius));
  }
  return new Map([...rowOf].map(([id, row]) => [id, tops.get(row) ?? Infinity]));
}

/** Circles, with the lines of the family between those who live in the middle. */
export const householdGround: GroundPainter = (input, people) => {
  const titles = fittedTitles(input, people, input.sizes ?? sizesOf(input.layout));
  const kin = homeKinOf(input.version);
  const at = standingsOf(kin, people);
  const couples = coupleLines(kin, at, input.language, (id) => !isGhost(id));
  const family = [...childLines(kin, couples, at, [], input.language, topsOf(input, kin, at)), ...couples.flatMap(({ marks }) => marks), ...(input.look?.years ? [] : yearMarks(input.version.alters, people, kin.people))].map(quietFamily);
  const ground = (input.look?.ground ?? groundMark)(input, titles);
  return {
    mark: { ...ground, children: [...(ground.children ?? []), ...family] },
    boxes: [...titles.values()].flatMap(({ boxes }) => boxes),
    words: wordBoxes(family),
  };
};
