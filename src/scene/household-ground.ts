import { homeKinOf } from '../layout/genogram/home-kin.js';
import { isGhost } from '../layout/genogram/kin.js';
import { sizesOf } from '../layout/sizes.js';
import { fittedTitles } from './fitted-titles.js';
import { wordBoxes, yearMarks } from './family-words.js';
import { childLines } from './genogram-children.js';
import { coupleLines } from './genogram-couples.js';
import { standingsOf } from './genogram-parts.js';
import { groundMark } from './ground-mark.js';
import type { GroundPainter } from './other-scenes.js';

/** Circles, with the lines of the family between those who live in the middle. */
export const householdGround: GroundPainter = (input, people) => {
  const titles = fittedTitles(input, people, input.sizes ?? sizesOf(input.layout));
  const kin = homeKinOf(input.version);
  const at = standingsOf(kin, people);
  const couples = coupleLines(kin, at, input.language, (id) => !isGhost(id));
  const family = [...childLines(kin, couples, at, [], input.language), ...couples.flatMap(({ marks }) => marks), ...(input.look?.years ? [] : yearMarks(input.version.alters, people, kin.people))];
  const ground = groundMark(input, titles);
  return {
    mark: { ...ground, children: [...(ground.children ?? []), ...family] },
    boxes: [...titles.values()].flatMap(({ boxes }) => boxes),
    words: wordBoxes(family),
  };
};
