import type { Box } from '../geometry/point.js';
import { isGhost, kinOf } from '../layout/genogram/kin.js';
import { BAND_TITLE } from '../layout/side-band.js';
import { sizesOf } from '../layout/sizes.js';
import { textWidth } from '../layout/text-width.js';
import type { AlterId } from '../model/document.js';
import { sectorIds } from '../model/query.js';
import { sectorTitle } from '../words/sector-titles.js';
import { wordBoxes, yearMarks } from './family-words.js';
import { childLines } from './genogram-children.js';
import { coupleLines } from './genogram-couples.js';
import { homeBorders } from './genogram-homes.js';
import { standingsOf } from './genogram-parts.js';
import type { Mark } from './mark.js';
import { num } from './number-text.js';
import type { GroundPainter } from './other-scenes.js';
import { PALETTE } from './palette.js';
import type { AlterBoxes, SceneInput } from './scene-types.js';
import { unknownParent } from './unknown-parent.js';

/** Houses, couples, children and unknown parents below the people of a family tree, and titles over who is not related. */
export const genogramGround: GroundPainter = (input, people) => {
  const kin = kinOf(input.version);
  const at = standingsOf(kin, people);
  const homes = homeBorders(kin, people, new Set(input.version.themes.flatMap(({ touches }) => touches)));
  const couples = coupleLines(kin, at, input.language);
  const ghosts = [...at].filter(([id]) => isGhost(id)).map(([id, { x, y, radius }]) => unknownParent(id.slice(1), x, y, radius));
  const family = [...childLines(kin, couples, at, homes.walls, input.language), ...couples.flatMap(({ marks }) => marks), ...(input.look?.years ? [] : yearMarks(input.version.alters, people, kin.people))];
  const titles = bandTitles(input, people, kin.people);
  const around: Box[] = [...at.values()].map(({ x, y, radius }) => ({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }));
  return {
    mark: {
      key: 'ground', tag: 'g', attrs: { class: 'ground' },
      children: [...homes.marks, ...family, ...ghosts, ...titles.marks],
    },
    boxes: [...homes.boxes, ...around, ...titles.boxes, ...wordBoxes(family)],
    words: [...wordBoxes(family), ...titles.boxes],
  };
};

/** The name of each sector over those of it who are not related and were not put elsewhere by hand. */
function bandTitles({ document, version, picture, layout, language, sizes = sizesOf(layout) }: SceneInput, people: ReadonlyMap<AlterId, AlterBoxes>, kin: ReadonlyMap<string, unknown>): { marks: Mark[]; boxes: Box[] } {
  const size = sizes.title;
  const known = sectorIds(document);
  const first = new Map<string, { x: number; y: number }>();
  for (const { id, sector = '' } of version.alters) {
    const boxes = people.get(id);
    if (!boxes || kin.has(id) || picture.at[id]?.own) continue;
    const name = known.includes(sector) ? sector : '';
    const here = { x: boxes.middle.x - boxes.radius, y: boxes.middle.y - boxes.radius };
    const before = first.get(name);
    if (!before || here.x < before.x - 1 || (here.x < before.x + 1 && here.y < before.y)) first.set(name, here);
  }
  const marks: Mark[] = [];
  const boxes: Box[] = [];
  for (const [sector, { x, y }] of first) {
    const text = sectorTitle(document, sector, language);
    marks.push({ key: `title-${sector}`, tag: 'text', text, attrs: { class: 'title', x: num(x), y: num(y - 13), 'font-size': size, 'font-weight': 600, fill: PALETTE.grey } });
    boxes.push({ x, y: y - BAND_TITLE, width: textWidth(text, size, 'bold'), height: BAND_TITLE });
  }
  return { marks, boxes };
}
